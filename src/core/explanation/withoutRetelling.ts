import type { Decision, Effect, Severity } from '../decisions/finding.ts';

/** What a kind of decision tells of already: for who reads, both are one choice, with one question to ask. */
interface Telling {
  readonly of: string;
  readonly also: ReadonlySet<string>;
  /** Whether both must stand in the same files. */
  readonly samePlace: boolean;
  /** Whether both must play the same part in the product. */
  readonly sameRole?: boolean;
  /** Whether both must concern the same: spending, dates, exposure. */
  readonly sameCategory?: boolean;
  /** What the supplier that tells must be for. */
  readonly purpose?: RegExp;
  /** Which way the one that tells must go, and the one that is told. */
  readonly ways?: readonly [Effect, Effect];
}

const errorsOrMachines = /^(?:error-tracking|monitoring)$/;

const tellings: readonly Telling[] = [
  // That programs must adapt says it for each piece of information that they lose.
  {
    of: 'interface-broken',
    also: new Set(['field-withdrawn', 'entry-required', 'address-withdrawn']),
    samePlace: false,
  },
  // The file that answers at an address is no page beside it.
  { of: 'address-withdrawn', also: new Set(['part-withdrawn']), samePlace: true },
  // What leaves the records goes with the records that leave.
  { of: 'data-erased', also: new Set(['field-erased']), samePlace: true },
  // What takes the place of a tool says that the tool goes.
  { of: 'technology-swapped', also: new Set(['technology']), samePlace: false, sameRole: true },
  // What is left for later where something is switched off is why it is.
  // So are the steps and tries of a release that a remark holds from now on.
  { of: 'code-parked', also: new Set(['work-postponed', 'release-gate', 'combinations-checked']), samePlace: true },
  // What a plan holds says to whom it is shown.
  { of: 'plan-content', also: new Set(['shown-to-some']), samePlace: true, ways: ['more', 'more'] },
  { of: 'plan-content', also: new Set(['shown-to-some']), samePlace: true, ways: ['less', 'less'] },
  // Who takes the payments comes with all that he tells us of them.
  {
    of: 'payment-supplier',
    also: new Set(['billing-rule', 'unpaid-rule']),
    samePlace: false,
    ways: ['more', 'unclear'],
  },
  // The place that is rented is what its house is paid for.
  { of: 'rented-store', also: new Set(['supplier']), samePlace: true, sameCategory: true, ways: ['more', 'more'] },
  // Who collects our errors comes or goes with all that is handed to him.
  {
    of: 'supplier',
    also: new Set(['trouble-reported']),
    samePlace: false,
    purpose: errorsOrMachines,
    ways: ['more', 'less'],
  },
  {
    of: 'supplier',
    also: new Set(['trouble-reported']),
    samePlace: false,
    purpose: errorsOrMachines,
    ways: ['less', 'more'],
  },
  { of: 'supplier', also: new Set(['data-sent']), samePlace: false, purpose: errorsOrMachines, ways: ['less', 'less'] },
  // A check on rights is a change of rights.
  { of: 'access-checked', also: new Set(['rights-changed']), samePlace: true },
];

/** The decisions, each told once: what another one tells already adds its proofs to it and weighs as much. */
export function withoutRetelling(decisions: readonly Decision[]): readonly Decision[] {
  let left = decisions;
  for (const telling of tellings) {
    const { purpose, ways } = telling;
    const teller = left.find(
      ({ kind, effect, facts }) =>
        kind === telling.of &&
        (ways === undefined || ways[0] === effect) &&
        purpose?.test(String(facts['purpose'])) !== false,
    );
    if (teller === undefined) continue;
    const paths = new Set(teller.evidence.map(({ path }) => path));
    const told = left.filter(
      ({ kind, category, effect, evidence, facts }) =>
        telling.also.has(kind) &&
        (ways === undefined || ways[1] === effect) &&
        (!telling.samePlace || evidence.every(({ path }) => paths.has(path))) &&
        (telling.sameCategory !== true || category === teller.category) &&
        (telling.sameRole !== true || facts['role'] === teller.facts['role']),
    );
    if (told.length === 0) continue;
    const whole = joined(teller, told);
    left = left.filter((one) => !told.includes(one)).map((one) => (one === teller ? whole : one));
  }
  return left;
}

function joined(teller: Decision, told: readonly Decision[]): Decision {
  const known = new Set(teller.evidence.map(placeOf));
  const severities = new Set([teller, ...told].map(({ severity }) => severity));
  return {
    ...teller,
    severity: byWeight.find((severity) => severities.has(severity)) ?? teller.severity,
    evidence: [
      ...teller.evidence,
      ...told.flatMap(({ evidence }) => evidence.filter((one) => !known.has(placeOf(one)))),
    ],
  };
}

const byWeight: readonly Severity[] = ['high', 'medium', 'low'];

function placeOf({ path, side, line }: Decision['evidence'][number]): string {
  return `${side} ${String(line)} ${path}`;
}
