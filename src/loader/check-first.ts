/** Where all widgets come in one file, this stands first: it hears what the others have to say. */
import {debug} from '../widgets/diagnostics/debug.js';
import {startDiagnostics} from '../widgets/diagnostics/start-diagnostics.js';
import {checkAsked} from './check-asked.js';
import './owner.js';

if (checkAsked()) void startDiagnostics();
window.basalt ??= {debug: () => void debug()};
