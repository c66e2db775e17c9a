import type { AddedLine, FileView, RemovedLine } from '../fileView.ts';
import type { Effect } from '../finding.ts';

type Lines = Pick<FileView, 'added' | 'removed' | 'stays'> & { readonly file: Pick<FileView['file'], 'status'> };

/** What changed lines themselves do to who comes in, or may do what. */
export interface GuardDeed {
  readonly line: AddedLine | RemovedLine;
  /** Undefined where as many of such lines come as go: the rule is another one, which way stands elsewhere. */
  readonly way: Effect | undefined;
  readonly how: GuardHow;
}

/** Somebody is refused, is asked first, is not handed a secret, is granted a right; or another thing is opened or closed. */
export type GuardHow = 'refused' | 'asked' | 'withheld' | 'granted' | 'other';

/**
 * The lines that refuse, ask who somebody is, grant, or keep back, with the way in which there are now more or fewer of them. A file that comes or goes brings its own
 * checks with it: nothing that stood open is guarded by them.
 */
export function guardDeeds(view: Lines): readonly GuardDeed[] {
  if (view.file.status === 'added' || view.file.status === 'deleted') return [];
  return deeds.flatMap(({ form, not, way, how }) => {
    const does = ({ text }: { readonly text: string }): boolean =>
      text.length < longestLine &&
      form.test(text) &&
      !nothing.test(text) &&
      not?.test(text) !== true &&
      !view.stays(text);
    const added = view.added.filter(does);
    const removed = view.removed.filter(does);
    const step = added.length - removed.length;
    const told = step === 0 ? undefined : step > 0 ? way : opposite[way];
    return [...(step < 0 ? [] : added), ...(step > 0 ? [] : removed)].map((line) => ({
      line,
      way: told,
      // What goes is told by its way alone.
      how: step > 0 ? how : ('other' as const),
    }));
  });
}

/** The one way of all deeds of a change; undefined where they go both ways, or none says. */
export function wayOf(ways: readonly (Effect | undefined)[]): Effect | undefined {
  const known = new Set(ways.filter((way) => way !== undefined));
  const [only] = known;
  return known.size === 1 ? only : undefined;
}

interface Deed {
  readonly form: RegExp;
  readonly not?: RegExp;
  /** Which way exposure goes where such a line comes. */
  readonly way: 'more' | 'less';
  readonly how: GuardHow;
}

const opposite = { more: 'less', less: 'more' } as const;

const deeds: readonly Deed[] = [
  // Somebody is refused.
  {
    form: /\b(?:status(?:_?code)?|abort|head|halt|error|sendStatus|http_?status\w*)\W{1,3}.{0,40}\b40[13]\b|\b40[13]\b.{1,40}\b(?:error|status|forbidden|unauthori[sz]ed)\b|\b(?:raise|throw|return|render|Err|respond\w*|new)\b.{1,60}(?:[fF]orbidden|FORBIDDEN|[uU]nauthori[sz]ed|UNAUTHORI[SZ]ED|[pP]ermission_?[dD]enied|[aA]ccess_?[dD]enied|[nN]ot_?[aA]uthori[sz]ed)|\brefus(?:e|es|ing)\b|\bdeny\s+(?:all|from)\b|["']Deny["']|\bip_security_restriction\b/,
    not: /catch|rescue|except|[!=]==?|expect\(|\bcase\b|@\w*Response/,
    way: 'less',
    how: 'refused',
  },
  // Who somebody is, or what they may do, is asked first.
  {
    form: /^\s*(?:before_action .{0,20}:\w{0,20}(?:auth|require|admin|login|permi|ensure)|@\w{0,20}(?:_required|Permissions?|Guards?|Roles)\b|@(?:PreAuthorize|Secured|UseGuards)|\[Authorize|@\w{1,20}\.secure\()|\b(?:require|ensure|check|verify|assert|enforce|validate)_?(?:[A-Z]\w{0,20}|[a-z_]{0,20})(?:[aA]ccess|[pP]ermission|[rR]ole|[aA]dmin|[oO]wner|[aA]uth|[sS]ession|[tT]oken|[sS]ignature|[nN]once|[cC]srf)\w{0,12}\s?\(|\bcurrent_user_can\(|\.permissions\[[^\]]{1,30}\]\.test\(|\b(?:if|unless|&&|\|\||and|or|not)\b.{1,60}\b(?:is_?[aA]dmin|has_?[pP]ermission|has_?[rR]ole|is_?[aA]uthori[sz]ed|can\?)/,
    not: /^\s*(?:(?:export|public|private|protected|static|async)\s+)*(?:def|defp|function|func|fun|fn|const|let|var|class)\b|expect\(/,
    way: 'less',
    how: 'asked',
  },
  // What may be reached from everywhere, and by whom.
  {
    form: /\b\w{0,30}public\w{0,30}\s?[:=]\s?["']?false\b|\bblock_public_\w{3,10}\s?=\s?true\b|\breadonly\s?=\s?True\b/i,
    not: /visib|publish|path/i,
    way: 'less',
    how: 'other',
  },
  // What nobody is to see is left out of what is handed over.
  {
    form: /\{.{0,120}(?:api_?key|password|secret|token).{0,120}\.\.\.\w{2,40}\s?\}\s?=|\bOmit<.{0,80}["'](?:\w{0,12}(?:api_?key|password|secret|token))["']/i,
    way: 'less',
    how: 'withheld',
  },
  // A right of a program or a machine, in the lists that grant them.
  {
    form: /["']Effect["']\s?:\s?["']Allow["']|^\s*["'](?:\w{2,30}:(?:\w{2,40}\*?|\*))["'],?\s*$|["'](?:Resource|Principal|Action|AWS)["']\s?:|\barn:aws:(?:iam|ssm|kms|s3|secretsmanager):[^"']{0,120}|\ballow\s+all\b|\b(?:AllowAny|permit_all|PermitAll|AllowAnonymous|csrf_exempt)\b|\bskip_before_action .{0,30}(?:auth|login|require)/,
    not: /["']Deny["']|import|source\s?=/,
    way: 'more',
    how: 'granted',
  },
];

/** What is noted, shown, sealed or tried is no deed. */
const nothing =
  /\bENC\[|^\s*(?:\/\/|#|\*|--|<|"""|import\b|from\b|using\b|use\b)|\b(?:expect|assert\w*|describe|it)\(|\.header\(|\bt\(/;
const longestLine = 500;
