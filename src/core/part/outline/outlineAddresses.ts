import { OutlineNames, firstGroup } from './outlineNames.ts';
import { oneOf } from '../../decisions/oneOf.ts';
import type { PartRole } from '../partRole.ts';

/** The addresses at which a part can be reached: how many, and what they are about. */
export class OutlineAddresses {
  count = 0;
  readonly #about = new OutlineNames();
  readonly #role: PartRole;

  constructor(role: PartRole) {
    this.#role = role;
  }

  get about(): readonly string[] {
    return this.#about.names;
  }

  read(code: string): void {
    const match = addressLine.exec(code);
    const found = match === null ? '' : firstGroup(match);
    if (found === '' || (this.#role === 'pageAnswer' && !found.includes('/'))) return;
    this.count += 1;
    const named = found
      .split('/')
      .filter((part) => part !== '' && !/^[:{<[(*%$]|^v\d+$|[.*$<>(){}[\]]/.test(part))
      .at(-1);
    if (named !== undefined) this.#about.add(named);
  }
}

/** An address as the common frameworks declare it. */
const addressLine = oneOf([
  // Django
  /\b(?:path|re_path|url)\(\s{0,4}r?["']\^?([^"']{0,120})["']/,
  // Rails, Phoenix
  /^\s*(?:get|post|put|patch|delete|match|live|resources?|namespace|forward|scope|pipe)\s{0,4}\(?\s{0,4}[:"']([\w/:.*-]{1,120})/,
  // Express, Go, Laravel by method
  /\.(?:get|post|put|patch|delete|route|Handle|HandleFunc|GET|POST|PUT|PATCH|DELETE)\(\s{0,4}["'`](\/[^"'`]{0,120})["'`]/,
  // Laravel
  /Route::\w{2,20}\(\s{0,4}["']([^"']{1,120})["']/,
  // Spring
  /@(?:Get|Post|Put|Patch|Delete|Request)Mapping\(\s{0,4}(?:value\s{0,4}=\s{0,4}|path\s{0,4}=\s{0,4})?\{?\s{0,4}["']([^"']{1,120})["']/,
  // NestJS, JAX-RS
  /@(?:Get|Post|Put|Patch|Delete|Path|Controller)\(\s{0,4}["']([^"']{1,120})["']/,
  // ASP.NET
  /\[(?:Http(?:Get|Post|Put|Patch|Delete)|Route)\(["']([^"']{1,120})["']/,
  // OpenAPI
  /^\s{0,4}["']?(\/[\w/{}:.-]{1,120})["']?\s{0,4}:\s{0,4}\{?\s{0,4}$/,
  /\bpath\s{0,4}[:=]\s{0,4}["'](\/?[^"']{1,120})["']/,
  // Protocol Buffers
  /^\s*rpc\s{1,4}(\w{2,60})/,
  // Flask, FastAPI
  /@\w+\.(?:route|get|post|put|patch|delete)\(\s{0,4}["']([^"']{1,120})["']/,
]);
