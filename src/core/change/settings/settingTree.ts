import { readBraces } from './readBraces.ts';
import { readCrontab } from './readCrontab.ts';
import { readDockerfile } from './readDockerfile.ts';
import { readGradle } from './readGradle.ts';
import { readHcl } from './readHcl.ts';
import { readIndented } from './readIndented.ts';
import { readJson } from './readJson.ts';
import { readOneValue } from './readOneValue.ts';
import { readProperties } from './readProperties.ts';
import { readToml } from './readToml.ts';
import { readToolVersions } from './readToolVersions.ts';
import { readXml } from './readXml.ts';
import { readYaml } from './readYaml.ts';
import { draft, finish } from './settingDraft.ts';
import type { SettingBlock } from './settingNode.ts';
import { settingsFormat, type SettingsFormat } from './settingsFormat.ts';

/** The parsers of formats would take seconds over more; such a file is read by its hunks, and if it comes whole, line by line. */
const mostParsed = 1_200_000;
/** Nor is this read at all: no person writes it. */
const mostRead = 20_000_000;

export function emptyTree(): SettingBlock {
  return { type: 'block', list: false, line: 1, entries: [] };
}

/** The trees of texts of one file, all by the same reader: that of the path's format, or, when one of them does not parse, the tolerant one. Never throws. */
export function settingTrees(path: string, texts: readonly string[]): readonly SettingBlock[] {
  const cleaned = texts.map((text) => (text.length > mostRead ? '' : withoutMark(text)));
  const format = settingsFormat(path) ?? 'indented';
  const read = readerOf(format === 'conf' ? confFormat(cleaned) : format);
  if (cleaned.every((text) => text.length <= mostParsed)) {
    try {
      return cleaned.map(read);
    } catch {
      // A template, a conflict, a mistake: the tolerant reader still finds the keys.
    }
  }
  return cleaned.map(tolerantTree);
}

/** What the tolerant reader finds in one text. Never throws. */
export function tolerantTree(text: string): SettingBlock {
  try {
    return readIndented(text);
  } catch {
    return finish(draft(1));
  }
}

/** A `.conf` may be nginx (semicolons and braces), another language of blocks, or plain `key = value`. */
function confFormat(texts: readonly string[]): SettingsFormat {
  const sample = texts.map((text) => text.slice(0, 20_000)).join('\n');
  if (!sample.includes('{')) return sample.includes('=') || !sample.includes(';') ? 'properties' : 'braces';
  return /;[ \t\r]{0,20}(?:\n|$)/.test(sample) ? 'braces' : 'indented';
}

function readerOf(format: SettingsFormat): (text: string) => SettingBlock {
  switch (format) {
    case 'json':
      return readJson;
    case 'yaml':
      return readYaml;
    case 'toml':
      return readToml;
    case 'hcl':
      return readHcl;
    case 'properties':
    case 'conf':
      return readProperties;
    case 'dockerfile':
      return readDockerfile;
    case 'crontab':
      return (text) => readCrontab(text, false);
    case 'cronWithUser':
      return (text) => readCrontab(text, true);
    case 'oneValue':
      return readOneValue;
    case 'toolVersions':
      return readToolVersions;
    case 'xml':
      return readXml;
    case 'braces':
      return readBraces;
    case 'gradle':
      return readGradle;
    case 'indented':
      return readIndented;
  }
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}
