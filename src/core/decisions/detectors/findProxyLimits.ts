import { measured } from '../measure.ts';
import { quantityFacts } from '../quantityFacts.ts';
import type { FileView } from '../fileView.ts';
import type { Evidence, Finding } from '../finding.ts';

/**
 * How long and how much the door in front of the product lets through. What such a door does where nothing is said is known, so a first value tells its direction too.
 * Left alone: a door, or a way through it, that is all new, and developers' own machines.
 */
export function findProxyLimits(view: FileView): readonly Finding[] {
  const { place } = view.kind;
  if (view.file.status !== 'modified' || !doors.test(view.path) || place === 'test' || place === 'example') return [];
  const told = new Set<string>();
  return view.added.flatMap(({ text, newLine }): readonly Finding[] => {
    const now = limitIn(text);
    if (now === undefined || told.has(now.key)) return [];
    const gone = view.removed.find((line) => limitIn(line.text)?.key === now.key);
    const was = gone && limitIn(gone.text);
    // Settings that are compared by their path are told by it when both sides have them.
    if (was !== undefined && now.row.annotated) return [];
    const isNew = chartValues.test(view.path) ? newHost : newWay;
    if (was === undefined && view.added.some((line) => isNew.test(line.text))) return [];
    const from = was?.value ?? now.row.usual;
    const result = from === undefined || from === now.value ? undefined : measured(now.row.measure, from, now.value);
    const evidence = [view.evidence('new', newLine, 2), gone && view.evidence('old', gone.oldLine, 2)].filter(
      (one): one is Evidence => one !== undefined,
    );
    if (result === undefined || evidence.length === 0) return [];
    told.add(now.key);
    const { kind } = now.row;
    return [
      {
        kind,
        thing: now.key,
        effect: result.effect,
        grade: 'A',
        facts: { name: now.key, ...result.facts, ...quantityFacts(now.row.measure, now.key, from ?? '', now.value) },
        evidence,
      },
    ];
  });
}

const doors = /nginx|haproxy|gunicorn|(^|\/)procfile|dockerfile|entrypoint|\.(?:ya?ml|conf|template|cfg|tmpl|sh)$/i;
const newWay =
  /^\s*(?:location|server|upstream|backend|frontend|proxy_pass|hosts?:|rules:|kind:|ingress\w{0,20}:|annotations:)/;
/** A part of a chart has its door by itself: notes on it open no new one, as long as no address comes with them. */
const chartValues = /(^|\/)values[\w.-]*\.ya?ml$/;
const newHost =
  /^\s*(?:location|server|upstream|backend|frontend|proxy_pass|hosts?:|rules:|kind:|enabled:|class\w{0,8}:|image\w{0,20}:)/;

interface Row {
  readonly kind: 'waiting-time' | 'file-limit';
  readonly measure: 'duration' | 'bytes';
  readonly line: RegExp;
  /** What counts where nothing is said. */
  readonly usual?: string;
  readonly annotated?: boolean;
}

const rows: readonly Row[] = [
  {
    kind: 'waiting-time',
    measure: 'duration',
    line: /^\s*(?<key>(?:proxy|fastcgi|uwsgi|grpc)_(?:read|send)_timeout)\s{1,40}(?<value>\d{1,7}(?:ms|[smhd])?);/,
    usual: '60s',
  },
  {
    kind: 'file-limit',
    measure: 'bytes',
    line: /^\s*(?<key>client_max_body_size)\s{1,40}(?<value>[1-9]\d{0,9}[kmgKMG]?);/,
    usual: '1m',
  },
  {
    kind: 'waiting-time',
    measure: 'duration',
    line: /^\s*["']?nginx\.ingress\.kubernetes\.io\/(?<key>proxy-(?:read|send)-timeout)["']?:\s{0,3}["']?(?<value>\d{1,7})["']?\s*$/,
    usual: '60',
    annotated: true,
  },
  {
    kind: 'file-limit',
    measure: 'bytes',
    line: /^\s*["']?nginx\.ingress\.kubernetes\.io\/(?<key>proxy-body-size)["']?:\s{0,3}["']?(?<value>[1-9]\d{0,9}[kmgKMG]?)["']?\s*$/,
    usual: '1m',
    annotated: true,
  },
  {
    kind: 'waiting-time',
    measure: 'duration',
    line: /^\s*(?<key>timeout (?:server|client|connect|http-request))\s{1,40}(?<value>\d{1,9}(?:ms|[smhd])?)\s*$/,
  },
  {
    kind: 'waiting-time',
    measure: 'duration',
    line: /^(?=[^#]{0,400}\bgunicorn\b)[^#]{0,400}(?<key>--timeout)[ =,"']{1,6}(?<value>\d{1,6})\b/,
    usual: '30',
  },
];

function limitIn(text: string): { readonly row: Row; readonly key: string; readonly value: string } | undefined {
  if (!hint.test(text)) return undefined;
  for (const row of rows) {
    const groups = row.line.exec(text)?.groups;
    const [key, value] = [groups?.['key'], groups?.['value']];
    // A number without a unit is one of seconds here: both sides are compared with it.
    if (key !== undefined && value !== undefined)
      return { row, key, value: row.usual?.endsWith('s') === true && /^\d+$/.test(value) ? `${value}s` : value };
  }
  return undefined;
}

const hint = /timeout|body[_-]size/;
