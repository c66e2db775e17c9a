import { addressPath, isOpenAddress } from './address.ts';
import type { Address } from './address.ts';

/** Files that list addresses with what encloses them, and so are compared whole. */
export const routerFile =
  /(^|\/)(config\/routes(\.rb$|\/.*\.rb$)|routes\/[^/]+\.php$|[\w.-]*router\.ex$|urls\.py$|urls\/[\w/]+\.py$)/;

/** Every address a router lists, with the paths of what encloses it (by indentation). Linear. */
export function routerAddresses(text: string, path: string): readonly Address[] {
  const format = formats.find(({ ending }) => path.endsWith(ending));
  if (!format) return [];
  const found: Address[] = [];
  const stack: { indent: number; prefix: string }[] = [];
  text.split('\n').forEach((raw, index) => {
    const line = raw.trim().slice(0, 400);
    if (line === '' || /^(#|\/\/|\*|\/\*)/.test(line)) return;
    const indent = raw.length - raw.trimStart().length;
    while (stack.length > 0 && (stack.at(-1)?.indent ?? -1) >= indent) stack.pop();
    const outer = stack.map((one) => one.prefix).join('/');
    for (const key of format.addresses(line, outer)) found.push({ key, line: index + 1, open: isOpenAddress(key) });
    const prefix = format.prefix(line);
    if (prefix !== undefined) stack.push({ indent, prefix });
  });
  return found;
}

interface Format {
  readonly ending: string;
  readonly addresses: (line: string, outer: string) => readonly string[];
  /** The path that this line puts before all that it encloses. */
  readonly prefix: (line: string) => string | undefined;
}

const formats: readonly Format[] = [
  {
    ending: '.rb',
    addresses: (line, outer) => {
      const many = /^(resources?)[\s(]{1,3}:(\w+)/.exec(line);
      if (many) {
        const name = /\bpath: ["']([^"']{0,100})["']/.exec(line)?.[1] ?? many[2] ?? '';
        return actionsOf(line, many[1] === 'resource').map((action) => address(action, outer, name));
      }
      const one = /^(get|post|put|patch|delete|match)[\s(]{1,3}(?:["']([^"']{1,200})["']|:(\w+))/.exec(line);
      return one ? [address(one[1] ?? '', outer, one[2] ?? one[3] ?? '')] : [];
    },
    prefix: (line) => {
      if (!/\bdo(?:\s*\|\w*\|)?\s*$/.test(line)) return undefined;
      const own = /\bpath: ["']([^"']{0,100})["']/.exec(line)?.[1];
      const match = /^(namespace|scope|resources?)(?:[\s(]{1,3}(?::(\w+)|["']([^"']{0,100})["']))?/.exec(line);
      return match ? (own ?? match[2] ?? match[3] ?? '') : undefined;
    },
  },
  {
    ending: '.ex',
    addresses: (line, outer) => {
      const many = /^resources[\s(]{1,3}"([^"]{1,200})"/.exec(line);
      if (many) return actionsOf(line, false).map((action) => address(action, outer, many[1] ?? ''));
      const one = /^(get|post|put|patch|delete|live|head|options)[\s(]{1,3}"([^"]{1,200})"/.exec(line);
      return one ? [address(one[1] === 'live' ? 'get' : (one[1] ?? ''), outer, one[2] ?? '')] : [];
    },
    prefix: (line) =>
      /\bdo\s*$/.test(line) ? /^(?:scope|resources)[\s(]{1,3}"([^"]{1,200})"/.exec(line)?.[1] : undefined,
  },
  {
    ending: '.php',
    addresses: (line, outer) => {
      const many = /(?:::|->)(?:api)?resource\(\s*['"]([^'"]{1,200})['"]/i.exec(line);
      if (many) return actionsOf(line, false).map((action) => address(action, outer, many[1] ?? ''));
      const one =
        /(?:Route::|\$\w{1,30}->|\)->)(get|post|put|patch|delete|any|view|redirect|permanentRedirect|livewire)\(\s*['"]([^'"]{0,200})['"]/.exec(
          line,
        );
      // What only shows a view, or sends on elsewhere, is opened like any other page.
      return one ? [address(shows.has(one[1] ?? '') ? 'get' : (one[1] ?? ''), outer, one[2] ?? '')] : [];
    },
    prefix: (line) =>
      /\bgroup\(/.test(line)
        ? (/prefix\(\s*['"]([^'"]{1,100})['"]/.exec(line)?.[1] ??
          /['"]prefix['"]\s*=>\s*['"]([^'"]{1,100})['"]/.exec(line)?.[1] ??
          '')
        : undefined,
  },
  {
    ending: '.py',
    addresses: (line, outer) => {
      // An address may stand alone on the line after 'path('.
      const one =
        /^(?:(?:re_)?(?:path|url)\(\s*)?r?["']((?:[\w<>:.()?^$+*\\[\]-]{1,80}\/){1,12}[^"']{0,80})["'],/.exec(line) ??
        /^(?:re_)?(?:path|url)\(\s*r?["']([^"']{0,200})["']/.exec(line);
      return one && !/\binclude\(/.test(line) ? [address('any', outer, one[1] ?? '')] : [];
    },
    prefix: (line) =>
      /\binclude\(\s*[[(]?$/.test(line)
        ? /^(?:re_)?(?:path|url)\(\s*r?["']([^"']{0,200})["']/.exec(line)?.[1]
        : undefined,
  },
];

const shows: ReadonlySet<string> = new Set(['view', 'redirect', 'permanentRedirect', 'livewire']);

function address(verb: string, outer: string, name: string): string {
  return `${verb} ${addressPath(`${outer}/${name}`)}`;
}

/** What a list of pages of one thing offers: all that is usual, less what is left out. */
function actionsOf(line: string, single: boolean): readonly string[] {
  const usual = single
    ? ['show', 'new', 'create', 'edit', 'update', 'destroy']
    : ['index', 'show', 'new', 'create', 'edit', 'update', 'destroy'];
  const names = (text: string): readonly string[] =>
    (text.match(/[a-z]\w*/g) ?? []).filter((word) => usual.includes(word) || word === 'store' || word === 'delete');
  const only = /(?:only(?::|['"]?\s*=>)|->only\()\s*(?:%i)?[[(]?([^\])]{0,200})/.exec(line)?.[1];
  if (only !== undefined) return names(only);
  const except = /(?:except(?::|['"]?\s*=>)|->except\()\s*(?:%i)?[[(]?([^\])]{0,200})/.exec(line)?.[1];
  return except === undefined ? usual : usual.filter((one) => !names(except).includes(one));
}
