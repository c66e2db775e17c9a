import picomatch from 'picomatch';
import { rememberLast } from '../change/rememberLast.ts';
import type { ContextArea } from './context.ts';

/** The part of the product that a file belongs to: the company's own name, else one read off its folders. */
export function areaOf(
  path: string,
  areas: readonly ContextArea[],
): { readonly name: string; readonly own: boolean } | undefined {
  const own = areas.find((area) => area.paths.some((pattern) => fits(pattern, path)));
  if (own) return { name: own.customersSay ?? own.name, own: true };
  const parts = path.split('/').filter((part) => !/^(\(.*\)|\[.*\]|@.*|_.*|\..*)$/.test(part));
  const helpers = addedMethods.test(path);
  const folders = parts
    .slice(0, -1)
    .filter((part) => !general.has(part.toLowerCase()) && !(helpers && /^extensions?$/i.test(part)));
  // Steps that change stored data are named after the step.
  const step = parts.some((part) => /^(migrations?|migrate|changelogs?|alembic|flyway|evolutions)$/i.test(part));
  const file = step ? '' : ((parts.at(-1) ?? '').split('.', 1)[0] ?? '');
  // The outermost folder is often the product's own name: the next one says what it is about.
  const name = folders[1] ?? folders[0] ?? (file === '' || general.has(file.toLowerCase()) ? undefined : file);
  const readable = name === undefined ? '' : inWords(name);
  // A longer name is a sentence of code: it would read as noise.
  return readable === '' || readable.split(' ').length > 3 || readable.length < 3
    ? undefined
    : { name: readable, own: false };
}

/** In these languages, a folder of extensions holds helpers of the code. */
const addedMethods = /\.(?:cs|vb|swift|kt|kts|dart|m)$/;

/** The files of one folder follow one another. */
const inWords = rememberLast((name) => humanised(name), 20);

/** Words out of an identifier: 'userAccounts' and 'user_accounts' are 'user accounts'. */
export function humanised(identifier: string): string {
  return identifier
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[_\-.]+/g, ' ')
    .replace(
      /\b(controller|component|service|module|model|page|view|screen|helper|handler|test|spec|index|main)s?\b/gi,
      '',
    )
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function fits(pattern: string, path: string): boolean {
  const clean = pattern.replace(/^\.?\//, '');
  if (path === clean || path.startsWith(`${clean.replace(/\/$/, '')}/`)) return true;
  return matcher(clean)(path);
}

const matchers = new Map<string, (path: string) => boolean>();

function matcher(pattern: string): (path: string) => boolean {
  const known = matchers.get(pattern);
  if (known) return known;
  const made = picomatch(pattern, { dot: true });
  matchers.set(pattern, made);
  return made;
}

/** Folders that say how a product is built, not what it does. */
const general: ReadonlySet<string> = new Set(
  (
    'src app apps web lib libs packages package pkg internal cmd server client clients frontend front backend back api apis core common shared components component ui ' +
    'pages page views view controllers controller models model services service helpers helper utils util hooks store stores routes route router modules module main java ' +
    'kotlin com org net fr io de resources templates template static public assets css scss styles js ts javascripts javascript stylesheets images img db database migrations migrate ' +
    'migration config configs settings scripts script bin tools test tests spec specs features feature domain domains application infrastructure infra graphql rest rpc ' +
    'handlers handler middleware middlewares types type interfaces constants data entities entity repositories repository jobs job workers worker tasks task lib_web web_live ' +
    'live mailers mailer policies serializers concerns channels decorators presenters queries mutations schema schemas base index layout layouts actions action reducers ' +
    'contexts context providers provider versions version res source sources rules repo repos assets json topbar sidebar selectors selector subscriber subscribers events event i18n locales locale lang messages priv gettext v1 v2 v3 v4 http cli site website dashboard-ui init setup new edit show default en requirements gradle'
  ).split(' '),
);
