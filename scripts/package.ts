import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { projectRoot } from './projectRoot.ts';
import { runStep } from './runStep.ts';
import { build } from './steps.ts';

/** What people download; the bundles are a third of it. */
const limit = 1024 * 1024;

const built = await runStep(build);
if (!built.ok) {
  console.error(built.output);
  process.exit(1);
}
const file = join(projectRoot, 'explain-for-ceo.vsix');
// Everything that runs is bundled: there are no packages to carry.
await createVSIX({
  cwd: projectRoot,
  packagePath: file,
  dependencies: false,
  skipLicense: false,
  allowMissingRepository: true,
  // There is no public repository yet for relative links to point at.
  rewriteRelativeLinks: false,
});
const { size } = await stat(file);
console.log(`${file}: ${Math.ceil(size / 1024)} KB`);
if (size > limit) {
  console.error(`That is over ${limit / 1024} KB: see what grew with "npx vsce ls" and the sizes in dist/.`);
  process.exit(1);
}
