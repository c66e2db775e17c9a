import { spawn } from 'node:child_process';
import { runSteps } from './runSteps.ts';
import { build, panelTests } from './steps.ts';

// The tests that use the workbench's page as a person would: `npm run test:panel`, mocha's options after `--`.

if ((await runSteps([build])).failed > 0) process.exit(1);
const child = spawn(process.execPath, [...panelTests, ...process.argv.slice(2)], { stdio: 'inherit' });
child.on('exit', (status) => process.exit(status ?? 1));
