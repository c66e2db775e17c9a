import type { ContextProblem } from '../context/readContext.ts';
import type { PageLabels } from './pageLabels.ts';
import { visibleText } from './visibleText.ts';

/** A file with nothing right in it has a mistake a line: these tell what kind of file it is. */
const mostTold = 5;

/** A sentence for each of the first mistakes in the company's own words, with its line, and one for how many more there are. */
export function contextProblemWords(
  problems: readonly ContextProblem[],
  { file, labels }: { readonly file: string; readonly labels: PageLabels },
): readonly string[] {
  const name = visibleText(file);
  const all = new Set(
    problems.map(({ code, line, path }) => {
      const place = labels('contextPlace', { file: name, line: String(line) });
      return labels(sentences[code], { place, path: visibleText(path).slice(0, longestPath) });
    }),
  );
  const told = [...all].slice(0, mostTold);
  const more = all.size - told.length;
  return more === 0 ? told : [...told, labels('contextMore', { count: more, file: name })];
}

/** A key is as long as its writer pleases. */
const longestPath = 100;

const sentences = {
  notJson: 'contextNotJson',
  unknownKey: 'contextUnknownKey',
  wrongValue: 'contextWrongValue',
} as const satisfies Record<ContextProblem['code'], string>;
