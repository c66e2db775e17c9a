import { spawn } from 'node:child_process';
import { unitTests } from './steps.ts';

// Runs the unit tests, or the files and options that were named: `npm run test:unit -- test/core/x.test.ts --grep word`.
const words = process.argv.slice(2);
const namesFiles = words.some((word) => word.endsWith('.ts'));
const child = spawn(process.execPath, [...(namesFiles ? unitTests.slice(0, 1) : unitTests), ...words], {
  stdio: 'inherit',
});
child.on('exit', (status) => process.exit(status ?? 1));
