import { humanised } from '../context/areaOf.ts';

/**
 * Whether an author's note says that a page or a file was deleted, while none of those that leave is called so: what was meant happened in another change, or under
 * another name. `gone` are the paths of the files that leave.
 */
export function isUnanswered(text: string, gone: readonly string[]): boolean {
  const [, named] = deletes.exec(text.trim()) ?? [];
  if (named === undefined) return false;
  const words = wordsOf(named).filter((word) => !general.has(word));
  if (words.length === 0) return false;
  return !gone.some((path) => {
    const own = nameOf(path);
    return words.every((word) => own.includes(word));
  });
}

/** 'Delete the old billing page': the thing stands last, with what it is called before it. */
const deletes =
  /^(?:delete[sd]?|remove[sd]?|drop(?:s|ped)?|supprim(?:e[rs]?|ée?s?|ons)|retir(?:e[rs]?|ée?s?)) ((?:[\p{L}\d’'-]+ ){1,6})(?:pages?|screens?|views?|files?|templates?|écrans?|vues?|fichiers?)[.!]?$/iu;

const general: ReadonlySet<string> = new Set(
  'the a an old unused dead legacy duplicate duplicated obsolete useless own their our this that these those no longer needed la le les l un une des du de d ancien ancienne anciens anciennes inutile inutiles'.split(
    ' ',
  ),
);

/** What a file is called: its own name, and that of its folder where it stands there as the main one. */
function nameOf(path: string): readonly string[] {
  const parts = path.split('/');
  const file = (parts.at(-1) ?? '').split('.', 1)[0] ?? '';
  const folder = /^(?:index|page|show|edit|new|main|default|\+page)$/i.test(file) ? (parts.at(-2) ?? '') : '';
  return wordsOf(`${humanised(folder)} ${humanised(file)}`);
}

function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).map((word) => word.replace(/s$/, ''));
}
