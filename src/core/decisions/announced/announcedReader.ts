import { announcedRows } from './announcedRows.ts';
import { announcementsIn } from './announcement.ts';
import { isWayBack } from '../detectors/migrationOperations.ts';
import { guardDeeds, wayOf } from '../likely/guardDeeds.ts';
import { isScreen } from '../screens.ts';
import { logged } from '../likely/deeds.ts';
import { oncePer } from '../once.ts';
import { requiredLiterals } from '../requiredLiterals.ts';
import { suppliersIn } from './suppliersIn.ts';
import { titleWay } from '../likely/titleWays.ts';
import type { AnnouncedRow } from './announcedRow.ts';
import type { Announcement, Title } from './announcement.ts';
import type { FileRole } from '../../change/fileKind.ts';
import type { FileView } from '../fileView.ts';
import type { Effect, Evidence, Facts, Finding } from '../finding.ts';

/**
 * Looks for the lines of what authors announce while the files of a change pass, one at a time. An announcement alone proves nothing, and a line alone often does
 * not say what it is for: together they do.
 */
export class AnnouncedReader {
  readonly #open: readonly Open[];
  #came = 0;
  #went = 0;

  /** `titles`: what the authors call the change; more than a few are many changes, of which later ones undo earlier ones. */
  constructor(titles: readonly Title[]) {
    const announced = titles.length > mostTitles ? [] : titles.flatMap(announcementsIn);
    this.#open = [...announcedRows, ...announced.flatMap(suppliersIn)].flatMap((row) => {
      const one = announced.find((each) => announces(row, each));
      const isOpen = one !== undefined && (row.asks === 'always' || row.asks?.includes(one.act) === true);
      return one === undefined
        ? []
        : [
            {
              row,
              isOpen,
              said: `${one.said} ${one.object}`,
              facts: { ...row.facts, ...row.about?.(`${one.said} ${one.object}`) },
              ...provedBy(row, one.object),
              proofs: [],
            },
          ];
    });
  }

  /** Takes one file into account. */
  read(view: FileView): void {
    if (ordinary.includes(view.kind.role)) {
      this.#came += view.file.added;
      this.#went += view.file.removed;
    }
    for (const open of this.#open) {
      const proof = proofIn(open, view);
      if (proof) open.proofs.push(proof);
    }
  }

  /** What was announced and is shown, the files that show most first. */
  findings(): readonly Finding[] {
    return this.#open.flatMap(({ row, isOpen, said, facts, proofs }) => {
      const effect = wayOfAccess(row, said, proofs);
      return proofs.length === 0 ||
        (row.byPath && !proofs.some(({ strong }) => strong)) ||
        (row.goes && !this.#takesAway())
        ? []
        : [
            {
              kind: row.kind,
              thing: 'announced',
              effect,
              // Who gains and who loses is the first that is asked: where nothing says it, nothing is told.
              grade:
                isOpen || isOnlyAround(row, proofs) || (ofAccess.has(row.kind) && effect === 'unclear')
                  ? ('C' as const)
                  : ('B' as const),
              facts,
              evidence: [...proofs]
                .sort((a, b) => b.shown - a.shown)
                .sort((a, b) => rank(row, b) - rank(row, a))
                .slice(0, mostProofs)
                .map(({ evidence }) => evidence),
              ...(row.severity === undefined ? {} : { severity: row.severity }),
            },
          ];
    });
  }

  #takesAway(): boolean {
    return this.#went >= this.#came;
  }
}

interface Open {
  readonly row: AnnouncedRow;
  /** The author's verb leaves open what was done. */
  readonly isOpen: boolean;
  readonly facts: Facts;
  /** The verb and what it is said of. */
  readonly said: string;
  readonly shown: RegExp;
  /** In a file of such a name, any line that changes shows it. */
  readonly file?: RegExp;
  readonly proofs: Proof[];
}

/** The first line of a file that shows what was announced, and how many do. */
interface Proof {
  readonly shown: number;
  /** It stands in what runs or makes up the product, and not in what checks and builds it. */
  readonly inside: boolean;
  /** A component that is listed, a file that comes or goes under such a name, or a line that its row is sure of. */
  readonly strong: boolean;
  /** Which way its lines go that refuse or grant. */
  readonly way?: Effect;
  readonly evidence: Evidence;
}

const mostTitles = 20;
const mostProofs = 5;

function announces(row: AnnouncedRow, announcement: Announcement): boolean {
  const { act, object, forNow, marks } = announcement;
  if (!row.acts.includes(act) || (row.forNow !== undefined && !forNow) || row.marks?.test(marks) === false)
    return false;
  if (row.said?.test(announcement.said) === false) return false;
  const what = thingOf(announcement);
  return mayFit(row, what) && row.of.test(what) && row.unless?.test(object) !== true;
}

/** What is announced, without until when or why: other things are named there. */
const thingOf = oncePer(({ object }: Announcement) => object.replace(why, '$1'));

/** Whether the words stand there that the row's pattern cannot do without. An engine takes long to make a pattern ready: most are spared it. */
function mayFit(row: AnnouncedRow, what: string): boolean {
  const text = what.toLowerCase();
  const ways = wordsOf(row);
  return ways.length === 0 || ways.some((sets) => sets.every((words) => words.some((word) => text.includes(word))));
}

const wordsOf = oncePer(({ of }: AnnouncedRow) => requiredLiterals(of));

const why =
  /(\s(?:until|because|since|due to|so that|in order to|jusqu['’]à|parce que?|afin (?:de|que?)))(?!\p{L}).*$/iu;

const ordinary: readonly FileRole[] = ['product', 'settings', 'data', 'parts'];

function rank(row: AnnouncedRow, { evidence }: Proof): number {
  return row.first?.test(evidence.path) ? 1 : 0;
}

function proofIn({ row, shown, file: named }: Open, view: FileView): Proof | undefined {
  const { file, path, kind } = view;
  if (!(row.roles ?? ordinary).includes(kind.role) || row.paths?.test(path) === false) return undefined;
  const isNamed = named?.test(path.split('/').slice(-2).join('/')) === true;
  const proves =
    (what: RegExp) =>
    ({ text }: { readonly text: string }): boolean =>
      shows(what, text) &&
      row.also?.test(text) !== false &&
      !view.stays(text) &&
      !(row.kind === 'announced-data-work' && (declared.test(text) || isWayBack(view, text))) &&
      !(ofAccess.has(row.kind) && logged.test(text));
  const known = linesOf(row, view, proves(shown));
  const [now, old] = isNamed && known.flat().length === 0 ? linesOf(row, view, proves(anything)) : known;
  if (row.least !== undefined && now.length + old.length < row.least) return undefined;
  const deeds = ofAccess.has(row.kind) ? guardDeeds(view) : [];
  const doing = new Set(deeds.map(({ line }) => line.text));
  // What refuses or grants is shown before what only speaks of it.
  const firstNow = now.find(({ text }) => doing.has(text)) ?? now[0];
  const firstOld = old.find(({ text }) => doing.has(text)) ?? old[0];
  const way = wayOf(deeds.map((one) => one.way));
  const whole = comesOrGoes(file.status, row.side) && shown.test(path);
  const evidence =
    firstNow !== undefined
      ? view.evidence('new', firstNow.newLine)
      : firstOld !== undefined
        ? view.evidence('old', firstOld.oldLine)
        : whole
          ? view.wholeFile()
          : undefined;
  return (
    evidence && {
      shown: now.length + old.length,
      inside: !aroundProduct.test(path),
      strong: whole || kind.role === 'parts' || [...now, ...old].some(({ text }) => row.sure?.test(text) === true),
      evidence,
      ...(way === undefined ? {} : { way }),
    }
  );
}

function linesOf(
  { side }: AnnouncedRow,
  { added, removed }: FileView,
  proves: (line: { readonly text: string }) => boolean,
): readonly [FileView['added'], FileView['removed']] {
  return [side === 'old' ? [] : added.filter(proves), side === 'new' ? [] : removed.filter(proves)];
}

/** The way that a row knows; of access, where it knows none, the one that the words or the lines tell. */
function wayOfAccess({ kind, effect }: AnnouncedRow, said: string, proofs: readonly Proof[]): Effect {
  if (!ofAccess.has(kind) || effect !== 'unclear') return effect;
  return titleWay(said) ?? wayOf(proofs.map(({ way }) => way)) ?? effect;
}

/** That access is guarded is shown in the product: neither what its checks are told nor what a screen draws says anything of it. */
function isOnlyAround({ kind, effect }: AnnouncedRow, proofs: readonly Proof[]): boolean {
  return (
    ofAccess.has(kind) &&
    effect === 'less' &&
    !proofs.some(({ inside, evidence }) => inside && !isScreen(evidence.path))
  );
}

const ofAccess: ReadonlySet<string> = new Set(['announced-access', 'announced-protection']);
/** A function begins here, and does nothing yet. */
const declared =
  /^\s*(?:async\s|export\s|public\s|private\s|static\s)*(?:def|defp|function|func|fun|fn)\s[\w.]{1,80}\s?\([^()]{0,200}\)?[^=.()]{0,60}$/;
const aroundProduct =
  /(^|\/)\.(?:github|circleci|gitlab|husky)[^/]*\/|(^|\/)\.gitlab-ci|\.?[\w-]{0,20}ignore$|\.baseline$/;

function comesOrGoes(status: FileView['file']['status'], side: AnnouncedRow['side']): boolean {
  return (status === 'added' && side !== 'old') || (status === 'deleted' && side !== 'new');
}

function shows(shown: RegExp, text: string): boolean {
  return text.length < longestLine && shown.test(text) && !remark.test(text) && !sealed.test(text);
}

function provedBy({ shown, orNamed }: AnnouncedRow, object: string): Pick<Open, 'shown' | 'file'> {
  if (shown === undefined) return { shown: namesOf(object) };
  if (orNamed !== true) return { shown };
  const file = namesOf(object);
  return { shown: new RegExp(`${shown.source}|${file.source}`, 'iu'), file };
}

const anything = /\w{2}/;

/**
 * The longer words of an announcement by their beginnings, since code bends and joins words in its own way; names in capitals where it has no longer word. Nothing
 * fits where it has neither.
 */
function namesOf(object: string): RegExp {
  const long = (object.match(/\p{L}{4,}/gu) ?? [])
    .filter((word) => !common.test(word))
    .map((word) => word.slice(0, 6).replace(/s$/, ''));
  const words = long.length > 0 ? long : (object.match(/(?<!\p{L})\p{Lu}{3}(?!\p{L})/gu) ?? []);
  return words.length === 0 ? /(?!)/ : new RegExp(words.join('|'), 'iu');
}

const common =
  /^(?:this|that|these|those|from|with|when|into|more|than|only|also|them|their|they|some|until|after|before|because|should|without|feature|features|support|page|user|users|dans|pour|avec|cette|plus|leur|leurs|temp\w*|now|while)$/i;

const longestLine = 1_000;
/** What is sealed anew says nothing. */
const sealed = /\bENC\[/;
const remark = /^\s*(?:\/\/|#(?!\[)|\*|<!--|\/\*|--\s|"""|import\b|from ['"\w.]+ import|use\s|using\s|require\b)/;
