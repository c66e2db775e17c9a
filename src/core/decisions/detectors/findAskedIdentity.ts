import { codePart } from '../codeText.ts';
import { prefilter } from '../prefilter.ts';
import { isScreen } from '../screens.ts';
import type { AddedLine, FileView, RemovedLine } from '../fileView.ts';
import type { Evidence, Finding } from '../finding.ts';

/**
 * A form that begins to ask people who they are: its fields name a birth, a gender, a nationality or an official number, beside a name or a way to reach somebody.
 * Left alone: a field that the form asked for before, what a page only shows, a form that asks for a name and a mail address alone.
 */
export function findAskedIdentity(view: FileView): readonly Finding[] {
  const { role, place } = view.kind;
  if (role !== 'product' || place === 'test' || place === 'example' || view.file.status === 'deleted') return [];
  if (!isScreen(view.path) || besideTheProduct.test(view.path)) return [];
  if (!view.linesFor(words).some(({ line }) => line.type === 'added' && close.test(line.text))) return [];
  const before = new Set(fieldsOf(view, view.removed).map(({ topic }) => topic));
  const asked = fieldsOf(view, view.added).filter(({ topic }) => !before.has(topic));
  const topics = new Set(asked.map(({ topic }) => topic));
  // What the file spoke of before, in whatever form, was asked or shown already.
  const near = asked.filter(({ topic }) => {
    const words = personal.get(topic);
    return words !== undefined && !view.removed.some(({ text }) => words.test(text));
  });
  // One more field of a form that asks already is told where it is stored.
  if (near.length === 0 || topics.size < 2) return [];
  const evidence = asked
    .map(({ line }) => view.evidence('new', line))
    .filter((one): one is Evidence => one !== undefined)
    .slice(0, 6);
  return near.length === 0 || evidence.length === 0
    ? []
    : [
        {
          kind: 'personal-data',
          thing: near[0]?.topic ?? view.path,
          effect: 'more',
          grade: 'B',
          facts: { name: near[0]?.topic ?? '' },
          evidence,
        },
      ];
}

interface Asked {
  readonly topic: string;
  readonly line: number;
}

function fieldsOf(view: FileView, lines: readonly (AddedLine | RemovedLine)[]): readonly Asked[] {
  return lines.flatMap((line) => {
    if (line.text.length > 600) return [];
    const code = codePart(line.text, view.language);
    const name = field
      .exec(code)
      ?.slice(1)
      .find((group: string | undefined) => group !== undefined);
    const topic = name === undefined ? undefined : topics.find(([, of]) => of.test(name))?.[0];
    return topic === undefined ? [] : [{ topic, line: line.type === 'added' ? line.newLine : line.oldLine }];
  });
}

const besideTheProduct =
  /(^|\/)(stories|storybook|mocks?|fixtures?|devtools?|design-?system|emails?|mailers?|pdf)\/|\.stories\./i;

/** A cheap look before the fields are read. */
const close =
  /birth|naissance|\bdob\b|gender|\bsexe?\b|civilit|nationalit|citizenship|passport|national_?insurance|nino|\bnir\b|social_?security|\bssn\b|iban|identity_?card/i;

const words = prefilter([{ pattern: close }]);

/** How a field of a form is named: an input, a helper that writes one, a value bound to one. */
const field =
  /\bv-model(?:\.\w+)?="(?:\w+\.)*(\w{2,50})"|<(?:input|select|textarea|Field|FormField|Input|TextField|DatePicker|RadioGroup|Controller|FormControl|TextInput)(?=\s)[^>]{1,200}?\bname=\{?["'`](?:[\w-]{1,40}[.[]){0,4}([\w-]{2,50})|^\s*name=\{?["'`](?:\w+\.)*([\w-]{2,50})["'`]|\bregister\(\s?["'`](?:\w+\.)*(\w{2,50})["'`]|\b(?:f|form|\w{1,12}_form|builder)\.\w{0,24}(?:field|select|input|fields|radio_buttons?\w{0,12}|date|area|group)\w{0,24}[ (]+:(\w{2,50})|\bformControlName="(\w{2,50})"|\basp-for="(?:\w+\.)*(\w{2,50})"|\bwire:model(?:\.\w+)*="(?:\w+\.)*(\w{2,50})"|field=\{@?\w{1,20}\[:(\w{2,50})\]\}|\bform_(?:row|widget)\(form\.(?:\w+\.)*(\w{2,50})/;

const topics: readonly (readonly [string, RegExp])[] = [
  ['birth', /birth|naissance|^dob$|_dob$/i],
  ['gender', /gender|^sexe?$|civilite/i],
  ['nationality', /nationalit|citizenship/i],
  [
    'number',
    /passport|national_?insurance|^nino$|^nir$|social_?security|^ssn$|^iban$|identity_?card|id_?card_?number/i,
  ],
  ['name', /^(first|last|family|given|middle|full|birth|sur)_?names?$|^nom(_|$)|prenom/i],
  ['reach', /e_?mail|phone|mobile|telephone|address|post_?code|adresse/i],
];

/** The topics that law or people hold private, wherever they are named. */
const personal: ReadonlyMap<string, RegExp> = new Map([
  ['birth', /birth|naissance|\bdob\b|_dob/i],
  ['gender', /gender|\bsexe?\b|civilite/i],
  ['nationality', /nationalit|citizenship/i],
  ['number', /passport|national_?insurance|\bnino\b|\bnir\b|social_?security|\bssn\b|\biban\b|id(?:entity)?_?card/i],
]);
