import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { editorTestBundle } from './host/editorTestBundle.ts';
import { temporaryFolder } from './host/temporaryFolder.ts';
import { projectRoot } from './projectRoot.ts';
import { runStep } from './runStep.ts';
import { createSample } from './sample.ts';
import { build } from './steps.ts';

// The suite of `npm run test:editor`, in a desktop VS Code that is downloaded: for machines that reach the download.

const version = '1.139.1';

const built = await runStep(build);
if (!built.ok) {
  console.error(built.output);
  process.exit(1);
}
const { path: folder } = temporaryFolder('sample');
let status = 1;
try {
  await createSample(folder);
  status = await runTests({
    version,
    cachePath: join(projectRoot, '.cache', 'desktop'),
    extensionDevelopmentPath: projectRoot,
    extensionTestsPath: await editorTestBundle(),
    launchArgs: [folder, '--disable-extensions', '--disable-workspace-trust'],
  });
} catch (error) {
  console.error(`The tests did not pass on the desktop: ${error instanceof Error ? error.message : String(error)}`);
}
process.exit(status);
