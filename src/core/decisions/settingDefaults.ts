/**
 * What counts when a setting is not set elsewhere, on both sides, where both read the same name: '${POOL:-10}', '${pool.size:20}', '<%= ENV.fetch("POOL") { 5 } %>'.
 * Undefined for anything else.
 */
export function bothDefaults(from: string, to: string): readonly [string, string] | undefined {
  const [before, after] = [readDefault(from), readDefault(to)];
  return before && after && before.name === after.name ? [before.value, after.value] : undefined;
}

function readDefault(text: string): { readonly name: string; readonly value: string } | undefined {
  const groups = (shell.exec(text.trim()) ?? ruby.exec(text.trim()))?.groups;
  const [name, value] = [groups?.['name'], groups?.['value']];
  return name === undefined || value === undefined ? undefined : { name, value };
}

const shell = /^\$\{(?<name>[A-Za-z][\w.]{1,80})(?::[-=]?|[-=])(?<value>\w[\w. *%]{0,40})\}$/;
const ruby = /^<%= ?ENV\.fetch\(["'](?<name>\w{2,80})["']\)? ?[{,] ?["']?(?<value>[\w.]{1,40})["']? ?[})]? ?%>$/;
