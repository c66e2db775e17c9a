import type { AuthorWords } from '../change/changeSource.ts';
import type { Decision } from '../decisions/finding.ts';

/** The decisions, without parts of the product that go and that nobody met any longer: their author says that they were left over. */
export function withoutLeftOver(decisions: readonly Decision[], words: readonly AuthorWords[]): readonly Decision[] {
  const tidies = words.length > 0 && words.every(({ title }) => leftOver.test(title));
  return tidies ? decisions.filter(({ kind }) => !missed.has(kind)) : decisions;
}

/** What somebody would miss, had they met it. */
const missed: ReadonlySet<string> = new Set(['part-withdrawn', 'words-withdrawn', 'control-withdrawn']);

const leftOver =
  /^(?:[\w()/-]{1,30}!?: ?|\[[^\]]{1,30}\] ?|[A-Z]{2,8}-\d{1,6}:? ?)?(?:remov|delet|drop|clean(?:s|ed|ing)? ?up|supprim|nettoi|retir)\w{0,4} (?:(?:some|the|all|old|few|a|more|now|des|les|le|du|de|d’|d') ?){0,3}(?:(?:un-?used|redundant|dead|unreferenced|orphan(?:ed)?|left-?over|unneeded) (?:\w+ ){0,4}(?:views?|pages?|templates?|components?|screens?|files?|code|strings?|controllers?|mailers?|translations?|keys?|texts?|partials?)\b|code mort|(?:anciens? )?(?:fichiers?|vues?|composants?|pages?) inutilis)/i;
