import type { Explanation } from '../explanation/explanation.ts';

/** The explanation as JSON, the contract with other programs. */
export function toJson(explanation: Explanation): string {
  return `${JSON.stringify(explanation, null, 2)}\n`;
}
