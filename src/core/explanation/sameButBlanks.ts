type Text = { readonly text: string };

/**
 * Whether two runs of lines are the same once blanks are left out: lines may be broken in another way. Each line is read by `read` when its turn comes: most changes differ
 * on the first.
 */
export function sameButBlanks(one: readonly Text[], other: readonly Text[], read: (line: Text) => string): boolean {
  const [first, second] = [dense(one, read), dense(other, read)];
  let [a, b] = ['', ''];
  for (;;) {
    if (a === '') a = first.next().value ?? '';
    if (b === '') b = second.next().value ?? '';
    if (a === '' || b === '') return a === b;
    const length = Math.min(a.length, b.length);
    if (!a.startsWith(b.slice(0, length))) return false;
    a = a.slice(length);
    b = b.slice(length);
  }
}

/** The lines without their blanks, those left out that hold nothing else. */
function* dense(lines: readonly Text[], read: (line: Text) => string): Generator<string, undefined> {
  for (const line of lines) {
    const text = read(line).replace(/\s+/g, '');
    if (text !== '') yield text;
  }
}
