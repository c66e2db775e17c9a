import { OutlineNames, firstGroup } from './outlineNames.ts';
import { oneOf } from '../../decisions/oneOf.ts';

/** What a part stores: its fields, what they are tied to, new room for data, and stored things that it reshapes. */
export class OutlineKept {
  readonly fields = new OutlineNames();
  readonly ties = new OutlineNames();
  readonly created = new OutlineNames();
  readonly reshaped = new OutlineNames();

  /** Reads a line that declares how data is stored. */
  readShape(code: string): void {
    const made = creation.exec(code)?.[1];
    if (made !== undefined) this.created.add(made);
    const tie = tieLine.exec(code);
    if (tie) {
      this.ties.add(firstGroup(tie));
      return;
    }
    const kept = keptLine.exec(code);
    const name = kept === null ? '' : firstGroup(kept);
    if (name !== '' && !ordinary.test(name)) this.fields.add(name);
  }

  /** Reads a line that changes what is stored already. */
  readChange(code: string): void {
    const altered = alteration.exec(code);
    if (altered) this.reshaped.add(firstGroup(altered));
  }
}

/** A field of a stored thing, in the writings of the common frameworks. */
const keptLine = oneOf([
  // Rails
  /^\s*t\.(?!index\b|timestamps\b|foreign_key\b|primary_key\b|references\b|belongs_to\b|unique\b|check_constraint\b)(?:\w{3,20})\s{0,4}\(?\s{0,4}[:"'](\w{2,50})/i,
  /^\s*add_columns?\(?\s{0,4}:\w{2,60},\s{0,4}:(\w{2,50})/i,
  // Elixir
  /^\s*field\(?\s{0,4}[:"](\w{2,50})/i,
  /^\s*add(?:_if_not_exists)?\(?\s{0,4}:(\w{2,50}),/i,
  // Django, SQLAlchemy
  /^\s*(\w{2,50})\s{0,4}(?::\s{0,4}[\w[\]., ]{1,60})?=\s{0,4}(?:models\.(?!ForeignKey|ManyToMany|OneToOne|Manager|Index)\w+|(?:db\.|sa\.)?Column|mapped_column)\(/i,
  // SQLAlchemy, Drizzle
  /^\s*(\w{2,50}):\s{0,4}(?:Mapped\[|(?:text|varchar|uuid|integer|boolean|timestamp|jsonb?|serial|bigint|numeric|real|date|decimal)\()/i,
  // PHP, Java, C#
  /^\s*(?:private|protected|public)\s{1,4}(?:readonly\s{1,4}|final\s{1,4}|virtual\s{1,4}|required\s{1,4})?(?:\??[\w<>[\].]{2,40}\??\s{1,4})\$?(\w{2,50})\s{0,4}(?:;|=|\{ get)/i,
  // Prisma
  /^\s{2,}(\w{2,50})\s{1,4}(?:String|Int|Boolean|DateTime|Float|Decimal|Json|BigInt|Bytes)\b/i,
  // Laravel
  /->(?:string|text|integer|boolean|date|dateTime|timestamp|decimal|json|bigInteger|unsignedInteger|float|enum|uuid|longText|tinyInteger)\(\s{0,4}["'](\w{2,50})/i,
  // SQL
  /^\s+["`]?(\w{2,50})["`]?\s{1,4}(?:text|varchar|character varying|uuid|integer|int|bigint|boolean|bool|timestamp\w*|jsonb?|numeric|decimal|date|serial|bigserial|double|real|datetime)\b/i,
  // Alembic
  /^\s*op\.add_column\(\s{0,4}["']\w{2,60}["'],\s{0,4}sa\.Column\(\s{0,4}["'](\w{2,50})/i,
  // TypeScript, GraphQL
  /^\s{2,}(?:readonly\s{1,4}|public\s{1,4}|private\s{1,4})?(\w{2,50})[?!]?:\s{0,4}(?:string|number|boolean|Date|Maybe|Int|ID|Float|DateTime)\b/i,
  // SQL that adds to a table
  /^\s*\+?(?:add column(?: if not exists)?)\s{1,4}["`]?(\w{2,50})/i,
  /\bADD COLUMN (?:IF NOT EXISTS )?["`]?(\w{2,50})/i,
  /^\s*ADD \[(\w{2,50})\]/i,
  // Swift, Kotlin
  /^\s{2,}(?:var|val|let)\s{1,4}(\w{2,50})\s{0,4}:/i,
  // Protocol Buffers
  /^\s*(?:string|int32|int64|bool|double|bytes|uint32|repeated \w+)\s{1,4}(\w{2,50})\s{0,4}=\s{0,4}\d/i,
]);

/** Another thing that a stored thing is tied to. */
const tieLine = oneOf([
  // Rails, Elixir
  /^\s*(?:belongs_to|has_many|has_one|has_and_belongs_to_many|many_to_many|embeds_many|embeds_one)\(?\s{0,4}:(\w{2,50})/,
  // Django, SQLAlchemy
  /^\s*(\w{2,50})\s{0,4}=\s{0,4}(?:models\.(?:ForeignKey|ManyToManyField|OneToOneField)|relationship)\(/,
  // Prisma
  /^\s{2,}(\w{2,50})\s{1,4}[A-Z]\w{2,40}(?:\[\]|\?)?\s{1,4}@relation/,
  // Laravel
  /->(?:belongsTo|hasMany|hasOne|belongsToMany|morphMany)\(\s{0,4}\\?(?:\w+\\){0,4}(\w{2,50})::class/,
  // TypeORM
  /@(?:ManyToOne|OneToMany|OneToOne|ManyToMany)\(\(\)\s{0,4}=>\s{0,4}(\w{2,50})/,
]);

const creation =
  /(?:create table(?: if not exists)?\s{1,4}|create_table\(?\s{0,4}:?|create table\(:|Schema::create\(|\.createTable\(|CreateModel\(\s{0,4}name=|op\.create_table\(|<createTable tableName=|migrationBuilder\.CreateTable\(\s{0,4}name:\s{0,4})["'`:]?(?:public\.)?(\w{2,60})/i;

const alteration = oneOf([
  // SQL
  /\balter table (?:if exists |only )?(?:(?:\[?dbo\]?|public|"public")\.)?["`[]?(\w{2,60})/i,
  // Rails
  /\b(?:change_table|add_column|remove_column|add_index|add_reference|change_column\w*|rename_column|add_foreign_key)\(?\s{0,4}:(\w{2,60})/i,
  // Elixir, Laravel
  /\b(?:alter table\(|Schema::table\(\s{0,4})[:"'](\w{2,60})/i,
  // Knex, Sequelize
  /\.(?:alterTable|addColumn|removeColumn|table)\(\s{0,4}["'`](\w{2,60})/i,
  // Django
  /\bmodel_name=["'](\w{2,60})/i,
  // Alembic
  /\bop\.(?:add_column|drop_column|alter_column|create_index)\(\s{0,4}["'](\w{2,60})/i,
  // SQL that fills what is there
  /^\s*update (?:public\.)?["`[]?(\w{2,60})["`\]]?\s{1,4}(?:\w+\s{1,4})?set\b/i,
]);

/** What every stored thing has. */
const ordinary =
  /^(?:ids?|uuid|pk|created_?at|updated_?at|deleted_?at|inserted_?at|timestamps?|created|modified|updated|discarded_at|\w+_ids?|lock_version|class|return|type|self|get|set|case|default|else|if|for|new|public|private|static|const)$/i;
