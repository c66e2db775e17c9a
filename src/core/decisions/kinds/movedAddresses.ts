import { isOpenAddress } from '../interfaces/address.ts';
import type { Find } from '../find.ts';
import type { FileView } from '../fileView.ts';

/** A statement whose `value` says where or how others ask, and whose `mounted`, where there is one, says for what. */
interface Statement {
  readonly files: RegExp;
  readonly hints: readonly string[];
  readonly line: RegExp;
  /** Whom it is for is asked of its words; otherwise it is for programs. */
  readonly asked?: true;
}

/** The common beginning of many addresses. */
const beginnings: readonly Statement[] = [
  // Django
  {
    files: /(^|\/)urls(\/\w+)?\.py$/,
    hints: ['path('],
    line: /^\s*(?:re_)?path\(\s*r?["'](?<value>[^"']{0,80})["'],\s*(?<mounted>include\([^)]{3,80}\)|[\w.]{2,60}\.urls\b)/,
    asked: true,
  },
  // FastAPI
  {
    files: /\.py$/,
    hints: ['include_router('],
    line: /\.include_router\(\s*(?<mounted>[\w.]{2,60}),[^"']{0,60}\bprefix\s?=\s?["'](?<value>[^"']{0,80})["']/,
    asked: true,
  },
  // Express and its kin
  {
    files:
      /(^|\/)(server|backend|api|apis|routes?|routers?)[/.].*\.[cm]?[jt]s$|(routes?|router|server|app)\.[cm]?[jt]s$/i,
    hints: ['.use(', '.route('],
    line: /\b(?:app|router|server)\.(?:use|route)\(\s*["'`](?<value>\/[\w\-/.:]{0,80})["'`],\s*(?:\w{1,30}(?:\(\))?,\s*){0,3}(?<mounted>[\w.]{3,60})(?:\(\))?\)/,
    asked: true,
  },
  // Nest
  { files: /\.ts$/, hints: ['setglobalprefix('], line: /\bsetGlobalPrefix\(\s*["'`](?<value>[^"'`]{1,80})["'`]/ },
  {
    files: /controller\.ts$/,
    hints: ['@controller('],
    line: /^\s*@Controller\(\s*["'`](?<value>[^"'`]{1,80})["'`]\s*\)/,
  },
  // ASP.NET
  {
    files: /Controller\.cs$/,
    hints: ['[route('],
    line: /^\[Route\("(?<value>[^"]{1,100})"\)\]|^ {4}\[Route\("(?<inner>[^"]{1,100})"\)\]/,
  },
  // Rust
  {
    files: /\.rs$/,
    hints: ['.nest(', 'scope('],
    line: /(?:\.nest|\bscope)\(\s*"(?<value>\/[^"]{0,80})",?\s*(?<mounted>[\w.:]{2,60})/,
    asked: true,
  },
];

/** Where a request carries what it asks. */
const carriers: readonly Statement[] = [
  {
    files: /\.rs$/,
    hints: ['json<', 'query<', 'form<'],
    line: /\w{1,30}\)?: (?:\w{1,20}::)?(?<value>Json|Query|Form)<(?<mounted>[\w:]{2,60})>/,
  },
  {
    files: /\.(java|kt)$/,
    hints: ['@request', '@modelattribute', '@pathvariable'],
    line: /@(?<value>RequestBody|RequestParam|ModelAttribute|PathVariable)(?:\([^)]{0,60}\))?\s(?:@\w{1,30}\s|final\s){0,2}(?<mounted>[\w<>]{2,40}\s\w{2,40}|\w{2,40}:\s?\w{2,40})/,
  },
  {
    files: /\.cs$/,
    hints: ['[from'],
    line: /\[From(?<value>Body|Query|Form|Route|Header)\]\s(?<mounted>[\w<>?]{2,40}\s\w{2,40})/,
  },
  {
    files: /controller\.ts$/,
    hints: ['@body(', '@query(', '@param('],
    line: /@(?<value>Body|Query|Param)\(\s?\)\s(?<mounted>\w{2,40}:\s?\w{2,40})/,
  },
];

/** Addresses that move together, and requests that are asked in another form. */
export const movedAddresses: readonly Find[] = [...beginnings, ...carriers].map((statement): Find => ({
  by: 'code',
  files: statement.files,
  roles: ['product'],
  hints: statement.hints,
  line: statement.line,
  thing: 'mounted',
  changed: 'more',
  accept: (match, view) => view.kind.place !== 'test' && saysOtherwise(statement, match, view),
}));

/** Whether the other side says the same with another value, and with no value that this side has. */
function saysOtherwise({ line, asked }: Statement, match: RegExpMatchArray, view: FileView): boolean {
  const mounted = match.groups?.['mounted'];
  const values = { added: new Set<string>(), removed: new Set<string>() };
  for (const { text, type } of [...view.added, ...view.removed]) {
    const groups = line.exec(text)?.groups;
    const value = groups?.['value'] ?? groups?.['inner'];
    if (groups?.['mounted'] === mounted && value !== undefined) values[type].add(plainly(value));
  }
  const all = [...values.added, ...values.removed];
  return (
    values.added.size > 0 &&
    values.removed.size > 0 &&
    ![...values.added].some((value) => values.removed.has(value)) &&
    (asked !== true || all.some((value) => isOpenAddress(`${value} ${mounted ?? ''}`))) &&
    !all.some((value) => ofTheTeam.test(value))
  );
}

/** An address without the marks at its ends. */
function plainly(value: string): string {
  return value
    .toLowerCase()
    .replace(/^\^|\$$/g, '')
    .split('/')
    .filter((part) => part !== '')
    .join('/');
}

const ofTheTeam = /(?:^|[/_.-])(?:admin|internal|private|debug|dev|tests?|health\w{0,6}|metrics)(?:$|[/_.-])/i;
