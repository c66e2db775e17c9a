/** Who recorded a change, as Git knows them. */
export interface Author {
  readonly name: string;
  readonly address: string;
}

/** How many changes each person recorded: people who share a name or an address are one. */
export function samePeople(authors: readonly Author[]): readonly number[] {
  const people: { readonly marks: Set<string>; changes: number }[] = [];
  for (const author of authors) {
    const marks = marksOf(author);
    const known = people.filter((one) => marks.some((mark) => one.marks.has(mark)));
    const [first, ...others] = known;
    if (first === undefined) {
      people.push({ marks: new Set(marks), changes: 1 });
      continue;
    }
    first.changes += 1;
    for (const mark of [...marks, ...others.flatMap((one) => [...one.marks])]) first.marks.add(mark);
    for (const other of others) {
      first.changes += other.changes;
      people.splice(people.indexOf(other), 1);
    }
  }
  return people.map(({ changes }) => changes);
}

/** A name of one word may be that of several people; one of two words seldom is within a company. */
function marksOf({ name, address }: Author): readonly string[] {
  const plain = name.trim().toLowerCase().replace(/\s+/g, ' ');
  const at = address.trim().toLowerCase();
  return [`<${at}>`, ...(/\S[ ._-]\S|\S{5}/.test(plain) ? [plain] : [])];
}

/** Whether a program recorded it: robots copy and update, and know nothing of what they touch. */
export function isProgram({ name, address }: Author): boolean {
  return (
    /\[bot\]|\bbot\b|^(?:dependabot|renovate|github[- ]actions?|semantic-release)\b/i.test(name) ||
    /\[bot\]@|^(?:ci|bot|robot|build|deploy|automation|actions?)@/i.test(address)
  );
}
