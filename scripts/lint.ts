import { runSteps } from './runSteps.ts';
import { lintSteps } from './steps.ts';

process.exitCode = (await runSteps(lintSteps)).failed > 0 ? 1 : 0;
