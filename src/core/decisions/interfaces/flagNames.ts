/** A switch that a line defines. `own`: it is for whoever runs the product, not for a release. */
export interface Flag {
  readonly name: string;
  readonly own: boolean;
}

/** Reads the feature switch that a line of a list of switches defines; undefined for other files. */
export function flagReader(path: string): ((code: string) => Flag | undefined) | undefined {
  if (ownSettings.test(path)) return ownSwitch;
  if (!(flagList.test(path) || ofPhones.test(path)) || worksWithThem.test(path) || explained.test(path))
    return undefined;
  if (ofPhones.test(path)) return switchOfPhones;
  if (path.endsWith('.go')) return (code) => listedSwitch(code) ?? bareSwitch(code);
  return scripted.test(path)
    ? (code) => (typed.test(code) || ofItself.test(code) ? undefined : listedSwitch(code))
    : listedSwitch;
}

function ownSwitch(code: string): Flag | undefined {
  // What is on from the start holds nothing back.
  const match = /=\s?true\b/.test(code) ? null : onOff.exec(code);
  const name = match?.slice(1).find((group: string | undefined) => group !== undefined);
  return name === undefined ? undefined : { name, own: true };
}

function listedSwitch(code: string): Flag | undefined {
  if (ownVariable.test(code)) return undefined;
  const said = /^\s*(?:feature|flag|toggle|register|define|add)[\s(]{1,2}[:"'](\w[\w-]{3,60})/.exec(code)?.[1];
  if (said !== undefined) return { name: said, own: false };
  const name =
    /^\s*(?:export\s(?:const\s)?|public\s|const\s|static\s|readonly\s|string\s){0,4}[[{(]?\s?[:@]?["']?([A-Za-z][\w-]{3,60})["']?\s*(?:[:=,]|\($)/.exec(
      code,
    )?.[1];
  return name === undefined || parts.test(name) ? undefined : { name, own: false };
}

/** Go lists a name a line, alone or as a yes or no. */
function bareSwitch(code: string): Flag | undefined {
  const name = /^\s+([A-Z]\w{3,60})(?:\s+bool\b.{0,80})?$/.exec(code)?.[1];
  return name === undefined || parts.test(name) ? undefined : { name, own: false };
}

/** The classes in which apps of phones list what a service of switches knows: a name with its key, or a question without a body. */
function switchOfPhones(code: string): Flag | undefined {
  const match =
    /^\s*(?:fun\s([a-z]\w{3,60})\(\):\sToggle\b|([A-Z][A-Z0-9_]{4,60})\("[a-z][\w.-]{4,60}"\)[,;]?\s*$)/.exec(code);
  const name = match?.[1] ?? match?.[2];
  return name === undefined || name === 'self' ? undefined : { name, own: false };
}

const ofPhones = /(^|\/)[A-Z]\w{2,40}Features?\.(?:kt|java)$/;

const scripted = /\.(?:[cm]?[jt]sx?|py)$/;

/** A file whose work it is to list switches. Where commands are written in Go, 'flags' are what people type after them. */
const flagList =
  /(^|[/._-])(feature[_-]?(flags?|toggles?|switch(es)?)|flags?(?!\.go$)|toggles|config\/features|flipper_features|experiments(?!\.[jt]sx$))(\.[\w-]+)?\.(ts|tsx|js|mjs|rb|py|go|php|ex|exs|cs|java|kt|swift|json|ya?ml)$|(^|\/)(?:\w{0,30}Feature(?:Flags?|Toggles?)|(?:app|product|site|available|release|experimental|known|default)?[-_]?features)(Keys?|Names?|Constants)?\.(ts|rb|py|go|php|cs|java|kt|swift)$/i;

/** Files that keep or answer for switches, and list none. */
const worksWithThem =
  /(^|\/)(?:migrat\w{1,6}|alterations|upgrades|controllers?|models?|services?|routes?|routers?|resolvers?|graphql|stories|queries|urls|db)\/|(?:^|\/)(?:compute|calculate|derive|resolve|get|use|with|check|parse|build|read|to)(?:[-_][\w-]{0,60}[-_]?|[A-Z]\w{0,60})flags\.|\.(controller|service|store|model|repository|routes?|schema|types?)\.\w{1,4}$/i;

/** What a piece of work calls something for itself. */
const ownVariable = /^\s+(?:const|let|var)\s/;

/** A name brought in from elsewhere, or one with its type: a parameter, a part of a shape. */
const typed =
  /^\s*(?:type\s)?[A-Za-z_]\w{2,60}(?: as \w{2,60})?,$|^\s*(?:readonly\s)?\w{2,60}\??:\s[A-Z]\w{2,60}(?:<[^=]{1,80}>)?(?:\[\])?[,;]?$|create(?:Context|Store|Slice|Selector)\b/;

/** A part of a shape, a value that is worked out, or how a page of switches looks: no entry of a list. */
const ofItself =
  /^\s+(?!export\b|public\b|static\b|readonly\b)[\w.'"]{1,60}\??\s?[:=].{0,200};\s*$|\bclassName=|^\s*<|\w[fF]lags?\??:\s?[A-Z]\w{0,40}(?:\[\]|<)|^\s*\w{1,60}\??:\s(?:boolean|string|number)\b/;

/** Samples for readers. */
const explained = /(^|\/)(?:docs?|examples?|samples?|playground|website)\//i;

/** Classes of the product's own settings, where a yes or no with a telling name is a switch for whoever runs it. */
const ownSettings = /(Options|Configuration|Settings)\.(cs|java|kt)$|(^|\/)config\/schema\/.*\.go$/;

const onOff =
  /^\s*public\s(?:virtual\s|required\s)?bool\??\s((?:Enable|Allow|Disable)\w{2,60}|\w{2,60}Enabled)\b|\bprivate\sboolean\s((?:enable|allow|disable)[A-Z]\w{2,60}|\w{2,60}Enabled)\b|^\s*((?:Enable|Disable)[A-Z]\w{2,60})\s+bool\b/;

const parts =
  /^(name|description|desc|default|defaultValue|defaultVariation|enabled|type|owner|owners|key|value|values|label|title|env|environments?|return|import|from|export|const|class|function|module|public|private|rollout|percentage|variations?|options?|since|expires?|created_?at|tags?|state|strategies|parameters|constraints|segments|project|flags|features?|flag|this|self|null|true|false|else|case|default_value|actor|actors|group|groups|help|docs?|link|url|stage|jira|team|lockable|requires|category|phase|status|released_?at|icon|docs_?link|video\w{0,8}|summary|(?:long|short)_?description|permissions?|https?|\w{0,24}(?:src|url|image|link))$/i;
