import type { ChangeSource } from '../change/changeSource.ts';
import type { FileFindings } from '../decisions/detect.ts';

/**
 * Whether a limit on requests that a change brings stops anybody: the product may have one switch for all its limits, and be delivered with it off. Asked only where a change
 * brings a limit.
 */
export async function limitsRefuse(
  found: readonly FileFindings[],
  mentions: ChangeSource['mentions'],
): Promise<boolean> {
  const comes = found.some(({ findings, lines }) =>
    [...findings, ...lines].some(({ kind, effect }) => kind === 'request-limit' && effect === 'less'),
  );
  if (!comes || mentions === undefined) return true;
  return (await mentions('new', switchedOff, { files: settings })) !== true;
}

const switches = [
  'RATE_LIMIT_ENFORCE',
  'RATE_LIMIT_ENFORCED',
  'RATE_LIMIT_ENFORCEMENT',
  'RATE_LIMIT_ENABLED',
  'RATE_LIMITING_ENABLED',
  'RATELIMIT_ENABLE',
  'RATELIMIT_ENABLED',
  'ENABLE_RATE_LIMIT',
  'ENABLE_RATE_LIMITING',
  'THROTTLING_ENABLED',
];
const offs = ['", default=False', "', default=False", '", False', "', False", ' = False'];
const switchedOff = switches.flatMap((name) => offs.map((off) => name + off));

/** What holds for the product as it is delivered, and not for whoever tries it. */
const settings =
  /^(?!(?:.*[/._-])?(?:tests?|specs?|e2e|docs?|examples?|samples?|local|dev|development|ci)(?:[/._-]|$)).*(?:settings|config)/i;
