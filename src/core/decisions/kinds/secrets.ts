import { outcome } from './outcome.ts';
import { startsWithItsOwner } from './startsWithItsOwner.ts';
import type { FileView } from '../fileView.ts';
import type { Find } from '../find.ts';
import type { Kind } from '../kind.ts';

/** A key of the length that such keys have, as the value that the product takes where nobody sets one. */
export const standingKey: Find = {
  by: 'code',
  files: /\.(?:json|ya?ml|toml|ini|properties|py|rb|ts|js|php|exs)$/i,
  roles: ['settings', 'product'],
  hints: ['key', 'secret'],
  line: /\b\w{0,20}(?:encryption|signing|cipher|session|cookie|jwt)_?(?:secret|key)["']?\s?(?:=>|[:=])\s?["'](?:[a-z0-9+/]{43}=|[0-9a-f]{64})["'],?\s*$/i,
  added: 'more',
  accept: (match, view) =>
    !['test', 'development', 'example'].includes(view.kind.place) &&
    !/(^|[._/-])(template|sample|example|dist|test|testing|ci|dev|local|mock|fixtures?)[._/-]/i.test(view.path) &&
    !/(.)\1{7}|example|changeme/i.test(match.input ?? ''),
};

/** What a command prints for who runs it is no record; part of a secret, or that there is one, opens nothing. */
const notRecords = /(^|\/)(cli|cmd|commands?|scripts?|seeds?|bin|tools?|examples?|docs?)\//i;
const notWhole =
  /slice|substr|length|\.size|mask|redact|\.present|\.nil|is_nil|is_binary|isEmpty|!!|typeof|=\s?$|hash|\bt\(/i;

/** Secrets that reach those who should not hold them. */
export const secretKinds: readonly Kind[] = [
  {
    id: 'secrets-in-records',
    rows: ['J5', 'J7'],
    category: 'risk.security',
    grade: 'A',
    outcomes: { more: outcome('high', 'two', 'exposure more'), less: outcome('medium', 'two', 'exposure less') },
    find: [
      {
        by: 'code',
        roles: ['product'],
        hints: ['passw', 'token', 'key', 'secret'],
        line: /\b(?:log(?:ger|ging)?|console|Log|_logger|slog|LOG|LOGGER|Logger|Timber)(?:\.|::|->)\w{1,12}\(.{0,140}?(?:[,+(]\s?|\$\{|#\{|\{)(?:\w{1,24}(?:\.|->|\?\.)){0,4}(?<name>(?:user|new|old|plain|raw|access|refresh|auth|id|api|client|secret)?_?(?:[pP]assword|[pP]asswd|(?<=[a-z]_?)[tT]oken|(?<=api_?|secret_?)[kK]ey|(?<=client_?)[sS]ecret))\s?[,)}]/,
        added: 'more',
        removed: 'less',
        thing: 'name',
        accept: (match, view) =>
          view.kind.place !== 'test' && !notRecords.test(view.path) && !notWhole.test(match.input ?? ''),
      },
      {
        // What is taken out of reports of trouble and of what is noted of a call.
        by: 'code',
        roles: ['product', 'settings'],
        hints: [
          'hidden_settings',
          'sensitive_post',
          'sensitive_variables',
          'filter_parameters',
          'exceptionreporterfilter',
        ],
        line: /\bhidden_settings\s?=|@sensitive_(?:post_parameters|variables)\(|^\s*(?:Rails\.application\.)?config\.filter_parameters\s?(?:\+=|<<)\s?\S.*(?:passw|secret|token|key)|\bclass \w{1,40}\(SafeExceptionReporterFilter\)/i,
        added: 'less',
        removed: 'more',
        severity: 'medium',
        accept: (match, view) =>
          view.kind.place !== 'test' && !/^\s*#/.test(match.input ?? '') && !startsWithItsOwner(match, view),
      },
      {
        // What a tool that sets up machines hid in what it prints.
        by: 'code',
        files: /\.tf$/,
        roles: ['settings', 'product'],
        hints: ['nonsensitive('],
        line: /\bnonsensitive\([^)]{0,120}(?<name>passw|secret|token|_key\b|credential|connection_string)/i,
        added: 'more',
        removed: 'less',
        accept: (_, view) => view.file.status === 'modified' && view.kind.place !== 'test',
      },
    ],
    ignores: 'parts of a secret, that there is one, what a command prints for who runs it',
    together: true,
  },
  {
    id: 'secret-in-image',
    rows: ['J5'],
    category: 'risk.security',
    grade: 'A',
    outcomes: { more: outcome('medium', 'two', 'exposure more'), less: outcome('low', 'two', 'exposure less') },
    find: [
      {
        by: 'code',
        files: /(^|\/)(?:docker|container)file[^/]*$|\.(?:docker|container)file$/i,
        roles: ['product', 'settings', 'data'],
        hints: ['arg '],
        line: /^\s*ARG\s+(?<name>(?!\w*PUBLIC|VITE_|REACT_APP_|\w*(?:SITE|PUBLISHABLE|ANON)_KEY)\w{0,40}(?:SECRET|TOKEN|PASSWORD|PASSWD|MASTER_KEY|PRIVATE_KEY|ACCESS_KEY|CREDENTIALS?)\w{0,30})\b/i,
        added: 'more',
        removed: 'less',
        thing: 'name',
        accept: (match, view) =>
          view.file.status === 'modified' &&
          !['test', 'development', 'example'].includes(view.kind.place) &&
          !bothSides(match.groups?.['name'] ?? '', view),
      },
    ],
    ignores: 'names that anybody may know; a new recipe that is written with it; the same name in another step',
    together: true,
  },
];

function bothSides(name: string, { added, removed }: FileView): boolean {
  return [added, removed].every((side) => side.some(({ text }) => text.includes(name)));
}
