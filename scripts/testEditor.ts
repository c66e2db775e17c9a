import { runEditorTests } from './host/runEditorTests.ts';
import { runSteps } from './runSteps.ts';
import { build } from './steps.ts';

// The tests inside VS Code: `npm run test:editor`, or `npm run test:editor -- WORD` for the files with that in their name.

const [only] = process.argv.slice(2);
// The extension host inherits it.
if (only !== undefined) process.env['EXPLAIN_EDITOR_TESTS'] = only;

if ((await runSteps([build])).failed > 0) process.exit(1);
const { passed, failed, skipped } = await runEditorTests();
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 ? 1 : 0);
