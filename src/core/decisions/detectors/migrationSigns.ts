import { once } from '../once.ts';
import { rememberLast } from '../../change/rememberLast.ts';
import { inLines } from '../inLines.ts';
import { patternMatcher } from '../prefilter.ts';
import { statements } from './migrationStatements.ts';
import type { MigrationOperation } from './migrationOperation.ts';

/** What the words of a line of a migration may announce. The patterns of each are tried only where they do: most lines announce nothing. */
export interface Said {
  /** The way back or the way forth begins. */
  readonly turns: boolean;
  /** A stored function may begin. */
  readonly stores: boolean;
  readonly irreversible: boolean;
  /** Content is taken elsewhere, or filled in. */
  readonly takes: boolean;
  readonly fills: boolean;
  readonly context: boolean;
  readonly creates: boolean;
  /** What is taken out of other tables may begin. */
  readonly selects: boolean;
  /** The statements that may stand there, in their order. */
  readonly statements: typeof statements;
}

/** What the words of a list of lines may announce. */
export interface SaidIn {
  /** What each of the lines may announce. */
  readonly at: (line: number) => Said;
  /** Whether one of them may do anything that is told. */
  readonly tells: boolean;
  /** Whether one of them may take something away. */
  readonly takesAway: boolean;
}

/** What each of these lines may announce. */
export function saidIn(lines: readonly { readonly text: string }[]): SaidIn {
  const found: number[] = [];
  let tells = false;
  let takesAway = false;
  inLines(lines, (text, from) => {
    matcher()(text, (place, line) => {
      found.push((from + line) * signs.length + place);
      tells ||= telling.has(signs[place]?.of ?? 'turns');
      takesAway ||= goes.has(statements[place]?.type ?? 'createTable');
    });
  });
  const placesOf = once(() => placesByLine(found));
  let last: readonly number[] = [];
  let said = nothing;
  const at = (line: number): Said => {
    const places = placesOf()[line];
    if (places === undefined) return nothing;
    // Lines that follow one another are mostly of one kind.
    if (places.length !== last.length || places.some((place, one) => place !== last[one])) {
      last = [...places];
      said = announcedBy(places.sort((a, b) => a - b).join());
    }
    return said;
  };
  return { at, tells, takesAway };
}

/** What a line announces that makes something of it, or of the lines before it. */
const telling: ReadonlySet<keyof Said> = new Set<keyof Said>(['statements', 'irreversible', 'creates', 'selects']);
const goes: ReadonlySet<MigrationOperation['type']> = new Set<MigrationOperation['type']>([
  'dropTable',
  'deleteRows',
  'dropColumn',
]);

function placesByLine(found: readonly number[]): readonly (number[] | undefined)[] {
  const places: number[][] = [];
  for (const one of found) (places[Math.floor(one / signs.length)] ??= []).push(one % signs.length);
  return places;
}

/** Lines of one kind announce the same. */
const announcedBy = rememberLast((places) => announced(places.split(',').map(Number)), 50);

function announced(places: readonly number[]): Said {
  const said = new Set(places.map((place) => signs[place]?.of));
  const found = places.filter((place) => signs[place]?.of === 'statements');
  return {
    turns: said.has('turns'),
    stores: said.has('stores'),
    irreversible: said.has('irreversible'),
    takes: said.has('takes'),
    fills: said.has('fills'),
    context: said.has('context'),
    creates: said.has('creates'),
    selects: said.has('selects'),
    statements: found.flatMap((place) => statements[place] ?? []),
  };
}

export const wayBack =
  /^\s*(def (self\.)?(down|downgrade|rollback|reverse_\w+|backwards?\w*)\b|(public |protected )?(async )?(override )?(void )?(function )?[Dd]own\s*\(|down do\b|exports\.down|(?:export )?const down\s?=|export (const|async function|function) down\b|down:|async down\b)|<rollback>|protected override void Down/;
export const wayForth =
  /^\s*(def (self\.)?(up|upgrade|change|forwards?\w*)\b|(public |protected )?(async )?(override )?(void )?(function )?[Uu]p\s*\(|up do\b|exports\.up|(?:export )?const up\s?=|export (const|async function|function) up\b|up:|async up\b)|<\/rollback>|protected override void Up/;

export const irreversible = /raise ActiveRecord::IrreversibleMigration|IrreversibleError|irreversible/i;

/** Content that is taken out of one table for another. */
export const taken = /\binsert into\b|\bcreate (?:temp(?:orary)? )?table\b.{1,120}\bas\b/i;
export const filledTable = /^\W{0,20}insert into (?<table>["`[\]\w.]{1,100})/i;
export const selected = /^\s*select\b/i;
export const filled = /\bupdate\b|\bset\b|update_all|bulk_update|\.save\b/i;

/** Where the statements that follow find their table. */
export const tableContext =
  /(?:alter table(?: if exists)?(?: only)?\s+|change_table\(?\s*:?|alter table\(:|Schema::table\(|\.alterTable\(|\.table\(|model_name=|batch_alter_table\(|tableName=)["'`:]?(?<table>[\w."`-]{1,100})/i;

export const creates =
  /\bmigrations\.CreateModel\(\s*$|migrationBuilder\.CreateTable\(\s*$|(?:create table(?: if not exists)?\s+|create_table\(?\s*:?|create table\(:|Schema::create\(|\.createTable\(|CreateModel\(|op\.create_table\(|<createTable tableName=|migrationBuilder\.CreateTable\()["'`:]?(?<table>[\w."`-]{1,100})/i;

const nothing: Said = {
  turns: false,
  stores: false,
  irreversible: false,
  takes: false,
  fills: false,
  context: false,
  creates: false,
  selects: false,
  statements: [],
};

const signs: readonly { readonly of: keyof Said; readonly pattern: RegExp; readonly hints?: readonly string[] }[] = [
  ...statements.map(({ pattern }) => ({ of: 'statements' as const, pattern })),
  { of: 'turns', pattern: wayBack },
  { of: 'turns', pattern: wayForth },
  { of: 'turns', pattern: /goose|migrate/i },
  { of: 'stores', pattern: /\bcreate_?(?:function|trigger|procedure)/i },
  { of: 'stores', pattern: /\bcreate\s.{0,2000}(?:function|procedure|trigger)/i },
  { of: 'stores', pattern: /\$/, hints: ['$'] },
  { of: 'irreversible', pattern: irreversible },
  { of: 'takes', pattern: taken },
  { of: 'takes', pattern: filledTable },
  { of: 'fills', pattern: filled },
  { of: 'context', pattern: tableContext },
  { of: 'creates', pattern: creates },
  { of: 'selects', pattern: selected },
];
const matcher = once(() => patternMatcher(signs, { byLine: true }));
