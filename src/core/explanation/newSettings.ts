import { allMatches } from '../decisions/allMatches.ts';
import { codePart } from '../decisions/codeText.ts';
import { prefilter } from '../decisions/prefilter.ts';
import { settingInWords } from './conditions/nameInWords.ts';
import type { FileView } from '../decisions/fileView.ts';

/** A setting that the product newly reads, and what holds where nobody fills it in. */
export interface NewSetting {
  /** Its name in words; undefined where it says nothing to an outsider. */
  readonly name: string | undefined;
  readonly unless: 'empty' | 'off' | 'on' | 'value' | 'other';
  readonly value: string;
}

/** Gathers, file by file, the settings that come with a value of their own. */
export class NewSettingReader {
  readonly #come = new Map<string, NewSetting>();
  readonly #known = new Set<string>();
  /** Those that files of the change give a value. */
  readonly #filled = new Set<string>();

  /** Takes one file into account. */
  read(view: FileView): void {
    for (const name of emptyVariables(view)) if (this.#come.size <= mostKept) this.#come.set(name, settingOf(name, ''));
    if (filledHere.test(view.path) && !isModel.test(view.path))
      for (const { text } of view.added) {
        const name = text.length > longest ? undefined : filled.exec(text)?.[1];
        if (name !== undefined && this.#filled.size < mostFilled) this.#filled.add(name);
      }
    for (const { line } of view.linesFor(settingWords)) {
      if (line.text.length > longest) continue;
      const code = codePart(line.text, view.language);
      for (const { name, value } of settingsIn(code, view)) {
        if (ofMachines.test(name)) continue;
        if (line.type === 'removed' || view.stays(line.text)) this.#known.add(name);
        else if (this.#come.size <= mostKept) this.#come.set(name, settingOf(name, value));
      }
    }
  }

  /** The settings that no line read before: at most two. */
  settings(): readonly NewSetting[] {
    const fresh = [...this.#come].filter(([name]) => !this.#known.has(name) && !this.#filled.has(name));
    if (fresh.length > mostKept) return [];
    // Of one whose name says nothing, neither does its value.
    return fresh
      .map(([, setting]) => setting)
      .filter(({ name, unless }) => name !== undefined || (unless !== 'value' && unless !== 'other'))
      .slice(0, mostTold);
  }
}

const filledHere = /(?:^|\/)\.env[\w.-]{0,40}$|\.(?:ya?ml|tfvars|env|json|toml|hcl)$/;
/** What people copy and fill in themselves. */
const isModel = /example|sample|template|\bdist\b/i;
const filled = /^\s{0,20}(?:- )?(?:export )?["']?([A-Z][A-Z\d_]{3,60})["']?\s?[=:]\s?["']?[\w./:@{$-]/;
const mostFilled = 500;

/** Keys and addresses: what is needed to run, and no choice. */
const ofMachines = /(?:KEY|TOKEN|SECRET|PASSWORD|PASS|DSN|URL|URI|HOST|PORT|ID|PATH|DIR|USER|NAME)$/;
const longest = 300;
/** More are another way to set things up. */
const mostKept = 4;
const mostTold = 2;

function settingsIn(code: string, view: FileView): readonly { readonly name: string; readonly value: string }[] {
  return ways
    .filter(({ files }) => files === undefined || files.test(view.path))
    .flatMap(({ pattern }) =>
      allMatches(pattern, code).map(([, name = '', value = '']) => ({ name, value: value.trim() })),
    );
}

/** Variables of Terraform that come with nothing in them: an empty list, an empty table, an empty text. */
function emptyVariables({ path, added }: FileView): readonly string[] {
  if (!path.endsWith('.tf') || added.length > mostLines) return [];
  const lines = added.map(({ text }) => text.replace(/^\s*#.*$/, '').trim()).filter((text) => text !== '');
  const names: string[] = [];
  let open: string | undefined;
  for (const [at, text] of lines.entries()) {
    const name = /^variable "(\w{2,60})" \{$/.exec(text)?.[1];
    if (name !== undefined) open = name;
    else if (open !== undefined && /^default\s{1,10}= (?:\{\}|\[\]|""|[[{]$)/.test(text)) {
      if (/[[{]$/.test(text) && !/^[\]}]$/.test(lines[at + 1] ?? '')) continue;
      if (!ofMachines.test(open.toUpperCase())) names.push(open);
      open = undefined;
    }
  }
  return names;
}

const mostLines = 2000;

function settingOf(written: string, given: string): NewSetting {
  const name = settingInWords(written);
  const value = given.replace(/^["'`]|["'`]$/g, '');
  if (value === '' || /^(?:null|nil|none)$/i.test(value)) return { name, unless: 'empty', value: '' };
  if (/^(?:false|off|no)$/i.test(value)) return { name, unless: 'off', value: '' };
  if (/^(?:true|on|yes)$/i.test(value)) return { name, unless: 'on', value: '' };
  return value.length > 30 || !/^[\p{L}\d .,%-]+$/u.test(value)
    ? { name, unless: 'other', value: '' }
    : { name, unless: 'value', value };
}

const literal = String.raw`("[^"$]{0,40}"|'[^'$]{0,40}'|\d{1,9}|true|false|True|False|null|nil|None)`;
const ways: readonly { readonly files?: RegExp; readonly pattern: RegExp }[] = [
  { pattern: new RegExp(String.raw`\bprocess\.env\.([A-Z][A-Z\d_]{3,60}) ?(?:\|\||\?\?) ?${literal}`, 'g') },
  { pattern: new RegExp(String.raw`\bENV\.fetch\(["']([A-Z][A-Z\d_]{3,60})["'], ?${literal}\)`, 'g') },
  {
    pattern: new RegExp(
      String.raw`\b(?:os\.)?(?:environ\.get|getenv|env|env\.(?:str|bool|int)|config)\(["']([A-Z][A-Z\d_]{3,60})["'], ?(?:default=)?${literal}`,
      'g',
    ),
  },
  { pattern: new RegExp(String.raw`\bSystem\.get_env\(["']([A-Z][A-Z\d_]{3,60})["'], ?${literal}\)`, 'g') },
  {
    files: /(?:settings|config|conf|constants|defaults)[^/]*\.py$|\/(?:settings|config)\/[^/]+\.py$/,
    pattern: new RegExp(String.raw`^([A-Z][A-Z\d_]{5,60})(?:: \w{2,20})? = (""|''|None|False|True)$`, 'g'),
  },
];
const settingWords = prefilter(ways);
