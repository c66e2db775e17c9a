import { codePart } from '../codeText.ts';
import { once } from '../once.ts';
import { prefilter } from '../prefilter.ts';
import { addressInLine, addressWritings, writingsFor } from '../interfaces/lineAddresses.ts';
import {
  commandName,
  commandOptions,
  namesCommand,
  offersOption,
  readsCommands,
  saysWhole,
} from '../interfaces/commandOptions.ts';
import { deprecationIn, marked, warned } from '../interfaces/deprecation.ts';
import { fileAddress } from '../interfaces/fileAddress.ts';
import { flagReader } from '../interfaces/flagNames.ts';
import { answeredFields, answersInPlace, payloadReader } from '../interfaces/payloadFields.ts';
import { routerFile } from '../interfaces/routerAddresses.ts';
import { leadsToPage } from './leadsToPage.ts';
import { interfaceSighting as sighting } from './interfaceSighting.ts';
import { sightRouter } from './sightRouter.ts';
import { standsAlone, staysAddress, staysNamed } from './staysNamed.ts';
import { readsSetting, settingReader } from '../interfaces/settingNames.ts';
import { sendsMessage, sentMessages, writtenSender } from '../interfaces/sentMessages.ts';
import { callsOfTexts, translates } from '../interfaces/textCalls.ts';
import { drawnIn, pieceName, subjectOf, userFacing, windowName } from '../interfaces/userFacing.ts';
import { pageFacts } from '../interfaces/writtenPage.ts';
import { proofOf } from './proofOf.ts';
import type { Line } from '../../change/fileChange.ts';
import type { AddedLine, FileView, RemovedLine } from '../fileView.ts';
import type { LinePattern } from '../prefilter.ts';
import type { Facts, Sighting } from '../finding.ts';

type Sign = Sighting['sign'];

/**
 * What others meet of a product and what they build on, as it comes and goes in one file: addresses, fields, settings, options of commands, switches, marks of
 * an end, screens and messages. Each is given with its sign, so that what moves elsewhere in the change cancels out.
 */
export function sightInterfaces(view: FileView): readonly Sighting[] {
  const { role, place } = view.kind;
  if (role === 'translations') return labels(view);
  if (role === 'documents') return view.file.status === 'modified' ? documented(view) : [];
  if (role === 'parts' && view.file.status === 'deleted')
    return [sighting('manifest', view.path.slice(0, view.path.lastIndexOf('/') + 1), 'removed', {}, undefined)];
  if (/(testing_support|dummy_app|test_helpers?|spec_helper)/.test(view.path)) return [];
  if (!roles.has(role) || place === 'test' || place === 'example') return [];
  return [...size(view), ...wholeFile(view), ...sightRouter(view), ...inLines(view)];
}

const roles: ReadonlySet<string> = new Set(['product', 'settings', 'data']);

/** Settings that the documents explain to whoever installs the product. */
function documented(view: FileView): readonly Sighting[] {
  const { names } = settingReader(view.path);
  return [...view.removed, ...view.added].flatMap((line) =>
    view.stays(line.text)
      ? []
      : names(line.text).map((name) =>
          sighting('setting', name, line.type, { place: 'document', path: view.path, whole: 0 }, proofOf(view, line)),
        ),
  );
}

/** How much product code comes and goes: what tells a withdrawal from work on something that stays. */
function size(view: FileView): readonly Sighting[] {
  if (view.kind.role !== 'product') return [];
  return [sighting('size', view.path, 'kept', { added: view.file.added, removed: view.file.removed }, undefined)];
}

function wholeFile(view: FileView): readonly Sighting[] {
  const { status, oldPath } = view.file;
  const found: Sighting[] = [];
  const lost = status === 'deleted' ? view.path : status === 'renamed' ? oldPath : undefined;
  const gained = status === 'added' || status === 'renamed' || status === 'copied' ? view.path : undefined;
  for (const [path, sign] of [
    [lost, 'removed'],
    [gained, 'added'],
  ] as const) {
    if (path === undefined) continue;
    const address = fileAddress(path);
    if (address)
      found.push(
        sighting('address', address.key, sign, { open: address.open ? 1 : 0, path, file: 1 }, view.wholeFile()),
      );
    // A page that only moved withdraws none, and stands where it moved to.
    if (status === 'renamed' && sign === 'removed') continue;
    const piece = pieceName(path);
    if (piece !== undefined && status !== 'renamed')
      found.push(
        sighting(
          'piece',
          piece,
          sign,
          { path, subject: subjectOf(path), removed: view.file.removed },
          sign === 'removed' ? view.wholeFile() : undefined,
        ),
      );
    const face = userFacing(path);
    if (face && !isPiece(view))
      found.push(
        sighting(
          'part',
          path,
          sign,
          {
            face,
            subject: subjectOf(path),
            added: view.file.added,
            removed: view.file.removed,
            ...(sign === 'removed' ? pageFacts(view) : {}),
          },
          view.wholeFile(),
        ),
      );
  }
  return found;
}

/** A template that stands in no frame and brings none is a piece that others include. */
function isPiece(view: FileView): boolean {
  return (
    /(^|\/)templates\/[^.]*\.(html|jinja2?|twig|j2)(\.\w+)?$/.test(view.path) &&
    !/(^|\/)(e?mails?|mailers?|notifications?)\//i.test(view.path) &&
    ![...view.removed, ...view.added].some(({ text }) => /\{%-?\s?(?:extends|block)\b|<html|<!doctype/i.test(text))
  );
}

function inLines(view: FileView): readonly Sighting[] {
  const reader = lineReader(view);
  const waiting = view.linesFor(words);
  const patternsOf = new Map<Line, readonly number[]>(
    reader.anyLine ? waiting.map(({ line, patterns }) => [line, patterns]) : [],
  );
  const asked = reader.anyLine
    ? [...view.removed, ...view.added].map((line) => ({ line, patterns: patternsOf.get(line) ?? [] }))
    : [
        ...waiting.filter(({ line }) => line.type === 'removed'),
        ...waiting.filter(({ line }) => line.type === 'added'),
      ];
  return asked.flatMap(({ line, patterns }) =>
    view.stays(line.text) ? [] : reader.read(line, new Set(patterns.map((pattern) => signs[pattern]?.of))),
  );
}

/** What the words of a line may announce. */
const signs: readonly (LinePattern & {
  readonly of: 'end' | 'message' | 'setting' | 'window' | 'option' | 'command' | 'address' | 'said' | 'drawn';
})[] = [
  { of: 'end', pattern: warned },
  { of: 'end', pattern: marked },
  { of: 'message', pattern: sendsMessage },
  { of: 'setting', pattern: readsSetting },
  { of: 'window', pattern: /Dialog|Modal|Wizard|-dialog|-modal|-wizard/, hints: ['import'] },
  { of: 'said', pattern: translates, hints: callsOfTexts },
  {
    of: 'drawn',
    pattern: /<[A-Z]\w{3,60}|<[a-z]\w{0,20}-\w/,
    hints: ['<'],
    files: /\.(?:tsx|jsx|vue|svelte)$/,
  },
  { of: 'command', pattern: namesCommand, hints: ['signature', 'defaultname', 'ascommand', 'setname', '.command('] },
  ...offersOption.map((pattern) => ({ of: 'option' as const, pattern })),
  ...addressWritings.map(({ line, hints }) => ({ of: 'address' as const, pattern: line, hints })),
];
const words = prefilter(signs);

/** The last part of a key of a text, which both the file of texts and the screen write. */
function labels(view: FileView): readonly Sighting[] {
  const found: Sighting[] = [];
  const read = (text: string, sign: Sign): void => {
    const key =
      /^\s*["']?([\w.-]{4,120})["']?\s*(?::|=>|=)\s*["'|>\w]|^msgid "([^"]{3,120})"|<string name="(\w{4,120})"|<data name="([\w.]{4,120})"/
        .exec(text)
        ?.slice(1)
        .find((group: string | undefined) => group !== undefined);
    if (key !== undefined) found.push(sighting('label', lastPart(key), sign, {}, undefined));
  };
  for (const { text } of view.removed) read(text, 'removed');
  for (const { text } of view.added) read(text, 'added');
  return found;
}

function lastPart(key: string): string {
  return key.slice(key.lastIndexOf('.') + 1).toLowerCase();
}

const constants = /\b[A-Z][A-Z0-9]{1,24}_[A-Z0-9_]{2,40}\b/;

/** A class begins to stand on another. */
const takesOver =
  /^\s*(?:(?:public|export|abstract|final|data|open)\s+)*class\s\w{2,60}.{0,80}(?:\bextends\s\w|\)?\s:\s[A-Z]\w{2,60}(?:Dto|DTO|Base|Request|Response)\b)|^\s*extends\s\w/;

/** Folders of what only our own code calls, also below one that is named after the interface. */
const withinUs = /(^|\/)(entit(?:y|ies)|data|repositor(?:y|ies)|services|models|persistence|domain|store)\//i;

/** What others call, by the folder or the name of its file. */
const facesOthers =
  /(controllers?|routes?|router|resolvers?|endpoints?|openapi|graphql|api|sdk|(?<![a-z])cli(?![a-z])|interfaces\/responses|(?:common|shared|libs?)\/(?:.*\/)?interfaces?)[/.\w-]*$/i;
const drawn =
  /\.(vue|tsx|jsx|svelte|astro|erb|haml|slim|php|twig|heex|eex|html|jinja2?|cshtml|razor|hbs|kt|swift|dart)$/;

const longestMark = 500;

interface LineReader {
  /** Any line of the file may say something; otherwise only those with a sign. */
  readonly anyLine: boolean;
  readonly read: (line: AddedLine | RemovedLine, says: ReadonlySet<string | undefined>) => readonly Sighting[];
}

/** Reads one changed line; what only some files can hold is asked once a file. */
function lineReader(view: FileView): LineReader {
  const { path } = view;
  const payload = payloadReader(path);
  const answers = !payload && answersInPlace(path);
  const settings = view.kind.place === 'development' ? undefined : settingReader(path);
  // What each person's own browser keeps is a preference.
  const flagOf = view.added.some(({ text }) => /\b(?:local|session)Storage\b/.test(text))
    ? undefined
    : flagReader(path);
  // Asked of few files, since few have a line with a sign.
  const writings = once(() => (routerFile.test(path) ? [] : writingsFor(path)));
  const facing = once(() => payload !== undefined || facesOthers.test(path));
  const commands = once(() => readsCommands(path));
  const screen = once(() => drawn.test(path));
  const pieces = once(() => /\.(?:tsx|jsx|vue|svelte)$/.test(path));
  const whole = view.file.status === 'deleted' || view.file.status === 'added' ? 1 : 0;
  const ofFile: Facts = { path, whole };
  const onScreen: Facts = { path };
  const anyLine = payload !== undefined || answers || flagOf !== undefined || settings?.anyLine === true;
  // What a class takes over from another from now on may have what it no longer writes down itself.
  const inherits = once(() => view.added.some(({ text }) => takesOver.test(text)));
  // A field whose name moves into a constant is still sent.
  const underAConstant = (token: string): boolean =>
    /\.(?:java|kt|cs)$/.test(path) &&
    view.added.some(({ text }) => constants.test(text) && text.replace(/_/g, '').toLowerCase().includes(token));
  const read: LineReader['read'] = (line, says) => {
    const { text, type: sign } = line;
    const evidence = once(() => proofOf(view, line));
    // An attribute in PHP is no remark.
    const plain = /^\s*#\[/.test(text) || (/^\s*#/.test(text) && view.kind.role === 'settings');
    const code = plain ? text : codePart(text, view.language);
    const found: Sighting[] = [];
    const tell = (via: string, thing: string, facts: Facts): void => {
      found.push(sighting(via, thing, sign, facts, evidence()));
    };
    // A longer line was made by a machine.
    const deprecation = says.has('end') && text.length < longestMark ? deprecationIn(text) : undefined;
    if (
      deprecation === 'warned' ||
      (deprecation === 'marked' && facing() && !withinUs.test(path) && !/\.d\.ts$|(^|\/)@types\//.test(path))
    )
      tell('deprecation', text.replace(/\W+/g, '').toLowerCase(), { how: deprecation, ...ofFile });
    if (code.trim() === '') return found;
    const address = says.has('address') ? addressInLine(code, path, writings()) : undefined;
    if (address && !(sign === 'removed' && staysAddress(view, code)))
      tell('address', address.key, {
        open: address.open && !leadsToPage(view, line) ? 1 : 0,
        page: address.page ? 1 : 0,
        path,
      });
    for (const { token, name } of payload?.(code) ?? [])
      if (sign === 'added' || !(underAConstant(token) || inherits() || staysNamed(view, line, name)))
        tell('field', token, { name, ...ofFile });
    if (answers) {
      for (const { token, name } of answeredFields(code)) tell('field', token, { name, ...ofFile });
      // What is named on an added line, in whatever form, is still there.
      if (sign === 'added')
        for (const [name] of code.matchAll(/\b[a-zA-Z]\w{2,40}\b/g))
          found.push(sighting('field', name.replace(/_/g, '').toLowerCase(), sign, { name, ...ofFile }, undefined));
    }
    if (settings && (settings.anyLine || says.has('setting')))
      for (const name of settings.names(code))
        if (sign === 'added' || !standsAlone(view, name)) tell('setting', name, { place: settings.place, ...ofFile });
    if (whole === 0 && says.has('window') && screen()) {
      const window = windowName(/\bimport\b.{0,200}?["']([^"']{3,200})["']/.exec(code)?.[1] ?? '');
      if (window !== undefined) found.push(sighting('window', window, sign, {}, undefined));
    }
    if (whole === 0 && says.has('drawn') && pieces())
      for (const name of drawnIn(code)) found.push(sighting('drawn', name, sign, onScreen, evidence()));
    if (says.has('message')) {
      for (const name of sentMessages(code)) tell('message', name, ofFile);
      const written = sign === 'added' ? writtenSender(code) : undefined;
      if (written !== undefined) tell('message', written, { ...ofFile, how: 'written' });
    }
    if (says.has('option') && commands()) for (const name of commandOptions(code)) tell('option', name, ofFile);
    // A command whose file goes was for one occasion, as a rule; one whose file stays has another name now.
    if (whole === 0 && says.has('command') && commands()) {
      const name = commandName(code);
      if (name !== undefined && (sign === 'added' || !view.added.some((other) => saysWhole(other.text, name))))
        tell('option', name, ofFile);
    }
    if (says.has('said') && screen() && translates.test(code))
      for (const match of code.matchAll(/["'.]([\w-]{4,120})\b/g))
        found.push(
          sighting('said', (match[1] ?? '').toLowerCase(), sign, onScreen, sign === 'removed' ? evidence() : undefined),
        );
    const flag = flagOf?.(code);
    if (flag !== undefined) tell('flag', flag.name.toLowerCase(), { name: flag.name, own: flag.own ? 1 : 0, path });
    return found;
  };
  return { anyLine, read };
}
