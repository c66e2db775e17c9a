import { cutLines } from '../settings/cutLines.ts';
import type { Runtime } from './runtime.ts';

/** Whether a file of this name is a program whose lines may name a version. */
export function namesRuntimesInLines(name: string): boolean {
  return lineRules.some(({ file }) => file.test(name));
}

interface LineRule {
  readonly file: RegExp;
  readonly line: RegExp;
  readonly product: string;
}

/** Files that are programs: their lines that name a version. */
const lineRules: readonly LineRule[] = [
  { file: /^go\.(?:mod|work)$/, line: /^go\s+(\d\S*)/, product: 'go' },
  { file: /^(?:Gemfile|gems\.rb)$/, line: /^\s*ruby[\s(]+["']([^"']+)["']/, product: 'ruby' },
  {
    file: /\.gemspec$/,
    line: /required_ruby_version\s*=\s*(?:Gem::Requirement\.new\()?["']([^"']+)["']/,
    product: 'ruby',
  },
  { file: /^mix\.exs$/, line: /\belixir:\s*["']([^"']+)["']/, product: 'elixir' },
  { file: /^Package(?:@swift-[\d.]+)?\.swift$/, line: /^\/\/\s*swift-tools-version:\s*(\d[\w.]*)/, product: 'swift' },
  { file: /^setup\.py$/, line: /\bpython_requires\s*=\s*["']([^"']+)["']/, product: 'python' },
  { file: /^rust-toolchain$/, line: /^\s*(\d[\w.]*|stable|beta|nightly\S*)\s*$/, product: 'rust' },
  { file: /^Podfile$/, line: /^\s*platform\s+:ios\s*,\s*["']([^"']+)["']/, product: 'ios' },
  // The build tool that each working copy fetches for itself.
  {
    file: /^gradle-wrapper\.properties$/,
    line: /^\s*distributionUrl\s*=.*\bgradle-(\d[\w.]*?)-(?:bin|all)\b/,
    product: 'gradle',
  },
  {
    file: /^maven-wrapper\.properties$/,
    line: /^\s*distributionUrl\s*=.*\bapache-maven-(\d[\w.]*?)-bin\b/,
    product: 'maven',
  },
];

/** What the lines of a file that is a program say; undefined for a file of another name. */
export function runtimesInLines(name: string, text: string): readonly Runtime[] | undefined {
  const rules = lineRules.filter(({ file }) => file.test(name));
  if (rules.length === 0) return undefined;
  return cutLines(text).flatMap((line, at) =>
    rules.flatMap(({ line: pattern, product }): readonly Runtime[] => {
      const version = pattern.exec(line)?.[1];
      return version === undefined ? [] : [{ product, version, place: product, line: at + 1 }];
    }),
  );
}
