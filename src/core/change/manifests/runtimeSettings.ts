import type { SettingsFormat } from '../settings/settingsFormat.ts';
import type { ManifestLeaf } from './manifestLeaves.ts';
import { imageVersion, productName } from './productName.ts';
import { machineImage } from './machineImages.ts';
import { runtimeNames } from './runtimeNames.ts';
import type { Runtime } from './runtime.ts';

interface LeafRule {
  /** On the file's name; absent: any. */
  readonly file?: RegExp;
  /** On the key path, joined with dots. */
  readonly key: RegExp;
  /** Absent: the key's first group names it. */
  readonly product?: string;
  /** Takes the version out of the value; absent: the whole value. */
  readonly value?: RegExp;
  /** The version by what makers count instead of it; a count that is not listed tells none. */
  readonly counted?: ReadonlyMap<string, string>;
}

/** Android's makers count interfaces, and call their versions otherwise. */
const androidVersions: ReadonlyMap<string, string> = new Map([
  ['26', '8.0'],
  ['27', '8.1'],
  ['28', '9'],
  ['29', '10'],
  ['30', '11'],
  ['31', '12'],
  ['32', '12.1'],
  ['33', '13'],
  ['34', '14'],
  ['35', '15'],
  ['36', '16'],
]);

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
  { file: /^Cargo\.toml$/, key: /^(?:workspace\.)?package\.edition$/, product: 'rust-edition', value: /^20\d\d$/ },
  // The system below the product where a host runs it: cflinuxfs4, heroku-24.
  { file: /^(?:manifest|app)[\w.-]*\.(?:ya?ml|json)$/, key: /(?:^|\.)stack$/, value: /^(?:cflinuxfs|heroku-)\d{1,2}$/ },
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
  {
    file: /\.gradle(?:\.kts)?$|\.toml$|^app\.json$|^gradle\.properties$/,
    key: /(?:^|[.@_-])target_?sdk(?:_?version)?$/i,
    product: 'android',
    value: /^(\d\d)$/,
    counted: androidVersions,
  },
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
  {
    key: /(?:^|\.)(?:[rR]untime|(?:[A-Z]+_)?RUNTIME)$/,
    value: /^(?:AWS_|@vercel\/)?(?:nodejs|python|ruby|dotnet|java|go|php)[\d@].*$/,
  },
  // Amazon's search: OpenSearch_2.15.
  { key: /(?:^|\.)(?:\w{1,20}_)?engine_?version$/i, value: /^(?:OpenSearch|Elasticsearch)_\d.*$/ },
  // Google's databases: POSTGRES_15.
  { key: /(?:^|\.)(?:database_version|databaseVersion)$/, value: /^[A-Z]+_\d.*$/ },
  { key: new RegExp(`(?:^|\\.)(${runtimeNames})[-_.]?(?:runtime_)?version$`, 'i') },
  { key: new RegExp(`(?:^|\\.)(${runtimeNames})[-_]version\\.[^\\s]*$`, 'i') },
];

/** The version that one setting tells, by its key and its value. */
export function runtimesOfSetting(
  name: string,
  format: SettingsFormat,
  { keyPath, value, line }: ManifestLeaf,
): readonly Runtime[] {
  const key = keyPath.join('.').slice(0, 1_000);
  const place = keyPath.join('\u0000');
  // The list of components names what is made by others, whatever their names end in.
  if (ofComponents.test(key)) return [];
  if (format === 'yaml' || format === 'json' || format === 'toml' || format === 'hcl' || format === 'indented') {
    const last = keyPath.at(-1);
    const image =
      last === 'image' || last === 'Image' || last === 'docker_image' ? imageVersion(withDefaults(value)) : undefined;
    if (image !== undefined) return [{ ...image, place, line }];
    const machine = machineImage(format, key, value);
    // The elements of a list carry their value in the key.
    if (machine !== undefined) return [{ ...machine, place: place.replace(value, ''), line }];
  }
  for (const rule of leafRules) {
    if (rule.file?.test(name) === false) continue;
    const found = rule.key.exec(key);
    if (found === null) continue;
    const written = rule.value === undefined ? value : (rule.value.exec(value)?.[1] ?? rule.value.exec(value)?.[0]);
    const version = written === undefined || !rule.counted ? written : rule.counted.get(written);
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
  const found = /^(?:AWS_|@vercel\/)?([A-Za-z]+)[_@-]?(\d.*)$/.exec(written);
  return found?.[1] === undefined ? [] : [{ product: productName(found[1]), version: found[2] ?? '', place, line }];
}

function packageManager(written: string, place: string, line: number): readonly Runtime[] {
  const [product = '', version = ''] = written.split('@');
  return [{ product, version: version.split('+')[0] ?? '', place, line }];
}
