import { isOpenAddress } from '../interfaces/address.ts';
import { goneAddresses } from './mergeAddresses.ts';
import { interfaceFinding, pathOf, thingsOf } from './interfaceFinding.ts';
import { singular, windowName } from '../interfaces/userFacing.ts';
import type { ChangeSize } from './changeSize.ts';
import type { Facts, Finding, Sighting } from '../finding.ts';

interface Withdrawn {
  readonly parts: readonly Sighting[];
  readonly addresses: readonly Sighting[];
  /** Windows that a screen opens, or no longer does. */
  readonly windows: readonly Sighting[];
  /** Parts that screens are put together from. */
  readonly pieces: readonly Sighting[];
  /** The names of such parts, where screens that stay draw them. */
  readonly drawn: readonly Sighting[];
  readonly total: ChangeSize;
}

/**
 * A part of the product that goes: its screens, messages or entries are deleted and little comes instead, or an address goes with what stood behind it. Left alone:
 * what is rebuilt in the same change (much is added, or something of the same name comes), and a file of a few lines.
 */
export function mergeWithdrawals(all: Withdrawn): readonly Finding[] {
  const { parts, addresses, windows, total } = all;
  const gone = parts.filter((one) => one.sign === 'removed');
  const come = new Set(parts.filter((one) => one.sign === 'added').map((one) => singular(subject(one))));
  const addressed = new Set(addresses.filter((one) => one.facts['file'] === 1 && one.facts['open'] === 1).map(pathOf));
  // A window that no screen opened any longer was left over: nobody misses it.
  const closed = new Set(windows.filter((one) => one.sign === 'removed').map((one) => one.thing));
  for (const one of windows) if (one.sign === 'added') closed.delete(one.thing);
  const lost = gone.filter(
    (one) =>
      opened(one.thing, closed) &&
      !addressed.has(one.thing) &&
      !come.has(singular(subject(one))) &&
      !/(^|[_-])(legacy|old|deprecated|bootstrap)([_-]|$)/.test(subject(one)),
  );
  const taken = lost.reduce((lines, one) => lines + Number(one.facts['removed']), 0);
  if (taken >= 15 && total.added <= total.removed * 0.4) {
    const large = lost.length >= 4 && taken >= 400 && total.added * 20 < total.removed;
    return lost.map((one) =>
      // What programs call is theirs, and no screen.
      one.facts['face'] === 'entry' && isOpenAddress(one.thing)
        ? interfaceFinding({
            kind: 'address-withdrawn',
            thing: subject(one),
            effect: 'more',
            facts: { name: subject(one) },
            evidence: one.evidence,
          })
        : interfaceFinding({
            kind: 'part-withdrawn',
            thing: subject(one),
            effect: 'one-off',
            facts: { face: String(one.facts['face']), ...saidOfItself(one) },
            evidence: one.evidence,
            ...(large ? { severity: 'high' } : {}),
          }),
    );
  }
  const unlisted = goneAddresses(addresses).filter(
    (one) => one.facts['open'] === 0 && one.facts['page'] !== 0 && one.facts['file'] !== 1,
  );
  const small = total.removed < 25 || total.added > total.removed * 0.2;
  // Whoever makes a remark of an address means to close it, however little else changes.
  const told = small ? unlisted.filter((one) => one.facts['remark'] === 1) : unlisted;
  if (told.length === 0) return piecesGone(all);
  return told.map(({ thing, evidence }) =>
    interfaceFinding({ kind: 'part-withdrawn', thing, effect: 'one-off', facts: { face: 'address' }, evidence }),
  );
}

/** Parts of a screen that stays, which draws nothing in their place. */
function piecesGone({ pieces, drawn, total }: Withdrawn): readonly Finding[] {
  if (total.added > total.removed * 0.4) return [];
  const come = thingsOf(pieces, 'added');
  const still = thingsOf(drawn, 'added');
  const redrawn = new Set(drawn.filter((one) => one.sign === 'added').map(pathOf));
  const left = drawn.filter((one) => one.sign === 'removed' && !redrawn.has(pathOf(one)));
  return pieces
    .filter(
      (one) =>
        one.sign === 'removed' && Number(one.facts['removed']) >= 12 && !come.has(one.thing) && !still.has(one.thing),
    )
    .flatMap((one) => {
      const places = left.filter(({ thing }) => thing === one.thing).flatMap(({ evidence }) => evidence);
      return places.length === 0
        ? []
        : [
            interfaceFinding({
              kind: 'part-withdrawn',
              thing: subject(one),
              effect: 'one-off',
              facts: { face: 'screen' },
              evidence: [...one.evidence, ...places.slice(0, 2)],
              severity: 'low',
            }),
          ];
    });
}

/** What a page says of itself. */
function saidOfItself({ facts: { heading, written } }: Sighting): Facts {
  return { ...(heading === undefined ? {} : { heading }), ...(written === undefined ? {} : { written }) };
}

function opened(path: string, closed: ReadonlySet<string>): boolean {
  const window = windowName(path);
  return window === undefined || closed.has(window);
}

function subject(one: Sighting): string {
  return String(one.facts['subject']).toLowerCase();
}

interface WordsGone {
  /** Keys of texts, in the files of texts. */
  readonly labels: readonly Sighting[];
  /** Keys of texts, where screens show them. */
  readonly said: readonly Sighting[];
  readonly total: ChangeSize;
}

/** Words shown on screen that go together with the place that showed them, while nothing takes their place. */
export function mergeWordsGone({ labels, said, total }: WordsGone): readonly Finding[] {
  if (labels.some((one) => one.sign === 'added') || total.added > total.removed * 0.34) return [];
  const gone = new Set(labels.map((one) => one.thing));
  const still = thingsOf(said, 'added');
  return said
    .filter((one) => one.sign === 'removed' && gone.has(one.thing) && !still.has(one.thing))
    .map(({ thing, evidence }) =>
      interfaceFinding({
        kind: 'words-withdrawn',
        thing,
        effect: 'one-off',
        facts: { name: thing },
        evidence,
        ...(total.removed >= 40 ? { severity: 'medium' } : {}),
      }),
    );
}
