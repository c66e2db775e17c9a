import { codePart } from '../codeText.ts';
import { addressInLine, writingsFor } from '../interfaces/lineAddresses.ts';
import { commandOptions } from '../interfaces/commandOptions.ts';
import { deprecationIn } from '../interfaces/deprecation.ts';
import { fileAddress } from '../interfaces/fileAddress.ts';
import { flagName } from '../interfaces/flagNames.ts';
import { answeredFields, answersInPlace, payloadFields, shapesPayload } from '../interfaces/payloadFields.ts';
import { routerAddresses, routerFile } from '../interfaces/routerAddresses.ts';
import { settingNames } from '../interfaces/settingNames.ts';
import { sentMessages } from '../interfaces/sentMessages.ts';
import { subjectOf, userFacing, windowName } from '../interfaces/userFacing.ts';
import type { Address } from '../interfaces/address.ts';
import type { FileView } from '../fileView.ts';
import type { Facts, Sighting } from '../finding.ts';

type Sign = Sighting['sign'];

/**
 * What others meet of a product and what they build on, as it comes and goes in one file: addresses, fields, settings, options of commands, switches, marks of
 * an end, screens and messages. Each is given with its sign, so that what moves elsewhere in the change cancels out.
 */
export function sightInterfaces(view: FileView): readonly Sighting[] {
  const { role, place } = view.kind;
  if (role === 'translations') return labels(view);
  if (/(testing_support|dummy_app|test_helpers?|spec_helper)/.test(view.path)) return [];
  if (!roles.has(role) || place === 'test' || place === 'example') return [];
  return [...size(view), ...wholeFile(view), ...inRouter(view), ...inLines(view)];
}

const roles: ReadonlySet<string> = new Set(['product', 'settings', 'data']);

function sighting(
  via: string,
  thing: string,
  sign: Sign,
  facts: Facts,
  evidence: Sighting['evidence'][number] | undefined,
): Sighting {
  return { family: 'interface', via, thing, sign, facts, evidence: evidence === undefined ? [] : [evidence] };
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
    if (status === 'renamed') continue;
    const face = userFacing(path);
    if (face)
      found.push(
        sighting(
          'part',
          path,
          sign,
          { face, subject: subjectOf(path), added: view.file.added, removed: view.file.removed },
          view.wholeFile(),
        ),
      );
  }
  return found;
}

function inRouter(view: FileView): readonly Sighting[] {
  const { sides } = view.file;
  if (!sides || !routerFile.test(view.path)) return [];
  const before = byKey(routerAddresses(sides.old ?? '', view.path));
  const after = byKey(routerAddresses(sides.new ?? '', view.path));
  const found: Sighting[] = [];
  for (const [key, one] of before) {
    if (!after.has(key))
      found.push(
        sighting(
          'address',
          key,
          'removed',
          { open: one.open ? 1 : 0, path: view.path },
          view.evidence('old', one.line, 2) ?? firstOf(view, 'old'),
        ),
      );
  }
  for (const [key, one] of after) {
    if (!before.has(key))
      found.push(
        sighting(
          'address',
          key,
          'added',
          { open: one.open ? 1 : 0, path: view.path },
          view.evidence('new', one.line, 2) ?? firstOf(view, 'new'),
        ),
      );
  }
  return found;
}

function byKey(addresses: readonly Address[]): ReadonlyMap<string, Address> {
  return new Map(addresses.map((one) => [one.key, one]));
}

function firstOf(view: FileView, side: 'old' | 'new'): ReturnType<FileView['evidence']> {
  const line = side === 'old' ? view.removed[0]?.oldLine : view.added[0]?.newLine;
  return line === undefined ? undefined : view.evidence(side, line);
}

function inLines(view: FileView): readonly Sighting[] {
  const gone = new Set(view.removed.map(({ text }) => text.trim()));
  const moved = new Set(view.added.map(({ text }) => text.trim()).filter((text) => gone.has(text)));
  const reader = lineReader(view);
  const found: Sighting[] = [];
  for (const { text, oldLine } of view.removed)
    if (!moved.has(text.trim())) found.push(...reader(text, 'removed', () => view.evidence('old', oldLine)));
  for (const { text, newLine } of view.added)
    if (!moved.has(text.trim())) found.push(...reader(text, 'added', () => view.evidence('new', newLine)));
  return found;
}

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

/** A cheap test before the words of sending are looked for. */
const mentionsMessage = /mail|notif|sms/;

type LineReader = (
  text: string,
  sign: Sign,
  evidence: () => Sighting['evidence'][number] | undefined,
) => readonly Sighting[];

/** Reads one changed line; what only some files can hold is asked once a file. */
function lineReader(view: FileView): LineReader {
  const { path } = view;
  const router = routerFile.test(path);
  const opensAddresses = !router && writingsFor(path).length > 0;
  const payload = shapesPayload(path);
  const answers = !payload && answersInPlace(path);
  const facing =
    payload ||
    /(controllers?|routes?|router|resolvers?|endpoints?|openapi|graphql|api|sdk|cli|interfaces\/responses|(?:common|shared|libs?)\/(?:.*\/)?interfaces?)[/.\w-]*$/i.test(
      path,
    );
  const local = view.kind.place === 'development';
  const screen =
    /\.(vue|tsx|jsx|svelte|astro|erb|haml|slim|php|twig|heex|eex|html|jinja2?|cshtml|razor|hbs|kt|swift|dart)$/.test(
      path,
    );
  const whole = view.file.status === 'deleted' || view.file.status === 'added' ? 1 : 0;
  return (text, sign, evidence) => {
    const code = /^\s*#/.test(text) && view.kind.role === 'settings' ? text : codePart(text, view.language);
    const lower = code.toLowerCase();
    const found: Sighting[] = [];
    const deprecation =
      lower.includes('deprec') || lower.includes('obsolete') || text.includes('@deprecated')
        ? deprecationIn(text)
        : undefined;
    if (deprecation === 'warned' || (deprecation === 'marked' && facing))
      found.push(
        sighting(
          'deprecation',
          text.replace(/\W+/g, '').toLowerCase(),
          sign,
          { how: deprecation, path, whole },
          evidence(),
        ),
      );
    if (code.trim() === '') return found;
    if (opensAddresses) {
      const address = addressInLine(code, lower, path);
      if (address)
        found.push(
          sighting(
            'address',
            address.key,
            sign,
            { open: address.open ? 1 : 0, page: address.page ? 1 : 0, path },
            evidence(),
          ),
        );
    }
    if (payload)
      for (const field of payloadFields(code, path))
        found.push(sighting('field', field.token, sign, { name: field.name, path, whole }, evidence()));
    if (answers) {
      for (const field of answeredFields(code, path))
        found.push(sighting('field', field.token, sign, { name: field.name, path, whole }, evidence()));
      // What is named on an added line, in whatever form, is still there.
      if (sign === 'added')
        for (const [word] of code.matchAll(/\b[a-zA-Z]\w{2,40}\b/g))
          found.push(
            sighting('field', word.replace(/_/g, '').toLowerCase(), sign, { name: word, path, whole }, undefined),
          );
    }
    const settings = local ? undefined : settingNames(code, lower, path);
    if (settings)
      for (const name of settings.names)
        found.push(sighting('setting', name, sign, { place: settings.place, path, whole }, evidence()));
    if (screen && whole === 0 && lower.includes('import')) {
      const window = windowName(/\bimport\b.{0,200}?["']([^"']{3,200})["']/.exec(code)?.[1] ?? '');
      if (window !== undefined) found.push(sighting('window', window, sign, {}, undefined));
    }
    if (mentionsMessage.test(lower)) {
      for (const name of sentMessages(code)) found.push(sighting('message', name, sign, { path, whole }, evidence()));
    }
    for (const name of commandOptions(code, path))
      found.push(sighting('option', name, sign, { path, whole }, evidence()));
    if (
      screen &&
      /\b(t|tr|trans|__|_|gettext|i18n|formatMessage|translate|\$t|L10n|R\.string|@lang|Localizer|labels|messages|intl)\b/.test(
        code,
      )
    ) {
      for (const match of code.matchAll(/["'.]([\w-]{4,120})\b/g))
        found.push(
          sighting('said', (match[1] ?? '').toLowerCase(), sign, { path }, sign === 'removed' ? evidence() : undefined),
        );
    }
    const flag = flagName(code, path);
    if (flag !== undefined)
      found.push(
        sighting('flag', flag.name.toLowerCase(), sign, { name: flag.name, own: flag.own ? 1 : 0, path }, evidence()),
      );
    return found;
  };
}
