import { squeezed } from './claims.ts';
import type { Claim } from './claims.ts';
import type { FileView } from '../decisions/fileView.ts';

/** What the lines and names of a change say to what its author announced. */
export interface Kept {
  /** Announced, and shown by no line and no name. Empty where part of the change was not read. */
  readonly notFound: readonly Claim[];
  /** Test cases that the change has fewer after than before; 0 where it has as many or more. */
  readonly fewerTests: number;
  /** Files that lose them, those that lose most first. */
  readonly losing: readonly string[];
}

/** Nothing announced, nothing lost. */
export const nothingKept: Kept = { notFound: [], fewerTests: 0, losing: [] };

/** Looks for what was announced while the files of a change pass, one at a time. Whatever could be it counts as found: what is left is nowhere. */
export class ClaimChecker {
  readonly #open: Set<Claim>;
  readonly #lost = new Map<string, number>();
  #unread = false;

  constructor(claims: readonly Claim[]) {
    this.#open = new Set(claims);
  }

  /** Takes one file into account. */
  read(view: FileView): void {
    this.#countTests(view);
    const { content, incomplete = [] } = view.file;
    // Behind a picture, a submodule or a cut line anything may stand.
    if (content.type === 'notRead' || content.type === 'submodule' || incomplete.length > 0) this.#unread = true;
    if (this.#open.size === 0) return;
    const names = `${view.path}\n${view.file.oldPath ?? ''}`;
    for (const claim of this.#open) if (isShown(claim, view, names)) this.#open.delete(claim);
  }

  /** What was found. */
  kept(): Kept {
    const fewerTests = Math.max(
      0,
      [...this.#lost.values()].reduce((sum, count) => sum + count, 0),
    );
    return {
      notFound: this.#unread ? [] : [...this.#open],
      fewerTests,
      losing: [...this.#lost]
        .filter(([, count]) => count > 0)
        .sort((a, b) => b[1] - a[1])
        .map(([path]) => path),
    };
  }

  #countTests(view: FileView): void {
    if (view.kind.role !== 'tests') return;
    const count = (lines: readonly { readonly text: string }[]): number =>
      lines.filter(({ text }) => testCase.test(text)).length;
    const lost = count(view.removed) - count(view.added);
    if (lost !== 0) this.#lost.set(view.path, lost);
  }
}

const testCase =
  /^\s*(?:(?:it|test|specify|scenario)(?:\.(?:each|skip|only))?[( ] ?["'`]|(?:async )?def test_\w|@Test\b|func Test\p{Lu}|#\[(?:\w+::)?test\]|(?:public )?function test\p{Lu})/u;

function isShown(claim: Claim, view: FileView, names: string): boolean {
  switch (claim.kind) {
    case 'tests':
      return view.kind.role === 'tests' || looksLike(testSigns, view, names);
    case 'prices':
      return looksLike(priceSigns, view, names);
    case 'translations':
      return view.kind.role === 'translations' || looksLike(languageSigns, view, names);
    case 'documents':
      return view.kind.role === 'documents' || /readme|change|history|news|release/i.test(names);
    case 'supplier':
      return claim.name.split(/[^\p{L}\p{N}]+/u).some((word) => word.length > 2 && isNamed(word, view, names));
    case 'removal':
      return isNamed(claim.thing, view, names);
    case 'version':
      return (
        view.file.content.type === 'binary' ||
        view.added.some(({ text }) => showsVersion(text, claim.version) || pinned.test(text))
      );
  }
}

function looksLike(signs: RegExp, view: FileView, names: string): boolean {
  return signs.test(names) || [...view.added, ...view.removed].some(({ text }) => signs.test(text));
}

const testSigns = /test|spec|assert|expect|should|mock|fixture|cypress|playwright|scenario|doctest|>>>/i;
const priceSigns =
  /pric|prix|tarif|cost|coût|amount|montant|\bfees?\b|\bplans?\b|cents|euro|dollar|[€$£]\s?\d|\d\s?[€$£]|billing|stripe/i;
const languageSigns =
  /i18n|locale|l10n|intl|lang|trans|tradu|gettext|\bt\(|\b_\(|strings|messages|label|\.po\b|crowdin|weblate|english|french/i;
/** 155.0.0 may be written 155. */
function showsVersion(text: string, version: string): boolean {
  let short = version;
  while (/\.[0x*]$/.test(short)) short = short.slice(0, -2);
  return text.includes(short);
}

/** A version named by the fingerprint of its content. */
const pinned = /[0-9a-f]{40}/;

/** Whether a name stands in a path or a changed line, however it is spelled there. */
function isNamed(name: string, view: FileView, names: string): boolean {
  // Several of a thing are named by one of them.
  const wanted = squeezed(name).replace(/s$/, '');
  if (squeezed(names).includes(wanted)) return true;
  const hunks = view.file.content.type === 'text' ? view.file.content.hunks : [];
  return (
    hunks.some(({ heading }) => squeezed(heading).includes(wanted)) ||
    [...view.removed, ...view.added].some(({ text }) => squeezed(text).includes(wanted))
  );
}
