import { openGit } from '../../src/adapters/git/openGit.ts';
import { readRange } from '../../src/adapters/git/readCommitted.ts';
import { wantsSides } from '../../src/core/decisions/fileView.ts';
import { analyse } from '../../src/core/explanation/analyse.ts';
import { narrate } from '../../src/core/explanation/narrate.ts';
import { pageLabels } from '../../src/core/render/pageLabels.ts';
import { toPage } from '../../src/core/render/toPage.ts';
import type { Explanation } from '../../src/core/explanation/explanation.ts';

/** The whole offline explanation of a range, to the page that a panel shows. */
export async function explainRange(directory: string, range: string): Promise<Explanation> {
  const git = await openGit({ directory });
  if (!git.ok) throw new Error(git.problem.detail);
  const read = await readRange(git.value, range, { wantsSides });
  if (!read.ok) throw new Error(read.problem.detail);
  const analysis = await analyse(read.value);
  const explanation = narrate(analysis, { language: 'en', today: '2026-01-01' });
  toPage(explanation, { labels: pageLabels('en'), today: '2026-01-01' });
  return explanation;
}
