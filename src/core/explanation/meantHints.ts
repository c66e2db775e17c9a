import type { FileRole } from '../change/fileKind.ts';
import type { Finding } from '../decisions/finding.ts';

/** The hints, without those that words of another trade make: a product migrates to a framework without any stored data, unless a file of data changes or the title names some. */
export function meantHints(
  hints: readonly Finding[],
  title: string,
  byRole: ReadonlyMap<FileRole, unknown>,
): readonly Finding[] {
  if (byRole.has('data') || namesData.test(title)) return hints;
  return hints.filter(({ kind }) => kind !== 'likely-data-work');
}

const namesData =
  /\b(?:data(?:base|set)?s?|db|tables?|columns?|schemas?|records?|rows|backfill\w*|reindex\w*|index(?:es|ing)?|imports?|seeds?|sql|donn[ée]es|colonnes?|bases?|fiches?|reprise|purge)\b/i;
