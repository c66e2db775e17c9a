interface Text {
  readonly text: string;
}

/** What a call of a migration that goes on over the next lines names. */
export interface Called {
  readonly table: string;
  readonly column: string;
}

/** What a call that opens on this line names on the lines below it: Django's `model_name=` and `name=`, Entity Framework's `table:` and `name:`; undefined for other lines. */
export function calledBelow(lines: readonly Text[], at: number): Called | undefined {
  const call = opens.exec(lines[at]?.text ?? '')?.[1];
  if (call === undefined) return undefined;
  const below: string[] = [];
  for (const { text } of lines.slice(at + 1, at + 1 + most)) {
    if (/^\s*\)/.test(text)) break;
    below.push(text);
  }
  const [name, owner] = [named, owned].map(
    (pattern) => below.map((text) => pattern.exec(text)?.[1]).find((one) => one !== undefined) ?? '',
  );
  return ofTables.test(call) ? { table: name ?? '', column: '' } : { table: owner ?? '', column: name ?? '' };
}

const most = 6;
const opens = /\b(?:migrations|migrationBuilder)\.(\w{4,40})\(\s*$/;
const named = /^\s*(?:old_)?name\s?[=:]\s?["'](\w{1,100})/;
const owned = /^\s*(?:model_name|table)\s?[=:]\s?["'](\w{1,100})/;
const ofTables = /^(?:Create|Delete|Drop|Rename)(?:Model|Table)$/;

/** Tells for each line in turn whether it only says how the product sees its tables, and leaves the database as it is. */
export function seenOnly(): (text: string) => boolean {
  let depth: number | undefined;
  return (text) => {
    if (depth === undefined && !text.includes('state_operations')) return false;
    const indent = text.search(/\S/);
    if (depth !== undefined && indent >= 0 && indent <= depth && !/^\s*state_operations\b/.test(text))
      depth = undefined;
    if (/^\s*state_operations\s?=\s?\[(?!.*\])/.test(text)) depth = indent;
    return depth !== undefined;
  };
}
