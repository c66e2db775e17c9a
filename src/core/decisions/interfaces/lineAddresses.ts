import { addressPath, isOpenAddress } from './address.ts';

/** One way of writing an address in a line of code. */
export interface Writing {
  readonly files: RegExp;
  readonly hints: readonly string[];
  readonly line: RegExp;
  /** Frameworks that mostly serve programs: open unless the path says otherwise. */
  readonly programs: boolean;
}

export const addressWritings: readonly Writing[] = [
  // Spring, Micronaut, JAX-RS
  {
    files: /\.(java|kt|groovy)$/,
    hints: ['mapping(', '@path('],
    line: /^\s*@(?<verb>Get|Post|Put|Patch|Delete|Request)Mapping\((?:[^"]{0,60}?)"(?<path>[^"]{1,200})"|^\s*@Path\("(?<other>[^"]{1,200})"/,
    programs: true,
  },
  // ASP.NET
  {
    files: /\.cs$/,
    hints: ['[http', '.map'],
    line: /^\s*\[Http(?<verb>Get|Post|Put|Patch|Delete)\("(?<path>[^"]{1,200})"|\.Map(?:Get|Post|Put|Patch|Delete)\(\s*"(?<other>[^"]{1,200})"/,
    programs: true,
  },
  // Nest
  {
    files: /controller\.ts$/,
    hints: ['@'],
    line: /^\s*@(?<verb>Get|Post|Put|Patch|Delete)\(\s*['"`](?<path>[^'"`]{1,200})['"`]/,
    programs: true,
  },
  // FastAPI, Flask and their kin
  {
    files: /\.py$/,
    hints: ['@'],
    line: /^\s*@\w{1,40}\.(?<verb>get|post|put|patch|delete|route)\(\s*["'](?<path>\/[^"']{0,200})["']/,
    programs: true,
  },
  // The same, with the address on a line of its own.
  {
    files: /(^|\/)(apis?|routes?|routers?|endpoints?|resources?|views?|controllers?)(_\w+)?(\/.*)?\.py$/,
    hints: ['"/', "'/"],
    line: /^\s*["'](?<path>\/(?=[^"']{0,80}[a-z])[^"'\sA-Z]{1,200})["'],$/,
    programs: true,
  },
  {
    files: /\.py$/,
    hints: ['add_route('],
    line: /\badd_(?:template_)?(?:route|view)\(\s*["'][^"']{1,80}["'],\s*["'](?<path>\/[^"']{0,200})["']/,
    programs: false,
  },
  // Go: gin, echo, chi, fiber, gorilla, net/http
  {
    files: /\.go$/,
    hints: ['("/', '"get /', '"post /', '"delete /', '"put /', '"patch /'],
    line: /^\s*\w[\w.]{0,60}\.(?<verb>GET|POST|PUT|PATCH|DELETE|Get|Post|Put|Patch|Delete|Handle|HandleFunc)\(\s*"(?:[A-Z]{3,7} )?(?<path>\/[^"]{0,200})"\s*,/,
    programs: true,
  },
  // Rust: axum, actix, rocket
  {
    files: /\.rs$/,
    hints: ['route(', '#['],
    line: /^\s*\.(?:api_)?route\(\s*"(?<path>\/[^"]{0,200})"|^\s*#\[(?<verb>get|post|put|patch|delete)\("(?<other>\/[^"]{0,200})"/,
    programs: true,
  },
  // The same, with the address on a line of its own.
  {
    files: /(^|\/)(?:api\/|(?:routes?|routers?|endpoints?|handlers?|controllers?)(_\w+)?(\/.*)?\.rs$)/,
    hints: ['"/'],
    line: /^\s*"(?<path>\/(?=[^"]{0,80}[a-z])[^"\sA-Z]{1,200})",$/,
    programs: true,
  },
  // Ktor
  {
    files: /rout\w*\.kt$/i,
    hints: ['("'],
    line: /^\s*(?<verb>get|post|put|patch|delete)(?:<\w{1,60}>)?\(\s*"(?<path>[^"]{1,200})"\s*[,)]/,
    programs: true,
  },
  // Express, Fastify, Koa, Hono, Elysia: a variable that is a router, on the server's side
  {
    files:
      /(^|\/)(server|servers|backend|api|apis|routes?|routers?|controllers?|svc|functions)[/.].*\.[cm]?[jt]s$|(routes?|router|server|app|controller)\.[cm]?[jt]s$/i,
    hints: ['.get', '.post', '.put', '.patch', '.delete', '.all'],
    line: /^\s*(?:\w{1,40}\.)?(?:app|router|server|fastify|routes?|\w{1,40}Router|\w{1,40}App)\s*\.(?<verb>get|post|put|patch|delete|all)(?:<[^>(]{1,80}>)?\(\s*['"`](?<path>(?:\/|[a-z]\w{1,40}\.)[^'"`]{0,200})['"`]\s*,/,
    programs: false,
  },
  // Screens of an app in the browser: React Router, Vue Router, Angular
  {
    files: /\.[cm]?[jt]sx?$/,
    hints: ['<route', '<authenticatedroute', '<privateroute'],
    line: /<\w{0,20}Route\s(?:[^>]{0,80}\s)?path=\{?["'`](?<path>[^"'`]{1,200})["'`]/,
    programs: false,
  },
  {
    files: /(routes?|router|routing[\w.-]*)(\/[\w.-]+)?\.[cm]?[jt]sx?$/i,
    hints: ['path:'],
    line: /^\s*(?:\{\s*)?path:\s*["'`](?<path>[^"'`]{1,200})["'`]/,
    programs: false,
  },
  // Crystal, Sinatra, Grape
  {
    files: /(^|\/)(api|apis|endpoints?)\/.*\.rb$|_api\.rb$/,
    hints: ['get ', 'post ', 'put ', 'patch ', 'delete '],
    line: /^\s*(?<verb>get|post|put|patch|delete)\s{1,3}(?:["'](?<path>[^"']{1,200})["']|:(?<other>\w{1,60}))\s*(?:do|,)/,
    programs: true,
  },
];

export interface LineAddress {
  readonly key: string;
  /** Made for programs. */
  readonly open: boolean;
  /** Made for people. */
  readonly page: boolean;
}

/** The address that a line of code opens: the verb and path, and whom it is made for. */
export function addressInLine(code: string, path: string, writings: readonly Writing[]): LineAddress | undefined {
  for (const writing of writings) {
    const match = writing.line.exec(code);
    const groups = match?.groups;
    const raw = groups?.['path'] ?? groups?.['other'];
    if (raw === undefined) continue;
    // In Go, `internal` is where every package lives that others may not import: it says nothing of whom an address is for.
    const place = `${path.endsWith('.go') ? path.replace(/(^|\/)internal\//, '$1') : path} ${raw}`;
    const open = writing.programs ? !closed.test(place) : isOpenAddress(place);
    return {
      key: `${(groups?.['verb'] ?? 'any').toLowerCase()} ${addressPath(raw)}`,
      open,
      page: !open && (!writing.programs || pages.test(path)),
    };
  }
  return undefined;
}

/** The ways of writing that fit a file; none for most files. */
export function writingsFor(path: string): readonly Writing[] {
  return addressWritings.filter(({ files }) => files.test(path));
}

const pages = /(^|[/_.-])(pages?|views?|web|ui|html)($|[/_.-])/i;

/** Pages for people, and what only the team calls. */
const closed =
  /(^|[/_.\s-])(admin|internal|private|backoffice|debug|dev|tests?|health\w{0,10}|metrics|ping|pages?|views?|web|ui|static|assets|_\w+)($|[/_.\s-])/i;
