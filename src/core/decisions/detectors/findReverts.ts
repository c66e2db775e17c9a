import { codePart } from '../codeText.ts';
import type { AuthorWords } from '../../change/changeSource.ts';
import type { FileView } from '../fileView.ts';
import type { Evidence, Facts, Finding } from '../finding.ts';

/** What a file takes away: the best proof that work is undone is the file that loses most. */
export interface RevertCandidate {
  readonly removed: number;
  /** How the work is checked and delivered, and what only explains, is not the product. */
  readonly ofTheProduct: boolean;
  /** It only says which versions of components made by others fit. */
  readonly ofVersions: boolean;
  /** A component made by others goes to another version of the same, with repairs or without them. */
  readonly repairsOnly: boolean;
  readonly evidence: readonly Evidence[];
}

/** What this file would prove if the change turned out to undo earlier work. */
export function revertCandidate(view: FileView): RevertCandidate | undefined {
  const { role } = view.kind;
  if (role === 'lock' || role === 'generated' || role === 'vendored' || role === 'media') return undefined;
  const weight = role === 'product' || role === 'parts' || role === 'settings' || role === 'data' ? 1 : 0.1;
  const [old] = view.removed;
  const [now] = view.added;
  const evidence = [old && view.evidence('old', old.oldLine), now && view.evidence('new', now.newLine)].filter(
    (one) => one !== undefined,
  );
  return evidence.length === 0
    ? undefined
    : {
        removed: (view.removed.length + 0.3 * view.added.length) * weight,
        ofTheProduct:
          view.kind.role !== 'translations' &&
          view.kind.role !== 'documents' &&
          !ofTheBuild.test(view.path) &&
          [...view.removed, ...view.added].some(({ text }) => codePart(text, view.language).trim() !== ''),
        ofVersions:
          role === 'parts' &&
          [...view.removed, ...view.added].every(({ text }) => text.trim() === '' || /\d/.test(text)),
        repairsOnly: role === 'parts' && sameBut(view.removed) === sameBut(view.added),
        evidence,
      };
}

/** Lines without the last number of their versions. */
function sameBut(lines: readonly { readonly text: string }[]): string {
  return lines
    .map(({ text }) => text.replace(/(\d\.\d+)\.\d[\w.-]*|<!--[^>]{0,200}-->/g, '$1').trim())
    .sort()
    .join('\n');
}

/** Whether the author's words say that work is taken back: only then does it matter what files take away. */
export function tellsRevert(authorWords: readonly AuthorWords[]): boolean {
  const [words] = authorWords;
  if (!words || authorWords.length > 1) return false;
  if (standsAgain.test(words.title) || ofNoUse.test(words.title)) return false;
  return revertTitle.test(words.title) || saysSoWhole(words.body);
}

/**
 * Work already done that the change takes back. The author says so in the title or Git wrote it in the message, and the change itself must take lines away.
 * Left alone: a revert among many commits, since the change as a whole does not undo.
 */
export function findReverts(
  authorWords: readonly AuthorWords[],
  candidates: readonly RevertCandidate[],
): readonly Finding[] {
  if (!tellsRevert(authorWords)) return [];
  if (!candidates.some((one) => one.ofTheProduct && !one.repairsOnly)) return [];
  const ordered = [...candidates].sort((a, b) => b.removed - a.removed).slice(0, 4);
  const evidence = ordered.flatMap((one) => one.evidence);
  if (evidence.length === 0) return [];
  const size = candidates.reduce((sum, one) => sum + one.removed, 0);
  const finding: Finding = {
    kind: 'work-undone',
    thing: 'work',
    effect: 'one-off',
    grade: 'A',
    facts: { files: candidates.length, ...howAndWhat(authorWords, candidates) },
    evidence,
  };
  return [size < worthASentence ? { ...finding, severity: 'low' } : finding];
}

/** Whether what had gone is back, or only the version of a component, and what the author calls the work. */
function howAndWhat([words]: readonly AuthorWords[], candidates: readonly RevertCandidate[]): Facts {
  const what = quotedWork.exec(words?.title ?? '')?.[1];
  const how = takenAway.test(what ?? words?.title ?? '')
    ? { how: 'back' }
    : candidates.every(({ ofVersions, ofTheProduct }) => ofVersions || !ofTheProduct)
      ? { how: 'parts' }
      : {};
  return { ...how, ...(what === undefined ? {} : { what }) };
}

const quotedWork = /\brevert\w{0,3}:?\s{1,2}["“'«]\s?(.{8,200})["”'»]/i;
const takenAway =
  /^(?:revert\w{0,3}:?\s["“']?)?(?:\w{2,12}(?:\([^)]{0,40}\))?!?:\s)?(?:disabl|remov|drop|delet|hid(?:e|ing)\b|turn(?:ed|ing|s)? off|stop|deactivat|retir)/i;

/** Git's own words make the message of a revert; among the points of several commits put together they tell of one of these. */
function saysSoWhole(body: string): boolean {
  return /^This reverts commit [0-9a-f]{7,40}/m.test(body) && (body.match(/^\* /gm) ?? []).length < 2;
}

/** Taking back two or three lines is a correction rather than a work undone. */
const worthASentence = 4;

const ofTheBuild =
  /(^|\/)(\.github|\.circleci|\.gitlab|\.buildkite|\.woodpecker|\.azure-pipelines)(\/|[\w.-]{0,20}\.ya?ml$)|(^|\/)(?:Jenkinsfile|Dangerfile|CODEOWNERS|\.(?:gitignore|gitattributes|editorconfig|dockerignore|gitmodules))$|(^|\/)\.(?:rubocop|eslint|prettier|pre-commit)[^/]*$/i;

/** The verb begins the title, after at most a part's name or a ticket's number: to add a way to undo is work, not the undoing of work. */
const revertTitle =
  /^(?:[^\s:]{0,30}(?: ?\([^)]{0,30}\))?!?:\s{0,3}|\[[^\]]{0,40}\]:?\s{0,3}|#?[A-Z]{0,10}-?\d{1,6}[:\s]{1,3})?["“']?(?:(?:partial(?:ly)?|temporar(?:y|ily)|manual(?:ly)?|auto)[ -])?(?:revert(?:s|ed|ing)?\b(?! to\b)|rollback|roll back|backs? out|annule\b|annulation (?:du|de la|de l['’]|des) (?:commit|merge|modification|changement|revert)|retour (?:en )?arrière)|^⏪|^["“']?(?:partial(?:ly)? )?undo\b(?!\/| (?:and|or|stack|button|history|manager|action)\b| redo)/i;

/** A revert of a revert brings the work back. */
const standsAgain = /^\W{0,3}(?:revert\w{0,3}:?\s\W{0,3}revert|re-?(?:apply|land|introduce|instate)\b)/i;

/** Taken back before anybody relied on it, or never meant to be there. */
const ofNoUse =
  /^\W{0,3}(?:\w{1,12}: )?(?:revert\w{0,3}|undo|roll ?back) (?:the |some |all |my )?(?:unrelated|unneeded|unnecessary|unused|unintended|accidental\w*|debug\w*|whitespace|format\w*|lint\w*|console|variable names?)\b/i;
