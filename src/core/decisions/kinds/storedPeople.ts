import { outcome } from './outcome.ts';
import { isMigration, isWayBack } from '../detectors/migrationOperations.ts';
import type { FileView } from '../fileView.ts';
import type { Kind } from '../kind.ts';

/** Statements and names of a person's data are looked for where data is described. */
const storing = /(migrat|schema|models?(\/|\.)|entit|prisma|(^|\/)db\/|database|structure\.sql)/i;

const personalHints = [
  'birth',
  'dob',
  'ssn',
  'social_security',
  'passport',
  'national',
  'iban',
  'gender',
  'phone',
  'address',
  'religion',
  'health',
  'medical',
  'last_ip',
  'sign_in_ip',
  'disab',
  'ethnic',
  'nir',
  'income',
  'salary',
  'marital',
  'id_card',
  'card_number',
  'cvv',
  'biometric',
  'naissance',
  'telephone',
  'tel_',
  'numero_',
  'handicap',
];

/** What the law or people hold private. */
const personalNames =
  '(?<name>(?:[a-z]{1,20}_){0,2}(?:birth_?date|date_?of_?birth|birth_?day|dob|ssn|social_?security_?number|passport_?number|national_?id|national_?insurance_?number|iban|gender|phone_?number|phone|mobile_?phone|home_?address|street_?address|postal_?address|nationality|religion|health_?\\w{3,12}|medical_?\\w{3,12}|ip_?address|last_ip|current_sign_in_ip|disability|ethnicity|nir|income|salary|marital_?status|id_?card|card_?number|cvv|biometric\\w{0,10}|date_?(?:de_?)?naissance|telephone|tel_(?:portable|fixe|mobile)|numero_(?:de_)?(?:secu\\w{0,16}|caf|allocataire)|nom_(?:de_)?naissance|handicap))';

/** Where the tables that stand are described, rather than made. */
const describing =
  /(^|\/)(?:models?|entit(?:y|ies)|domain|schemas?)(?:\/|\.(?:py|rb|ts|js|prisma)$)|\.(?:entity|model|schema)\.[jt]s$|\.prisma$/;
/** The parts of people's names, as columns and fields call them. */
const partsOfNames = '(?<name>(?:(?:first|middle|last|given|family|maiden|full|birth)_?name|surname))';

/** A place that is really made or taken away: not the way back of a migration, not a file that is only tidied away, not what is trial data. */
function storedForPeople(match: RegExpMatchArray, view: FileView): boolean {
  const text = match.input ?? '';
  if (view.kind.place === 'test' || view.kind.place === 'example' || view.file.status === 'deleted') return false;
  // What a step of a database only writes into a row, or holds while a function runs, is no place for it.
  if (/<column\s[^>]{0,160}\bvalue\w{0,12}=|^\s*[vp]_\w+\s/.test(text)) return false;
  if (/^\s*(import|from|require|use|validates|expect|assert|return|index|#|\/\/)|_index|faker|Faker/.test(text))
    return false;
  return !(isMigration(view.path) && isWayBack(view, text));
}

/** A column or a field of a table, in the words of a migration. */
const madeAgain = new RegExp(
  `(?:add_column :\\w{1,60}, :|\\bt\\.\\w{3,12} :|^\\s*(?:field|add|attribute) :|->(?:string|date|text|integer|json|boolean|decimal|ipAddress)\\(["']|\\btable\\.\\w{3,12}\\(["']|\\bColumn\\(["'])${personalNames}["',)\\s]`,
  'i',
);

/** A place that goes: only the way back of a new migration would make it again, and nothing of the kind is made on the way forth. */
function lostForPeople(match: RegExpMatchArray, view: FileView): boolean {
  const text = match.input ?? '';
  return (
    view.file.status === 'added' &&
    isMigration(view.path) &&
    isWayBack(view, text) &&
    !/alter\(\)|change|rename/i.test(text) &&
    view.added.some((line) => goesForth.test(line.text) && !isWayBack(view, line.text)) &&
    !view.added.some((line) => madeAgain.test(line.text) && !isWayBack(view, line.text))
  );
}

const goesForth = /drop_?(?:table|column)|remove_?column/i;

/** What is stored about people, and how it is erased. */
export const storedPeopleKinds: readonly Kind[] = [
  {
    id: 'personal-data',
    rows: ['J2', 'J9', 'G9'],
    category: 'risk.privacy',
    grade: 'A',
    outcomes: {
      more: outcome('medium', 'two', 'customers more', 'exposure more'),
      less: outcome('low', 'one', 'exposure less'),
    },
    find: [
      {
        by: 'code',
        files: storing,
        roles: ['product', 'data'],
        hints: personalHints,
        line: madeAgain,
        added: 'more',
        removed: 'less',
        thing: 'name',
        accept: storedForPeople,
      },
      {
        // What the way back of a migration would make again goes with the migration.
        by: 'code',
        files: storing,
        roles: ['product', 'data'],
        hints: personalHints,
        line: madeAgain,
        added: 'less',
        thing: 'name',
        accept: lostForPeople,
      },
      {
        // A whole table about people that goes.
        by: 'code',
        files: storing,
        roles: ['product', 'data'],
        hints: ['drop'],
        line: /(?:\bdrop_table\(?\s?:?["']?|\bdropTable(?:IfExists)?\(["'`]|\bdropIfExists\(["']|\bDROP TABLE (?:IF EXISTS )?["'`]?(?:\w{1,30}["'`]?\.["'`]?)?|\bdrop table\(:|\bDropTable\(\s?name: ")(?<name>(?:\w{1,30}_)?(?:profiles?|patients?|customers?|contacts?|subscribers?|candidates?|applicants?|participants?|visitors?|people|persons?|addresses|identities))\b/i,
        added: 'less',
        thing: 'name',
        accept: (match, view) =>
          view.file.status === 'added' &&
          isMigration(view.path) &&
          !isWayBack(view, match.input ?? '') &&
          !view.added.some(
            ({ text }) =>
              /rename|insert into|create_table|createTable|CREATE TABLE/i.test(text) && !isWayBack(view, text),
          ),
      },
      {
        // A column or a field with its type beside it.
        by: 'code',
        files: storing,
        roles: ['product', 'data'],
        hints: personalHints,
        line: new RegExp(
          `(?:add column (?:if not exists )?["\`]?|^\\s*\\(?["'\`]?)${personalNames}(?:["'\`]?\\s{1,20}(?:varchar|character|text|char|date|timestamp|inet|citext|numeric|int|integer|bigint|decimal|double|float|boolean|bool|json|jsonb|bytea|point|geography|String|DateTime)\\b|\\s{0,3}=\\s{0,3}(?:models\\.|fields\\.|db\\.|sa\\.|mapped_column|Column|\\w{0,12}Field\\()|["']?\\s{0,3}[:,]\\s{0,3}(?:models\\.|DataTypes\\.|varchar\\(|text\\(|date\\(|inet\\(|integer\\())`,
          'i',
        ),
        added: 'more',
        removed: 'less',
        thing: 'name',
        accept: storedForPeople,
      },
      {
        // A name or an address of people, in a column that comes to a table which stands.
        by: 'code',
        files: storing,
        roles: ['product', 'data'],
        hints: ['add column', 'add_column', 'addcolumn'],
        line: /(?:\badd column (?:if not exists )?["`]?|\badd_column\(?\s?[:"']\w{1,60}["']?,\s?(?:sa\.Column\()?[:"']|\.addColumn\(\s?["'`]\w{1,60}["'`],\s?["'`]|\bAddColumn<\w{1,12}>\(\s?name: ")(?<name>(?:[a-z]{1,20}_){0,4}(?:e_?mail(?:_address)?|(?:first|last|full|middle|given|family|maiden)_?name|post_?code|user_?agent|ip_?addr))["'`]?(?:[\s,)]|$)/i,
        added: 'more',
        thing: 'name',
        accept: (match, view) =>
          isMigration(view.path) &&
          storedForPeople(match, view) &&
          !/template|subject|provider|\bbool|_at\b/i.test(match.input ?? '') &&
          // A table made in the same change holds what it holds from the start.
          !view.added.some(({ text }) => /create_?table/i.test(text)),
      },
      {
        // A part of people's names, in the description of a table that stands.
        by: 'code',
        files: describing,
        roles: ['product', 'data'],
        hints: ['name'],
        line: new RegExp(
          `^\\s*(?:(?:private|protected|public)\\s+(?:virtual\\s+)?String\\??\\s+|(?:field|add|attribute) :)?["']?${partsOfNames}(?:["']?\\s{0,3}=\\s{0,3}(?:models\\.|db\\.|sa\\.|mapped_column|Column|\\w{0,12}Field\\()|\\s?:\\s?Mapped\\[|\\s{1,20}String\\b|["']?\\s?:\\s?(?:String\\b|\\{ ?type: ?String|DataTypes\\.|varchar\\(|text\\()|, :string\\b|;|\\s?\\{ get;)`,
          'i',
        ),
        added: 'more',
        thing: 'name',
        accept: (match, view) =>
          storedForPeople(match, view) &&
          view.file.status === 'modified' &&
          // A name that is parted, joined or called otherwise was kept before.
          !view.removed.some(({ text }) => /name/i.test(text)) &&
          // What is new as a whole is told as such.
          !view.added.some(({ text }) => /^\s*(?:export |public |data )?(?:class|model|schema|type) \w/i.test(text)),
      },
      {
        // A property of what is stored, in a language that names the type first or after a colon.
        by: 'code',
        files:
          /(^|\/)(models?|entit(y|ies)|domain)\/[^/]*(?:\/.*)?\.(java|kt|cs|swift|ts|dart)$|(^|\/)[^/]*(Entity|Model)\.(java|kt|cs|swift|ts|dart)$|\.entity\.ts$/,
        roles: ['product', 'data'],
        hints: personalHints,
        line: new RegExp(
          `^\\s*(?:(?:private|public|protected|internal|final|val|var|let|readonly|override)\\s+){1,3}(?:(?:String|LocalDate|DateTime|DateOnly|Date|Integer|int|Instant)\\??\\s+)?${personalNames}\\s{0,2}(?:[;:={?]|$)`,
          'i',
        ),
        added: 'more',
        removed: 'less',
        thing: 'name',
        accept: storedForPeople,
      },
      {
        // A column that goes is named in a line that comes.
        by: 'code',
        files: storing,
        roles: ['product', 'data'],
        hints: ['drop', 'remove'],
        line: new RegExp(
          `(?:drop column (?:if exists )?["\`]?|remove_column :\\w{1,60}, :|drop_column\\(["']\\w{1,60}["'], ?["']|dropColumn\\(["'\`]|removeColumn\\(["'\`]\\w{1,60}["'\`], ?["'\`])${personalNames}\\b`,
          'i',
        ),
        added: 'less',
        thing: 'name',
        accept: storedForPeople,
      },
      { by: 'program', program: 'marks' },
      { by: 'program', program: 'askedIdentity' },
    ],
    ignores: 'fields that are only shown again',
    together: true,
  },
  {
    id: 'erased-on-request',
    rows: ['G10'],
    category: 'risk.privacy',
    grade: 'B',
    outcomes: {
      less: outcome('medium', 'two', 'customers less', 'exposure less'),
      more: outcome('high', 'two', 'customers more', 'exposure more'),
    },
    find: [
      {
        by: 'file',
        path: /(^|\/)[^/]*(anonymi[sz]|pseudonymi[sz]|gdpr|rgpd|data[-_]?portability|takeout|(delete|remove|purge|erase|close)[-_]?(my[-_]?)?(inactive[-_]?|old[-_]?|expired[-_]?)?(user|account|personal|customer|profile|contact)s?|(user|account)[-_]?(deletion|erasure|removal|purge)|inactive[-_]?users?|data[-_]?retention|retention[-_]?(job|worker|policy|service|task))[^/]*\.(ts|js|mjs|py|rb|go|php|cs|java|kt|ex|exs)$/i,
        added: 'less',
        removed: 'more',
        roles: ['product'],
        thing: (path) => path.split('/').at(-1) ?? path,
        // To write to them, or to count them, erases nobody.
        accept: (view) =>
          view.added.length + view.removed.length > 12 &&
          !/(^|[/_-])(notify|notif\w{0,10}|warn|remind|mail|email|report|count|list|find|export)[^/]*$/i.test(
            view.path,
          ) &&
          !/(^|\/)(components?|views|ui|hooks|queries|mutations|dto|types|routes|errors|exceptions|events|requests|responses|scripts?|seeds?|[lL]isteners?|[mM]ails?|[mM]ailers?|[nN]otifications?)\/|(Request|Response|Error|Exception|Dto|Event|Model|Query|Data|Command)\.\w+$|^I[A-Z]\w+\.cs$/.test(
            view.path,
          ),
      },
      {
        // Work in a folder for what people's rights over their data ask.
        by: 'file',
        path: /(^|\/)(?:anonymi[sz]\w{0,8}|pseudonymi[sz]\w{0,8}|gdpr|rgpd|data[-_]?retention)\/(?:[\w-]{1,40}\/){0,2}[\w-]{0,20}(?:purge|delet|eras|anonymi|expire|clean|archiv|remov|forget)\w{0,40}[\w-]{0,40}\.(?:ts|js|py|rb|go|php|cs|java|kt|exs?)$/i,
        added: 'less',
        removed: 'more',
        roles: ['product'],
        thing: (path) => path.split('/').at(-1) ?? path,
        accept: (view) => view.added.length + view.removed.length > 12,
      },
      {
        // The place on a screen where people close their own account.
        by: 'file',
        path: /(^|\/)(?:Delete|Close)(?:My|User|Your)?Account(?:Section|Form|Card|Modal|Dialog|Button|Settings|Page|Screen|View|Activity|ViewController)?\.(?:tsx|jsx|vue|svelte|swift|kt|dart)$|(^|\/)(?:delete|close)[-_](?:my[-_])?account(?:[-_](?:section|form|card|modal|dialog|page|screen|view))?\.(?:tsx|jsx|vue|svelte|swift|kt|dart|html\.erb)$/,
        added: 'less',
        roles: ['product'],
        thing: () => 'account',
        accept: (view) => view.added.length > 12,
      },
      { by: 'program', program: 'idleAccounts' },
    ],
    ignores: 'tools for tests',
    together: true,
  },
];
