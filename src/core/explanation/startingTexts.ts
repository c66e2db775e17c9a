import { rewordings } from './writtenText.ts';
import type { FileView } from '../decisions/fileView.ts';
import type { Reworded } from './writtenText.ts';

/** Sentences of letters and other texts for people, kept in the data that the product starts with. */
export interface StartingTexts {
  /** Sentences that go with nothing in their place: at most three. */
  readonly gone: readonly string[];
  /** New ones: at most three. */
  readonly come: readonly string[];
  readonly reworded: readonly Reworded[];
}

export const noStartingTexts: StartingTexts = { gone: [], come: [], reworded: [] };

/** What a file of starting data changes in such sentences; data that only fills a trial copy is none of it. */
export function startingTexts(view: FileView): StartingTexts {
  if (view.file.status !== 'modified' || !starting.test(view.path) || trial.test(view.path)) return noStartingTexts;
  if (!ofLetters.test(view.path)) return noStartingTexts;
  if (view.file.content.type !== 'text') return noStartingTexts;
  // A sentence may stand in several letters: each stretch of lines is compared by itself.
  return view.file.content.hunks
    .map(({ lines }) => {
      const side = (wanted: string): readonly string[] => sentencesOf(lines.filter(({ type }) => type === wanted));
      const [before, now] = [side('removed'), side('added')];
      const left = before.filter((one) => !now.includes(one));
      const fresh = now.filter((one) => !before.includes(one));
      const pairs = rewordings(left, fresh);
      return {
        gone: left.filter((one) => pairs.every((pair) => pair.before !== one)),
        come: fresh.filter((one) => pairs.every((pair) => pair.after !== one)),
        reworded: pairs,
      };
    })
    .reduce((all, one) => withTexts(all, one), noStartingTexts);
}

/** Both, told together. */
export function withTexts(one: StartingTexts, other: StartingTexts): StartingTexts {
  return {
    gone: [...new Set([...one.gone, ...other.gone])].slice(0, most),
    come: [...new Set([...one.come, ...other.come])].slice(0, most),
    reworded: [...one.reworded, ...other.reworded].slice(0, most),
  };
}

/** Whole sentences on these lines, without what draws them; a line that holds values put in later is cut there. */
function sentencesOf(lines: readonly { readonly text: string }[]): readonly string[] {
  return lines.slice(0, mostLines).flatMap(({ text }) =>
    text
      .slice(0, longest)
      .replace(/<%[^%]{0,200}%>|\{\{[^{}]{0,200}\}\}|[#$]\{[^{}]{0,200}\}/g, '…')
      .replace(/<[^<>]{1,200}>|&nbsp;/g, ' ')
      .replace(/’/g, "'")
      .replace(/\s+/g, ' ')
      .split(/(?<=[.!?])\s(?=\p{Lu})/u)
      .map((one) => one.trim())
      .filter((one) => sentence.test(one) && !/[{}<>=]|…/.test(one) && one.split(' ').length > 5),
  );
}

const most = 3;
const mostLines = 600;
const longest = 1200;
const sentence = /^\p{Lu}.*[.!?]$/u;
const starting = /(?:^|\/)(?:seeds?|seeders?|db\/data|data_migrations?)(?:\/|\.)/i;
const trial = /(?:^|[/._-])(?:dev(?:elopment)?|demo|tests?|fake|sample|faker)(?=[/._-])/i;
const ofLetters = /letter|template|e?mail|notification|message|notice|sms|courrier|lettre|modele/i;
