import type { ChangeSource } from '../change/changeSource.ts';
import type { FileFindings } from '../decisions/detect.ts';
import type { LineFinding } from '../decisions/finding.ts';

/**
 * Lines that seem to take something away, and do not: a way of signing in that other screens still offer, a ceiling that stands on elsewhere, or that nothing read. All are asked
 * at once, so that one search answers them.
 */
export async function standingLines(
  found: readonly FileFindings[],
  mentions: ChangeSource['mentions'],
): Promise<ReadonlySet<LineFinding>> {
  const lines = found.flatMap((one) => one.lines);
  const ways = distinct(lines.map(wayOf));
  const ceilings = distinct(lines.map(ceilingOf));
  if (mentions === undefined || ways.length + ceilings.length === 0) return new Set();
  const known = async (side: 'old' | 'new', name: string, files: RegExp, is: boolean): Promise<readonly string[]> =>
    (await mentions(side, [name], { files })) === is ? [name] : [];
  const [offered, held, idle] = await Promise.all([
    Promise.all(ways.map((words) => known('new', words, screens, true))),
    Promise.all(ceilings.map((name) => known('new', name, ordinary, true))),
    Promise.all(ceilings.map((name) => known('old', name, readers, false))),
  ]);
  const stillOffered = new Set(offered.flat());
  const noCeilings = new Set([...held.flat(), ...idle.flat()]);
  return new Set(lines.filter((line) => stillOffered.has(wayOf(line) ?? '') || noCeilings.has(ceilingOf(line) ?? '')));
}

/** Each once, and no more than a change that is no clearing of its own takes away. */
function distinct(names: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(names.flatMap((name) => name ?? []))].slice(0, mostSearches);
}

const mostSearches = 24;
const ordinary =
  /^(?!(?:.*[/._-])?(?:tests?|specs?|__tests__|e2e|docs?|examples?|samples?|fixtures?|changelog|local|dev|development)(?:[/._-]|$))/i;

/** What people read on the button of a way of signing in that goes. */
function wayOf({ kind, effect, evidence: [proof] }: LineFinding): string | undefined {
  if (kind !== 'sign-in-way-closed' || effect !== 'less' || proof === undefined) return undefined;
  return offer.exec(proof.text)?.[0];
}

const offer =
  /(?:(?:sign|log)[ -]?(?:in|up)\s(?:with|via|using|through)|continue with|connecter (?:avec|via))\s\w{3,20}/i;

/** The name of a ceiling that is set where settings are. */
function ceilingOf({ kind, effect, evidence: [proof] }: LineFinding): string | undefined {
  if (kind !== 'ceiling' || effect !== 'more' || proof === undefined || !settingsFile.test(proof.path))
    return undefined;
  return named.exec(proof.text)?.groups?.['name'];
}

const named = /^\s*["']?(?<name>[A-Za-z]\w{7,60})["']?\s?[:=]/;
const settingsFile = /(?:settings|config|conf|env)[^/]*$|(^|\/)(?:settings|config)\//i;
const readers = /^(?!.*(?:settings|config|conf|env)[^/]*$)(?!(?:.*\/)?(?:settings|config|docs?|tests?)\/)/i;
const screens =
  /^(?!.*(?:test|spec|stories|docs?\/)).*\.(?:vue|tsx|jsx|svelte|erb|haml|slim|html?|njk|php|twig|heex|eex|leex|cshtml|razor|ejs|hbs|mustache|jinja2?|astro)$/i;
