import { isScreen } from '../decisions/screens.ts';
import { kindById } from '../decisions/kinds/allKinds.ts';
import type { Decision, Effect, Evidence } from '../decisions/finding.ts';
import type { FileView } from '../decisions/fileView.ts';

/**
 * Notices what the lines of other files say of checks and limits that seem to come or go in one: a check that becomes the rule of the whole product has not gone, and one that
 * another takes the place of refuses others.
 */
export class ChecksElsewhere {
  /** Names in lines that put something before the whole product. */
  readonly #ofAll = new Set<string>();
  /** Files in which another check comes. */
  readonly #checked = new Set<string>();
  /** The line by which being signed in becomes the rule wherever nothing else is said. */
  #closed: Evidence | undefined;
  /** Lines that limit how often somebody may ask go. */
  #limitGoes = false;
  /** What the change itself says of whether its limits refuse. */
  #onlyCounts = false;

  /** Takes one file into account. */
  read(view: FileView): void {
    if (view.kind.role !== 'product' && view.kind.role !== 'settings') return;
    if (view.kind.place === 'test' || view.kind.place === 'example') return;
    for (const { text, newLine } of view.added) {
      if (text.length > longestLine || takenIn.test(text)) continue;
      if (beforeAll.test(text) || (check.test(text) && commonFile.test(view.path)))
        for (const name of text.match(names) ?? []) this.#ofAll.add(name);
      if (check.test(text) && !view.stays(text)) this.#checked.add(view.path);
      if (byDefault.test(text)) this.#closed ??= view.evidence('new', newLine);
      if (onlyCounts.test(text)) this.#onlyCounts = true;
    }
    this.#limitGoes ||=
      view.file.status !== 'deleted' &&
      view.removed.some(
        ({ text }) => text.length < longestLine && limits.test(text) && !takenIn.test(text) && !view.stays(text),
      );
  }

  /** The decisions, weighed against what the rest of the change says. `refuses`: whether limits of the product stop anybody, and not only count. */
  told(decisions: readonly Decision[], refuses = true): readonly Decision[] {
    return decisions.flatMap((one) => {
      if (one.kind === 'access-checked' && one.effect === 'more') return this.#stillChecked(one);
      if (one.kind === 'own-things-only' && one.effect === 'more') return [atTheDoor(one)];
      if (one.kind === 'door-opened' && this.#closed !== undefined) return withoutProofs(one, ofPermissions);
      if (one.kind === 'rights-changed' && this.#closed !== undefined) return [closedByDefault(one, this.#closed)];
      if (one.kind === 'rights-changed' && one.effect === 'unclear') return [withWay(one)];
      if (one.kind === 'request-limit' && one.effect === 'less') return [this.#limited(one, refuses)];
      return [one];
    });
  }

  #stillChecked(one: Decision): readonly Decision[] {
    const [kept] = withoutProofs(
      one,
      ({ side, text }) => side === 'old' && (text.match(names) ?? []).some((name) => this.#ofAll.has(name)),
    );
    if (kept === undefined) return [];
    const open = kept.evidence.filter(({ path, side }) => side === 'new' || !this.#checked.has(path));
    // Others are refused than before: who, the lines alone do not say.
    return [open.length > 0 ? { ...kept, evidence: open } : as(kept, 'rights-changed', 'unclear')];
  }

  #limited(one: Decision, refuses: boolean): Decision {
    if (this.#onlyCounts || !refuses)
      return { ...as(one, 'request-limit', 'unclear'), facts: { ...one.facts, how: 'counted' } };
    const stepped = one.facts['times'] !== undefined || one.facts['from'] !== undefined;
    // A limit that is rebuilt is neither new nor stricter.
    return this.#limitGoes && !stepped ? as(one, 'request-limit', 'unclear') : one;
  }
}

/** Kept only while a proof is left. */
function withoutProofs(one: Decision, falls: (proof: Evidence) => boolean): readonly Decision[] {
  const evidence = one.evidence.filter((proof) => !falls(proof));
  return evidence.length === 0 ? [] : [evidence.length === one.evidence.length ? one : { ...one, evidence }];
}

/** What a part deep inside asks may be asked before it is called: only what stands where calls arrive weighs most. */
function atTheDoor(one: Decision): Decision {
  return one.severity !== 'high' || one.evidence.some(({ path }) => doors.test(path) && !isScreen(path))
    ? one
    : { ...one, severity: 'medium' };
}

function closedByDefault(one: Decision, closed: Evidence): Decision {
  return { ...as(one, 'rights-changed', 'less'), facts: { ...one.facts, how: 'default' }, evidence: [closed] };
}

/** A list of those who may, to which some are added, or from which some are taken, says itself who gains and who loses. */
function withWay(one: Decision): Decision {
  const now = one.evidence.filter(({ side }) => side === 'new');
  const steps = now.map((line) => {
    const old = one.evidence.find(
      (other) => other.side === 'old' && other.path === line.path && Math.abs(other.line - line.line) <= nearby,
    );
    return old === undefined ? undefined : listStep(old.text, line.text);
  });
  const [first] = steps;
  if (first === undefined || one.evidence.length !== 2 * steps.length) return one;
  if (!steps.every((step) => step?.way === first.way)) return one;
  const named = first.names.length === 1 && steps.every((step) => step?.names[0] === first.names[0]);
  const told = as(one, 'rights-changed', first.way);
  return named
    ? { ...told, id: `rights-changed:${first.names[0] ?? ''}`, facts: { ...one.facts, things: 1, how: 'named' } }
    : told;
}

interface ListStep {
  readonly way: 'more' | 'less';
  readonly names: readonly string[];
}

function listStep(old: string, now: string): ListStep | undefined {
  if (denies.test(old) || denies.test(now) || !isList.test(old + now)) return undefined;
  const [before, after] = [new Set(old.match(members) ?? []), new Set(now.match(members) ?? [])];
  const came = [...after].filter((name) => !before.has(name));
  const went = [...before].filter((name) => !after.has(name));
  if (before.size === 0 || after.size === 0 || (came.length === 0) === (went.length === 0)) return undefined;
  return went.length === 0 ? { way: 'more', names: came } : { way: 'less', names: went };
}

const members = /[A-Za-z][\w-]{2,60}/g;
const isList = /[,|[]/;
const denies = /!|\bnot\b|\bunless\b|except|exclude|den(?:y|ied)|forbid|block|reject/i;
const nearby = 3;

/** The same choice under another kind or direction, as heavy as that is. */
function as(one: Decision, kind: string, effect: Effect): Decision {
  const outcome = kindById(kind)?.outcomes[effect];
  return outcome === undefined
    ? one
    : {
        ...one,
        id: `${kind}:${one.id.slice(one.id.indexOf(':') + 1)}`,
        kind,
        effect,
        consequences: outcome.consequences,
        severity: outcome.severity,
        door: outcome.door,
      };
}

const ofPermissions = ({ text }: Evidence): boolean => /permission_classes/.test(text);

const names = /\b[A-Za-z_]\w{5,60}\b/g;
const beforeAll =
  /\b(?:useClass|useExisting|useGlobalGuards|APP_GUARD|MIDDLEWARE)\b|\b(?:app|router|server)\.use\(|\bconsumer\.apply\(/;
const check =
  /^\s*(?:before_(?:action|filter) .{0,20}:\w{0,30}(?:auth|require|admin|ensure|check|verif|log|permi)|@UseGuards|@\w{0,20}(?:login|permission|auth)\w{0,12}_required|@PreAuthorize|\[Authorize|permission_classes\s?=\s?[[(]\s?\w)/;
const commonFile = /(^|\/)(?:application|base|abstract)[_-]?\w{0,20}(?:controller|view)/i;
const byDefault = /DEFAULT_PERMISSION_CLASSES|["']rest_framework\.permissions\.IsAuthenticated["']/;
const onlyCounts =
  /rate_?limit\w{0,20}(?:enforce|enabled?|active)\w{0,10}["']?\]?\s?(?:[:=,]|=>)\s?.{0,60}\bfalse\b|["']?(?:refuse|enforce|block)["']?\s?:\s?false\b/i;
const limits = /\b\w{0,30}(?:rate_?limit|throttl)\w{0,30}\s?\(|@\w{0,30}(?:rate_?limit|throttl)\w{0,20}/i;
const takenIn = /^\s*(?:import\b|from\s|using\s|use\s|require|#|\/\/|\*|"""|--)/;
const doors = /controller|resolver|handler|route|views?[/.]|endpoint|(^|\/)api\/|server\/actions|graphql/i;
const longestLine = 500;
