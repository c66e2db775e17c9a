import type { Intent } from '../protocol/intent.ts';
import type { KeptState } from '../protocol/viewState.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: Intent): void;
  setState(state: KeptState): void;
};

/** VS Code as the panel sees it; it may be asked for only once. */
export const vscodeApi = acquireVsCodeApi();
