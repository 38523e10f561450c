import {isServer} from 'lit';

import {define} from '../../base/define.js';
import {BasaltPainReliefQuiz} from './pain-relief-quiz.js';

const register = () => define('basalt-pain-relief-quiz', BasaltPainReliefQuiz);

// A page that is still coming in may have a quiz of its own in the tag, or half of one.
if (!isServer && document.readyState === 'loading') addEventListener('DOMContentLoaded', register);
else register();

declare global {
  interface HTMLElementTagNameMap {
    'basalt-pain-relief-quiz': BasaltPainReliefQuiz;
  }
}
