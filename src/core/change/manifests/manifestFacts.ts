import { cutLines } from '../settings/cutLines.ts';
import { manifestLeaves } from './manifestLeaves.ts';
import { manifestOf } from './manifestOf.ts';

/** What a manifest says about the product itself. */
export interface ManifestFacts {
  readonly name?: ManifestFact;
  readonly version?: ManifestFact;
  readonly license?: ManifestFact;
}

export interface ManifestFact {
  readonly value: string;
  /** 1-based. */
  readonly line: number;
}

/** The product's own name, version and licence, where the manifest says them. Never throws. */
export function manifestFacts(path: string, text: string): ManifestFacts {
  if (manifestOf(path) === undefined) return {};
  const found = new Map<string, ManifestFact>();
  const note = (fact: string, value: string, line: number): void => {
    if (value !== '' && !found.has(fact)) found.set(fact, { value, line });
  };
  if (/\.(?:exs|gemspec|podspec|py)$/.test(path)) {
    cutLines(text).forEach((line, at) => {
      const match =
        /^\s*@?(?:[\w]+\.)?(name|app|version|licenses?)\s?[=:]?\s?\[?\s?(?:"([^"]*)"|'([^']*)'|:(\w+))/.exec(line);
      if (match?.[1] !== undefined) note(factOf(match[1]), match[2] ?? match[3] ?? match[4] ?? '', at + 1);
    });
  } else {
    for (const { keyPath, value, line } of manifestLeaves({ path, text, partial: false })) {
      const [last = ''] = keyPath.slice(-1);
      const above = keyPath.slice(0, -1).join('.');
      if (places.test(above)) note(factOf(last), value, line);
      else if (last === 'name' && /^project\.(?:.*\.)?licenses\.license\./.test(above)) note('license', value, line);
      else if (/^(?:project|package)\.license$/.test(above) && (last === 'text' || last === 'file'))
        note('license', value, line);
      else if (keyPath[0] === 'license' && keyPath.length === 2) note('license', value, line);
    }
  }
  return pick(found);
}

/** Key paths of the product's own block: the top of JSON, [project], [package], [tool.poetry], <project>, a PropertyGroup, [metadata]. */
const places = /^(?:project|package|workspace\.package|tool\.poetry|metadata|Project\.PropertyGroup)?$/;

function factOf(key: string): string {
  switch (key) {
    case 'name':
    case 'app':
    case 'artifactId':
    case 'PackageId':
      return 'name';
    case 'version':
    case 'Version':
    case 'VersionPrefix':
      return 'version';
    case 'license':
    case 'licenses':
    case 'PackageLicenseExpression':
      return 'license';
    default:
      return '';
  }
}

function pick(found: ReadonlyMap<string, ManifestFact>): ManifestFacts {
  const [name, version, license] = [found.get('name'), found.get('version'), found.get('license')];
  return {
    ...(name === undefined ? {} : { name }),
    ...(version === undefined ? {} : { version }),
    ...(license === undefined ? {} : { license }),
  };
}
