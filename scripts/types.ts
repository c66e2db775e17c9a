import { runSteps } from './runSteps.ts';
import { types } from './steps.ts';

process.exitCode = (await runSteps([types])).failed > 0 ? 1 : 0;
