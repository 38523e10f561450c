/** Where all widgets come in one file, this stands first: it hears what the others have to say. */
import {startDiagnostics} from '../widgets/diagnostics/start-diagnostics.js';
import {checkAsked} from './check-asked.js';

if (checkAsked()) startDiagnostics();
