import { codePart } from '../decisions/codeText.ts';
import type { Finding } from '../decisions/finding.ts';
import type { FileView } from '../decisions/fileView.ts';

/** The names of functions whose definition a file loses, and does not get again. */
export function goneFunctions({ added, removed, language }: FileView): readonly string[] {
  const defined = (lines: readonly { readonly text: string }[]): readonly string[] =>
    lines.flatMap(({ text }) => {
      const found = definition.exec(codePart(text.slice(0, 300), language));
      return found?.[1] ?? found?.[2] ?? [];
    });
  const gone = defined(removed);
  if (gone.length === 0) return gone;
  const stay = new Set(defined(added));
  return gone.filter((name) => name.length > 5 && !stay.has(name));
}

/** Decisions or questions, without lines that are kept as remarks where what they called goes in the same change: they are left over, and nothing is put aside for later. */
export function withoutGoneCallees<T extends Pick<Finding, 'kind' | 'evidence'>>(
  findings: readonly T[],
  gone: readonly string[],
): readonly T[] {
  if (gone.length === 0) return findings;
  return findings.filter(({ kind, evidence }) => {
    if (kind !== 'code-parked') return true;
    const named = evidence.filter(({ text }) => gone.some((name) => text.includes(name))).length;
    return named * 2 < evidence.length;
  });
}

const definition =
  /^\s*(?:[-+] ?\([\w *<>]{1,40}\)\s?(\w{3,80})|(?:(?:export|public|private|protected|static|async|override|final|internal|suspend|default) ){0,4}(?:def|defp|func|function|fn|fun) (\w{3,80}))/;
