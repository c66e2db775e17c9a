/**
 * The path of the page that an address leads to, where people open it: 'show orders' is 'orders/*'. Undefined for what is only sent to, and for lists of pages below
 * others, whose start is not known from their key.
 */
export function pagePath(key: string, line = ''): string | undefined {
  const at = key.indexOf(' ');
  const path = key.slice(at + 1);
  const ending = endings.get(key.slice(0, at));
  if (ending === undefined || (ending !== '' && path.includes('/'))) return undefined;
  const single = /\bresource\b/.test(line) && !/\bresources\b/.test(line);
  return `${path}${single ? ending.replace('/*', '') : ending}`;
}

/** What the usual pages of a list add to its address. */
const endings: ReadonlyMap<string, string> = new Map([
  ['get', ''],
  ['any', ''],
  ['match', ''],
  ['index', ''],
  ['show', '/*'],
  ['new', '/new'],
  ['edit', '/*/edit'],
]);

/** Whether a path with variable parts takes whatever is typed at another. */
export function takes(general: string, path: string): boolean {
  const [wanted, given] = [general.split('/'), path.split('/')];
  return (
    general.includes('*') &&
    wanted.length === given.length &&
    wanted.every((part, at) => part === '*' || part === given[at])
  );
}
