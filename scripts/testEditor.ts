import { runEditorTests } from './host/runEditorTests.ts';

const { passed, failed, skipped } = await runEditorTests();
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 ? 1 : 0);
