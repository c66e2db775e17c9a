import { analysePart } from '../part/analysePart.ts';
import { areaOf } from '../context/areaOf.ts';
import { begun } from './begun.ts';
import { contextFilePath } from '../context/context.ts';
import { AnnouncedReader } from '../decisions/announced/announcedReader.ts';
import { LikelyReader } from '../decisions/likely/likelyReader.ts';
import { detect } from '../decisions/detect.ts';
import { fileView } from '../decisions/fileView.ts';
import { findReverts, revertCandidate, tellsRevert } from '../decisions/detectors/findReverts.ts';
import { meantHints } from './meantHints.ts';
import { mergeFindings } from '../decisions/merge/mergeFindings.ts';
import { billedAs } from './billedAs.ts';
import { BeginningReader } from './ofItsBeginning.ts';
import { StandingParts } from './standingParts.ts';
import { ChecksElsewhere } from './checksElsewhere.ts';
import { ClaimChecker } from './claimChecker.ts';
import { announcementsOf, claimsOf, ownTitles } from './claims.ts';
import { limitsRefuse } from './limitsRefuse.ts';
import { LostAddressReader } from './lostAddresses.ts';
import { periodOf } from './period.ts';
import { SurfaceReader } from './surface.ts';
import type { Surface } from './surface.ts';
import { SpokenBefore } from './spokenBefore.ts';
import { withoutTidied } from './withoutTidied.ts';
import { withoutUndatedPlans, withoutWritingDays } from './withoutWritingDays.ts';
import { withoutEchoedHints, withoutEchoes } from './withoutEchoes.ts';
import { withoutGoneCallees } from './withoutGoneCallees.ts';
import { withoutLeftOver } from './withoutLeftOver.ts';
import { withoutOpposites } from './withoutOpposites.ts';
import { withoutRetelling } from './withoutRetelling.ts';
import { withoutSupplierKeys } from './withoutSupplierKeys.ts';
import { withoutStanding } from './standingElsewhere.ts';
import { standingLines } from './standingLines.ts';
import { weighSuppliers } from './weighSuppliers.ts';
import { readContext } from '../context/readContext.ts';
import { redacted } from '../redaction/redacted.ts';
import { withoutRespelled } from '../change/withoutRespelled.ts';
import type { NotRead, ChangeSource, RecordedChange } from '../change/changeSource.ts';
import type { Source } from './source.ts';
import type { FileRole } from '../change/fileKind.ts';
import type { FileFindings } from '../decisions/detect.ts';
import type { FileView } from '../decisions/fileView.ts';
import type { RevertCandidate } from '../decisions/detectors/findReverts.ts';
import type { Analysis, ChangeAnalysis, TouchedArea } from './analysis.ts';

/** What analysis needs of an AbortSignal. */
export interface StopSignal {
  readonly throwIfAborted: () => void;
}

export interface AnalyseOptions {
  /** Stops between two files; the promise then rejects with the signal's reason. */
  readonly signal?: StopSignal;
}

/** Reads a subject once and finds what it decides. Files pass one at a time; only findings are kept. */
export async function analyse(source: Source, { signal }: AnalyseOptions = {}): Promise<Analysis> {
  if (source.type === 'part') return analysePart(source);
  return analyseChange(source, signal);
}

async function analyseChange(source: ChangeSource, signal: StopSignal | undefined): Promise<ChangeAnalysis> {
  // Git has the first file to find while the author's words are read here.
  const reading = begun(source.files);
  const context = readContext(source.contextText).context;
  const found: FileFindings[] = [];
  const notRead: NotRead[] = [];
  const partlyRead: NotRead[] = [];
  const failed: { path: string; detector: string }[] = [];
  const byRole = new Map<FileRole, { files: number; lines: number }>();
  const areas = new Map<string, { own: boolean; files: number; lines: number }>();
  const candidates: RevertCandidate[] = [];
  let files = 0;
  let added = 0;
  let removed = 0;
  let hiddenCharacters = 0;
  const surface = new SurfaceReader();
  const addresses = new LostAddressReader();
  const claims = new ClaimChecker(claimsOf(source.authorWords));
  const announced = new AnnouncedReader(announcementsOf(source.authorWords));
  const likely = new LikelyReader(ownTitles(source.authorWords));
  const beginning = new BeginningReader();
  const standing = new StandingParts();
  const checks = new ChecksElsewhere();
  const mayRevert = tellsRevert(source.authorWords);
  const spoken = new SpokenBefore();
  let contextChanged = false;
  for await (const file of reading) {
    signal?.throwIfAborted();
    files += 1;
    added += file.added;
    removed += file.removed;
    if (file.path === contextFilePath) contextChanged = true;
    beginning.read(file);
    standing.read(file);
    spoken.read(file);
    const view = fileView(file);
    // What is only spelled anew proves nothing; that it is, the page still says.
    const respelled = withoutRespelled(file);
    const meant = respelled === file ? view : fileView(respelled);
    const lines = file.added + file.removed;
    const share = byRole.get(view.kind.role) ?? { files: 0, lines: 0 };
    byRole.set(view.kind.role, { files: share.files + 1, lines: share.lines + lines });
    if (countsForAreas.has(view.kind.role)) {
      const area = areaOf(file.path, context.areas);
      if (area) {
        const known = areas.get(area.name) ?? { own: area.own, files: 0, lines: 0 };
        areas.set(area.name, { ...known, files: known.files + 1, lines: known.lines + lines });
      }
    }
    claims.read(view);
    announced.read(meant);
    likely.read(meant);
    checks.read(meant);
    if (file.content.type === 'notRead') {
      notRead.push({ path: file.path, code: file.content.code });
      continue;
    }
    if (file.content.type === 'binary') partlyRead.push({ path: file.path, code: 'binary' });
    if (file.content.type === 'submodule') partlyRead.push({ path: file.path, code: 'elsewhere' });
    if (view.bulk && comparedRoles.has(view.kind.role)) partlyRead.push({ path: file.path, code: 'tooManyBytes' });
    for (const code of file.incomplete ?? []) partlyRead.push({ path: file.path, code });
    hiddenCharacters += countHidden(view);
    surface.read(view);
    addresses.read(view);
    const one = detect(meant);
    if (one.findings.length > 0 || one.lines.length > 0 || one.sightings.length > 0) found.push(one);
    for (const detector of one.failed) failed.push({ path: file.path, detector });
    const candidate = mayRevert ? revertCandidate(view) : undefined;
    if (candidate) candidates.push(candidate);
  }
  let unsearched = 0;
  const { mentions } = source;
  const [seen, left, lines, refuses, suppliers] = await Promise.all([
    withoutKnown(surface.surface(), mentions, source.history !== undefined),
    withoutStanding(found, mentions),
    standingLines(found, mentions),
    limitsRefuse(found, mentions),
    weighSuppliers(
      found.flatMap((one) => one.sightings.filter(({ family }) => family === 'supplier')),
      mentions &&
        (async (side, terms) => {
          const answer = await mentions(side, terms);
          if (answer === undefined) unsearched += 1;
          return answer;
        }),
    ),
  ]);
  const sightings = [
    ...left.flatMap((one) => one.sightings.filter(({ family }) => family !== 'supplier')),
    ...suppliers,
  ];
  // Checks and tests that stand as they stood before undo nothing of the product, and nothing waits for them.
  const around = seen.otherSettings === 0 && [...byRole.keys()].every((role) => rolesAround.has(role));
  const reverts = around ? [] : findReverts(source.authorWords, candidates);
  const lost = addresses.lost(found.flatMap((one) => one.sightings));
  const { decisions, hints } = mergeFindings(
    [
      ...left.map((one) => ({ ...one, lines: one.lines.filter((line) => !lines.has(line)), sightings: [] })),
      { findings: [...reverts, ...announced.findings(), ...likely.findings()], lines: [], sightings, failed: [] },
    ],
    source.history !== undefined || source.authorWords.length > 1,
    (category) => likely.likelihood(category),
  );
  const period = source.history === undefined ? undefined : periodOf(source.history.map(safe), context);
  const off = new Set(context.switchedOff.map((one) => one.kind));
  const told = beginning
    .told(standing.told(checks.told(withoutSupplierKeys(decisions), refuses)))
    .filter((one) => !spoken.knew(one))
    .filter(({ kind }) => !off.has(kind) && !(kind === 'rights-changed' && seen.tidied.capitals));
  const settled = billedAs(
    withoutWritingDays(
      withoutEchoes(
        withoutRetelling(
          withoutOpposites(
            withoutGoneCallees(
              withoutLeftOver(withoutTidied(told, source.authorWords), source.authorWords),
              seen.goneFunctions,
            ),
          ),
        ),
      ),
      source.subject.date,
    ),
  );
  return {
    type: 'change',
    subject: { ...source.subject, title: quotable(source.subject.title) },
    authorWords: source.authorWords.map((words) => ({ ...words, title: quotable(words.title) })),
    ...(source.contextText === undefined ? {} : { contextText: source.contextText }),
    files,
    added,
    removed,
    decisions: source.history === undefined ? withoutUndatedPlans(settled) : settled,
    hints: meantHints(
      withoutEchoedHints(withoutGoneCallees(hints, seen.goneFunctions), settled),
      source.authorWords[0]?.title ?? '',
      byRole,
    ).filter((one) => !off.has(one.kind)),
    byRole,
    surface: seen,
    ...(lost === undefined ? {} : { lostAddresses: lost }),
    areas: sortedAreas(areas),
    notRead,
    partlyRead,
    failed,
    ...(contextChanged ? { contextChanged } : {}),
    promised: claims.kept(),
    ...(unsearched === 0 ? {} : { unsearched }),
    ...(period === undefined ? {} : { period }),
    hiddenCharacters,
  };
}

/**
 * Keys that automatic work was given before, in a file that the change does not touch, are in place. Words of a screen that is deleted have not left where another screen says
 * the same.
 */
async function withoutKnown(seen: Surface, mentions: ChangeSource['mentions'], ofPeriod: boolean): Promise<Surface> {
  const { neededKeys } = seen.facts;
  const doubtful = seen.hidden.filter((text) => seen.hiddenWhole.includes(text));
  // A period moves much: what it shows anew may have stood elsewhere.
  const come = ofPeriod ? [...new Set([...Object.values(seen.shownBy).flat(), ...seen.shown])].slice(0, mostAsked) : [];
  if (neededKeys.length + doubtful.length + come.length === 0 || mentions === undefined) return seen;
  const unknown = async (side: 'old' | 'new', texts: readonly string[]): Promise<readonly string[]> => {
    const known = await Promise.all(texts.map((text) => mentions(side, [text])));
    return texts.filter((_, at) => known[at] !== true);
  };
  const [fresh, left, shown] = await Promise.all([
    unknown('old', neededKeys),
    unknown('new', doubtful),
    unknown('old', come),
  ]);
  const hidden = seen.hidden.filter((text) => !doubtful.includes(text) || left.includes(text));
  return {
    ...seen,
    hidden,
    ...(ofPeriod ? { shown, shownBy: {} } : {}),
    facts: { ...seen.facts, neededKeys: fresh },
  };
}

/** New words of a period that are looked for in what was there before: a page tells a few. */
const mostAsked = 8;

/** A title goes on the page word for word: people paste keys even there. Cut first, so that looking for them stays cheap. */
function quotable(title: string): string {
  return redacted(title.slice(0, longestTitle)).text;
}

function safe(change: RecordedChange): RecordedChange {
  return { ...change, words: { ...change.words, title: quotable(change.words.title) } };
}

const longestTitle = 5000;

/** Files whose settings count: of the others, nothing is lost when they are read by their lines. */
const comparedRoles: ReadonlySet<FileRole> = new Set<FileRole>(['settings', 'product', 'data', 'parts']);

/** What stands around the product: where nothing else changes, the product stays. Settings count where they are those of the checks. */
const rolesAround: ReadonlySet<FileRole> = new Set<FileRole>(['tests', 'documents', 'settings', 'media']);

/** Files that stand for parts of the product; tests and settings are told by the make-up. */
const countsForAreas: ReadonlySet<FileRole> = new Set<FileRole>(['product', 'data', 'translations']);

function sortedAreas(
  areas: ReadonlyMap<string, { own: boolean; files: number; lines: number }>,
): readonly TouchedArea[] {
  return [...areas]
    .map(([name, rest]) => ({ name, ...rest }))
    .sort((a, b) => b.lines - a.lines || (a.name < b.name ? -1 : 1));
}

/** Direction marks and tag characters: text that shows otherwise than it runs. A byte-order mark or a joiner in an emoji is ordinary. */
const deceiving = /[\u202A-\u202E\u2066-\u2069]|\uDB40[\uDC00-\uDC7F]/;

function countHidden(view: FileView): number {
  // A test that names them writes them on purpose.
  if (
    view.kind.role === 'tests' ||
    view.kind.role === 'translations' ||
    view.kind.role === 'vendored' ||
    view.kind.role === 'lock'
  )
    return 0;
  let count = 0;
  for (const { text } of view.added) if (deceiving.test(text)) count += 1;
  return count;
}
