/** Where a setting is named: read by the code, listed in a sample to copy, explained in a document, or declared by a file of settings. */
export type SettingPlace = 'code' | 'sample' | 'document' | 'declared';

/** Reads the names of settings that a line of one file reads from the environment or lists, for whoever installs the product. */
export interface SettingReader {
  readonly place: SettingPlace;
  /** Any line of the file may name one; otherwise only those that read the environment. */
  readonly anyLine: boolean;
  readonly names: (code: string) => readonly string[];
}

export function settingReader(path: string): SettingReader {
  if (/(^|\/)\w{0,4}makefile$/i.test(path)) return { place: 'code', anyLine: false, names: () => [] };
  if (document.test(path)) return { place: 'document', anyLine: true, names: (code) => named(inDocument, code) };
  if (sample.test(path)) return { place: 'sample', anyLine: true, names: (code) => named(inSample, code) };
  if (reference.test(path))
    return {
      place: 'sample',
      anyLine: true,
      names: (code) => named(inReference, code).filter((name) => !notASetting.test(name) && !drawn.test(name)),
    };
  if (classes.test(path)) return { place: 'declared', anyLine: true, names: (code) => named(property, code) };
  return declaring.test(path)
    ? { place: 'declared', anyLine: true, names: (code) => all(declaredOrRead, code) }
    : { place: 'code', anyLine: false, names: (code) => all(readsSetting, code) };
}

function named(pattern: RegExp, code: string): readonly string[] {
  const name = pattern
    .exec(code)
    ?.slice(1)
    .find((group: string | undefined) => group !== undefined);
  return name === undefined ? [] : [name];
}

function all(pattern: RegExp, code: string): readonly string[] {
  return [...code.matchAll(pattern)]
    .map((match) => match.slice(1).find((group: string | undefined) => group !== undefined) ?? '')
    .filter((name) => !ofTheMachine.test(name));
}

const inSample = /^\s*#?\s?(?:export\s)?([A-Z][A-Z0-9_]{2,60})=/;
/** Pages that explain; not those that tell what was, or how the team works. */
const document =
  /^(?!.*(?:change-?log|changes|release|history|news|upgrad|migrat|blog|testing|development)).*\.(?:mdx?|rst|adoc)$/i;
/** How documents list settings: with a value, in a table, as an item or a heading. */
const inDocument =
  /^\s*(?:(?:export|set)\s)?(?:[|*#+-]{1,4}\s)?\s{0,3}(?:-e\s)?[`*"]{0,4}([A-Z][A-Z0-9]{1,30}_[A-Z0-9_]{2,60})[`*"]{0,4}\s?(?:[=:|-]|$)/;
const inReference = /^\s*(?:#|;|\/\/)?\s?["']?([A-Za-z][\w.-]{2,60})["']?\s?[:=](?:\s|$|["'\d[{])/;
/** A line of a key or of a certificate. */
const drawn = {
  test: (name: string): boolean => name.length > 23 && /[a-z]\d|\d[A-Z]/.test(name) && /[a-z][A-Z]/.test(name),
};
const notASetting = /^(https?|note|example|see|e\.g|i\.e|default|warning|todo)$/i;

/** A file that people copy and fill in when they install the product. */
const sample =
  /(^|\/)\.env[\w.-]*\.?(example|sample|dist|template|tpl|defaults?)[\w.]*$|(^|\/)(example|sample|template)\.env$|\.env\.(example|sample|template|tpl|dist)$|(^|\/)env\.(example|sample|template)$/i;

/** A file that shows every setting with its usual value: what people compare theirs with. */
const reference =
  /(^|\/)(charts?|helm)\/(.*\/)?values[\w.-]*\.ya?ml$|(^|\/)(?:(?:sample|example)-secrets[\w-]{0,20}|secrets[-.](?:sample|example|template))\.ya?ml$|(^|\/)[\w-]*(config|settings|configuration|conf)[\w-]*\.(template|sample|example|default|dist|reference)s?\.(ya?ml|toml|ini|json)$|\.(sample|example|dist)\.(ya?ml|toml|ini)$|(^|\/)(?!docker-compose)[\w-]+\.(ya?ml|toml|ini)\.(sample|example|dist)$/i;

/** Classes that hold what whoever runs the product sets. */
const classes =
  /(Options|Configuration|Settings)\.cs$|Properties\.(java|kt)$|(^|\/)(?:config|configuration)\/(?:.*\/)?(?:types|models|schemas?)\/(?:.*\/)?[A-Z]\w{2,60}\.ts$/;
const property =
  /^\s*public\s(?:virtual\s|required\s)?[\w<>?[\],]{2,60}\s(\w{2,60})\s*\{\s*get|^\s*private\s(?!static|final)[\w<>?[\], ]{2,60}\s(\w{2,60})\s*(?:;|=)|^\s*va[lr]\s(\w{2,60})\s*:|^\s(?:public\s|readonly\s){0,2}\s*(\w{2,60})\??:\s[\w<>[\], |"]{2,80}\s=\s/;

/** A file whose work it is to read settings. */
const declaring =
  /^(?!.*\/(?:scenes|components|pages|views|screens|app\/\(.{0,40}\))\/).*(?:(^|\/)(config|configs|settings|configuration|env|environment|envs)(\/[^/]*)*\.\w+$|(env|config|settings|options)[\w.-]*\.(ts|js|mjs|py|rb|go|php|exs|rs|java|kt|cs)$|(^|\/)(main|application)[\w.-]*\.(ya?ml|properties|go|rs)$)/i;

/** A line that reads a setting from the environment. */
export const readsSetting =
  /process\.env\.([A-Z][A-Z0-9_]{2,60})|process\.env\[["']([A-Z][A-Z0-9_]{2,60})|import\.meta\.env\.([A-Z][A-Z0-9_]{2,60})|ENV(?:\.fetch\(\s*|\[)["']([A-Z][A-Z0-9_]{2,60})|os\.(?:environ(?:\.get\(\s*|\[)|getenv\(\s*)["']([A-Z][A-Z0-9_]{2,60})|\benv(?:\.\w{2,10})?\(\s*["']([A-Z][A-Z0-9_]{2,60})|System\.(?:get_env|fetch_env!?)\(\s*"([A-Z][A-Z0-9_]{2,60})|os\.(?:Getenv|LookupEnv)\(\s*"([A-Z][A-Z0-9_]{2,60})|\b(?:env|envconfig):"([A-Z][A-Z0-9_]{2,60})|GetEnvironmentVariable\(\s*"([A-Z][A-Z0-9_]{2,60})|System\.getenv\(\s*"([A-Z][A-Z0-9_]{2,60})|env::var(?:_os)?\(\s*"([A-Z][A-Z0-9_]{2,60})|\bconst\s\w{0,60}(?:Env|ENV)\w{0,30}(?::\s?&(?:'static\s)?str|\sstring)?\s?=\s?"([A-Z][A-Z0-9_]{2,60})"|getenv\(\s*["']([A-Z][A-Z0-9_]{2,60})|\$\{([A-Z][A-Z0-9_]{2,60})(?=[:}?-])|\b(?:decouple\.)?config\(\s*["']([A-Z][A-Z0-9_]{2,60})|^\s*\.((?:REACT_APP|NEXT_PUBLIC|VITE|VUE_APP)_[A-Z0-9_]{2,60})\b|\bviper\.(?:Get\w{0,20}|SetDefault|IsSet|BindEnv)\(\s*"([a-z][\w.-]{2,60})"|(?:^\s*|\bconfig)\.(?:property|property_or_default|value|value_require|sub_keys)(?:::<[\w:<>, ]{1,60}>)?\(\s?\(?"([a-z][\w-]{1,40}\.[\w.-]{2,60})"/g;

/** The same, with the ways in which a file of settings declares names: as keys of a schema or of a table. */
const declaredOrRead = new RegExp(
  `${readsSetting.source}|${/^\s*([A-Z][A-Z0-9_]{3,60}):\s*(?:z\.|[jJ]oi\.|yup\.|v\.|t\.|str\(|bool\(|num\(|port\(|url\(|json\(|host\(|email\(|makeValidator)/.source}|${/^\s*(?:case\s)?"([A-Z][A-Z0-9_]{3,60})":/.source}`,
  'g',
);

/** Set by the machine or the builder, not by whoever installs. */
const ofTheMachine =
  /^(NODE_ENV|RAILS_ENV|RACK_ENV|MIX_ENV|APP_ENV|PATH|HOME|PWD|USER|SHELL|TMPDIR|TEMP|TMP|CI|GITHUB_\w+|CI_\w+|BUILDKITE\w*|VERCEL_(ENV|URL|GIT\w*)|GIT_\w+|BASH_\w+|VERSION|TAG|BUILD_\w+|COMMIT\w*|TEST_\w+|\w*_TEST|CYPRESS\w*|E2E_\w+|PLAYWRIGHT\w*|SECRET_KEY_BASE_DUMMY|PORT|HOSTNAME|DEBUG|JEST_\w+|SERVICE_(?:FQDN|URL|PASSWORD|USER|BASE64)_\w+|APP_VERSION|IMAGE\w*)$/;

/** The setting that took another's place: both names share a telling word. */
export function likelyNewName(old: string, candidates: readonly string[]): string | undefined {
  const words = telling(old);
  const opposite = candidates.find((name) => isOpposite(old, name));
  if (opposite !== undefined) return opposite;
  return candidates.find((name) => {
    const others = telling(name);
    const shared = words.filter((word) => others.includes(word)).length;
    return shared > 0 && shared >= Math.min(words.length, others.length) / 2;
  });
}

/** 'disabled' and 'enabled', also inside a name. */
function isOpposite(old: string, name: string): boolean {
  const plain = [old, name].map((one) => one.toLowerCase());
  const rest = plain.map((one) => one.replace(/(?:dis|en)able/, ''));
  return plain[0] !== plain[1] && rest[0] === rest[1] && plain.every((one) => /(?:dis|en)able/.test(one));
}

function telling(name: string): readonly string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[_.-]/)
    .filter(
      (word) =>
        word.length > 2 &&
        !/^(url|key|api|app|env|next|public|feature|features|enable|enabled|secret|token|path|name|the|host)$/.test(
          word,
        ),
    );
}
