/** The panel, for the loader to bring. */
import {startDiagnostics} from '../widgets/diagnostics/start-diagnostics.js';

export {debug} from '../widgets/diagnostics/debug.js';

void startDiagnostics();
