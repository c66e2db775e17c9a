import type { Decision } from '../decisions/finding.ts';

type Shown = Pick<Decision, 'kind' | 'evidence'>;

/**
 * Which side of its matter a decision shows, where one kind has several that people meet otherwise: a cut-off of work that nobody waits for is no longer wait. The words of the
 * kind branch on it; 'usual' where every proof but the first of these rows fits.
 */
export function angleOf({ kind, evidence }: Shown): string {
  const rows = angles.get(kind) ?? [];
  return (
    rows.find(
      ({ path, text }) =>
        evidence.length > 0 &&
        evidence.every(
          (at) => (path === undefined || path.test(at.path)) && (text === undefined || text.test(at.text)),
        ),
    )?.angle ?? 'usual'
  );
}

interface Angle {
  readonly angle: string;
  /** Tried on the paths of all proofs, and on their lines. */
  readonly path?: RegExp;
  readonly text?: RegExp;
}

const angles: ReadonlyMap<string, readonly Angle[]> = new Map<string, readonly Angle[]>([
  [
    'waiting-time',
    [
      { angle: 'behind', text: /\bcron\b|\btimeout \d/i },
      {
        angle: 'behind',
        path: /(^|\/)(?:jobs?|workers?|tasks?|crons?|consumers?)\/|_(?:job|worker|task)\.\w+$|(?:Job|Worker|Task)\.\w+$/,
      },
    ],
  ],
  [
    'likely-protection',
    [
      {
        angle: 'cleaned',
        text: /sanit|purif|(?<![a-z])escap|\bxss\b|strip_?tags|htmlspecialchars|html_safe|dangerouslySetInnerHTML|innerHTML|v-html|\braw\b/i,
      },
    ],
  ],
  // What our pages may load stands in other orders of the browser than who may show them.
  [
    'who-may-embed',
    [
      {
        angle: 'loads',
        text: /^(?!.*ancestors).*(?:script|connect|frame|child|img|style|font|media|worker|default)[-_]src/i,
      },
    ],
  ],
  ['second-way', [{ angle: 'pause', text: /^(?!.*fall_?-?back).*(?:circuit_?-?breaker|circuitbox|semian|opossum)/i }]],
  ['build-machine', [{ angle: 'shared', text: /^\s*(?:TURBO_TOKEN|NX_CLOUD_ACCESS_TOKEN|KNAPSACK_PRO_\w+):/ }]],
  ['foundation-upgraded', [{ angle: 'least', path: /(^|\/)go\.mod$/ }]],
  ['foundation-moved-back', [{ angle: 'least', path: /(^|\/)go\.mod$/ }]],
  ['safety-scan', [{ angle: 'quality', text: /sonar|codacy|code_?climate/i }]],
  ['machine-power', [{ angle: 'ceiling', text: /\b(?:cpu|mem(?:ory)?)_limit\b/i }]],
  ['announced-use', [{ angle: 'copies', text: /cache[-_]?control|max-age/i }]],
]);
