import { cutLines } from '../settings/cutLines.ts';
import { flattenSettings } from '../settings/flattenSettings.ts';
import { settingsFormat, type SettingsFormat } from '../settings/settingsFormat.ts';
import type { SettingBlock } from '../settings/settingNode.ts';
import type { ManifestText } from './dependency.ts';
import { manifestTree, type ManifestLeaf } from './manifestLeaves.ts';
import { imageVersion, productName } from './productName.ts';
import { leavesOf } from './readPom.ts';

/** A version of something that the product runs on, and where the file says so. */
export interface Runtime {
  readonly product: string;
  readonly version: string;
  /** The key path as one text; tells two mentions of one product apart. */
  readonly place: string;
  readonly line: number;
}

/** Whether a file of this path can say so: most files cannot. */
export function mayNameRuntimes(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return settingsFormat(path) !== undefined || lineRules.some(({ file }) => file.test(name));
}

/** Everything that a file says about versions of what the product runs on. Never throws. */
export function readRuntimes(manifest: ManifestText): readonly Runtime[] {
  const name = manifest.path.slice(manifest.path.lastIndexOf('/') + 1);
  const inLines = lineRules.filter(({ file }) => file.test(name));
  if (inLines.length > 0) return readLines(manifest.text, inLines);
  const format = settingsFormat(manifest.path);
  if (format === undefined) return [];
  const tree = manifestTree(manifest);
  const leaves = flattenSettings(tree).map(({ keyPath, leaf }) => ({ keyPath, value: leaf.value, line: leaf.line }));
  if (format === 'oneValue' || format === 'toolVersions') return readVersionFile(name, leaves);
  if (format === 'dockerfile') return readImages(leaves);
  const found = [...leaves.flatMap((leaf) => readLeaf(name, format, leaf)), ...readEngines(tree), ...readTags(tree)];
  return found.filter(({ version }) => version !== '' && !/[$\n]|\{\{/.test(version));
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

function readLines(text: string, rules: readonly LineRule[]): readonly Runtime[] {
  return cutLines(text).flatMap((line, at) =>
    rules.flatMap(({ line: pattern, product }): readonly Runtime[] => {
      const version = pattern.exec(line)?.[1];
      return version === undefined ? [] : [{ product, version, place: product, line: at + 1 }];
    }),
  );
}

function readVersionFile(name: string, leaves: readonly ManifestLeaf[]): readonly Runtime[] {
  return leaves.flatMap(({ keyPath, value, line }): readonly Runtime[] => {
    const key = keyPath[0] ?? '';
    if (name.toLowerCase() === 'runtime.txt') {
      const found = /^([a-z]+)-v?(\S+)$/i.exec(value);
      return found?.[1] === undefined
        ? []
        : [{ product: productName(found[1]), version: found[2] ?? '', place: key, line }];
    }
    const product = name === '.nvmrc' ? 'node' : key === 'version' ? productName(name.slice(1)) : productName(key);
    return [{ product, version: value.replace(/^(?:v|ruby-)(?=\d)/, ''), place: key, line }];
  });
}

/** A Dockerfile's stages; what an ARG sets stands in for its name. */
function readImages(leaves: readonly ManifestLeaf[]): readonly Runtime[] {
  const values = new Map<string, ManifestLeaf>();
  for (const leaf of leaves)
    if (leaf.keyPath[0] === 'ARG' && leaf.keyPath[1] !== undefined && leaf.value !== '')
      values.set(leaf.keyPath[1], leaf);
  return leaves.flatMap(({ keyPath, value, line }): readonly Runtime[] => {
    const place = keyPath.join('\u0000');
    if (keyPath[0] === 'ARG' || keyPath[0] === 'ENV') {
      // A version that a later line installs by itself.
      const product = namedVersion.exec(keyPath[1] ?? '')?.[1];
      return product === undefined || !/^v?\d/.test(value)
        ? []
        : [{ product: productName(product), version: value, place, line }];
    }
    if (keyPath[0]?.startsWith('FROM') === true && keyPath[1] === 'image') {
      let at = line;
      const image = value.replace(
        /\$\{?(\w+)(?::-([^}]*))?\}?/g,
        (whole, name: string, fallback: string | undefined) => {
          const known = values.get(name);
          if (known !== undefined) at = known.line;
          return known?.value ?? fallback ?? whole;
        },
      );
      const found = imageVersion(image);
      return found === undefined ? [] : [{ ...found, place, line: at }];
    }
    return [];
  });
}

interface LeafRule {
  /** On the file's name; absent: any. */
  readonly file?: RegExp;
  /** On the key path, joined with dots. */
  readonly key: RegExp;
  /** Absent: the key's first group names it. */
  readonly product?: string;
  /** Takes the version out of the value; absent: the whole value. */
  readonly value?: RegExp;
}

const languages =
  'node|nodejs|python|ruby|go|golang|java|php|dotnet|elixir|otp|erlang|rust|kotlin|deno|bun|flutter|dart|scala|postgres|postgresql|mysql|mariadb|redis|terraform|kubernetes|pnpm|yarn';

const namedVersion = new RegExp(`^(${languages})_version$`, 'i');

const leafRules: readonly LeafRule[] = [
  { file: /^package\.json$/, key: /^(?:engines|volta)\.(\w+)$/ },
  { file: /^package\.json$/, key: /^packageManager$/, product: 'package manager' },
  {
    file: /^pyproject\.toml$/,
    key: /^(?:project\.requires-python|tool\.poetry\.dependencies\.python(?:\.version)?)$/,
    product: 'python',
  },
  { file: /^Pipfile$/, key: /^requires\.python_(?:full_)?version$/, product: 'python' },
  { file: /^setup\.cfg$/, key: /^options\.python_requires$/, product: 'python' },
  { file: /^environment.*\.ya?ml$/, key: /^dependencies\.python$/, product: 'python' },
  { file: /^composer\.json$/, key: /^(?:require|config\.platform)\.php$/, product: 'php' },
  { file: /^Cargo\.toml$/, key: /^(?:workspace\.)?package\.rust-version$/, product: 'rust' },
  { file: /^rust-toolchain\.toml$/, key: /^toolchain\.channel$/, product: 'rust' },
  { file: /^global\.json$/, key: /^sdk\.version$/, product: 'dotnet' },
  {
    file: /(?:proj|\.props|\.targets)$/,
    key: /\.TargetFrameworks?$/,
    product: 'dotnet',
    value: /^(?:net|netcoreapp|netstandard)\d.*$/,
  },
  {
    file: /\.pom$|^pom\.xml$/,
    key: /\.properties\.(?:java\.version|maven\.compiler\.(?:release|source|target)|jdk\.version)$/,
    product: 'java',
  },
  {
    file: /\.pom$|^pom\.xml$/,
    key: /\.plugins?\..{0,40}\bconfiguration\.(?:release|target)$/,
    product: 'java',
    value: /^(?:1\.)?\d{1,2}$/,
  },
  { file: /\.pom$|^pom\.xml$/, key: /\.properties\.kotlin\.version$/, product: 'kotlin' },
  {
    file: /\.gradle(?:\.kts)?$/,
    key: /(?:^|\.)(?:sourceCompatibility|targetCompatibility|languageVersion(?:\.set)?|jvmToolchain|release(?:\.set)?)$/,
    product: 'java',
    value: /(\d+(?:[._]\d+)?)/,
  },
  {
    file: /^gradle\.properties$/,
    key: /^(?:source|target)Compatibility$/,
    product: 'java',
    value: /^(\d+(?:\.\d+)?)$/,
  },
  // A table of versions that all parts of a build share: `versions.kotlin`, `deps.kotlin`.
  {
    file: /\.gradle(?:\.kts)?$/,
    key: /(?:^|[.\]])["']?(?:ext\.)?kotlin_?(?:[vV]ersion)?["']?$/,
    product: 'kotlin',
    value: /^(\d+\.\d[\w.-]*)$/,
  },
  {
    file: /\.gradle(?:\.kts)?$/,
    key: /(?:^|\.)plugins\.(?:jvm|android|multiplatform|org\.jetbrains\.kotlin\.[\w.]+)$/,
    product: 'kotlin',
    value: /^(\d.*)$/,
  },
  { file: /\.versions\.toml$/, key: /^versions\.kotlin(?:[-_]?(?:version|lang|gradle-?plugin))?$/i, product: 'kotlin' },
  { file: /\.versions\.toml$/, key: /^versions\.(?:java|jdk|jvm)(?:-?(?:version|toolchain))?$/, product: 'java' },
  { file: /^pubspec\.ya?ml$/, key: /^environment\.sdk$/, product: 'dart' },
  { file: /^pubspec\.ya?ml$/, key: /^environment\.flutter$/, product: 'flutter' },
  { file: /^\.?mise\.toml$/, key: /^tools\.([\w-]+)(?:\.version)?$/ },
  { file: /\.tf$|\.tofu$/, key: /^terraform\.required_version$/, product: 'terraform' },
  {
    file: /\.tf$|\.tofu$/,
    key: /^resource\.(?:aws_eks_cluster|aws_eks_node_group)\.[^.]+\.version$/,
    product: 'kubernetes',
  },
  // Cloud functions: nodejs18.x, python3.11, ruby3.2, dotnet8, java21, go1.x.
  { key: /(?:^|\.)[rR]untime$/, value: /^(?:AWS_|@vercel\/)?(?:nodejs|python|ruby|dotnet|java|go|php)[\d@].*$/ },
  // Google's databases: POSTGRES_15.
  { key: /(?:^|\.)(?:database_version|databaseVersion)$/, value: /^[A-Z]+_\d.*$/ },
  { key: new RegExp(`(?:^|\\.)(${languages})[-_.]?(?:runtime_)?version$`, 'i') },
  { key: new RegExp(`(?:^|\\.)(${languages})[-_]version\\.[^\\s]*$`, 'i') },
];

function readLeaf(name: string, format: SettingsFormat, { keyPath, value, line }: ManifestLeaf): readonly Runtime[] {
  const key = keyPath.join('.').slice(0, 1_000);
  const place = keyPath.join('\u0000');
  // The list of components names what is made by others, whatever their names end in.
  if (ofComponents.test(key)) return [];
  if (format === 'yaml' || format === 'json' || format === 'toml' || format === 'hcl' || format === 'indented') {
    const last = keyPath.at(-1);
    const image =
      last === 'image' || last === 'Image' || last === 'docker_image' ? imageVersion(withDefaults(value)) : undefined;
    if (image !== undefined) return [{ ...image, place, line }];
  }
  for (const rule of leafRules) {
    if (rule.file?.test(name) === false) continue;
    const found = rule.key.exec(key);
    if (found === null) continue;
    const version = rule.value === undefined ? value : (rule.value.exec(value)?.[1] ?? rule.value.exec(value)?.[0]);
    if (version === undefined) continue;
    const product = rule.product ?? found[1];
    if (product === undefined) return bothInOne(version, place, line);
    if (product === 'package manager') return packageManager(version, place, line);
    // The elements of a matrix carry their value in the key: their place is the list.
    return [{ product: productName(product), version, place: place.replace(value, ''), line }];
  }
  return [];
}

const ofComponents = /(?:^|\.)Package(?:Reference|Version|Download)\b/;

/** `postgres:${TAG:-17}` runs 17 where nobody says otherwise. */
function withDefaults(image: string): string {
  return image.replace(/\$\{\w{1,100}:?-([^{}]{0,200})\}/g, '$1');
}

/** `nodejs18.x`, `POSTGRES_15`: product and version in one word. */
function bothInOne(written: string, place: string, line: number): readonly Runtime[] {
  const found = /^(?:AWS_|@vercel\/)?([A-Za-z]+)[_@]?(\d.*)$/.exec(written);
  return found?.[1] === undefined ? [] : [{ product: productName(found[1]), version: found[2] ?? '', place, line }];
}

function packageManager(written: string, place: string, line: number): readonly Runtime[] {
  const [product = '', version = ''] = written.split('@');
  return [{ product, version: version.split('+')[0] ?? '', place, line }];
}

const engineNames = ['engine', 'Engine', 'db_engine', 'database_engine'];
/** A rented database: `engine` and `engine_version` in one block (Terraform), or `Engine` and `EngineVersion` (CloudFormation). */
function readEngines(tree: SettingBlock): readonly Runtime[] {
  return readPairs(tree, (fields) => {
    const [engine] = engineNames.flatMap((name) => fields.get(name) ?? []);
    const [version] = engineNames.flatMap(
      (name) => fields.get(`${name}_version`) ?? fields.get(`${name}Version`) ?? [],
    );
    if (engine === undefined || version === undefined) return undefined;
    return { product: productName(engine.value), version: version.value, line: version.line };
  });
}

/** Helm's way to write an image: repository and tag apart. */
function readTags(tree: SettingBlock): readonly Runtime[] {
  return readPairs(tree, (fields) => {
    const repository = fields.get('repository');
    const tag = fields.get('tag');
    if (repository === undefined || tag === undefined || tag.value === '') return undefined;
    const found = imageVersion(`${repository.value}:${tag.value}`);
    return found === undefined ? undefined : { ...found, line: tag.line };
  });
}

function readPairs(
  tree: SettingBlock,
  read: (fields: ReturnType<typeof leavesOf>) => Omit<Runtime, 'place'> | undefined,
): readonly Runtime[] {
  const found: Runtime[] = [];
  const walk = (block: SettingBlock, place: string): void => {
    const runtime = block.list ? undefined : read(leavesOf(block));
    if (runtime !== undefined) found.push({ ...runtime, place });
    for (const { key, node } of block.entries) if (node.type === 'block') walk(node, `${place}\u0000${key ?? ''}`);
  };
  walk(tree, '');
  return found;
}
