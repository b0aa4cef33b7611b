// The suites that run in every extension host.
import './diagnostics';
import './features';
import './edits';
import './product';
import './exports';
