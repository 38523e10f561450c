import {define} from '../../base/define.js';
import {BasaltPainReliefQuiz} from './pain-relief-quiz.js';

define('basalt-pain-relief-quiz', BasaltPainReliefQuiz);

declare global {
  interface HTMLElementTagNameMap {
    'basalt-pain-relief-quiz': BasaltPainReliefQuiz;
  }
}
