import { parseTOML, type AST } from 'toml-eslint-parser';
import { childOf, draft, finish, put, type SettingDraft } from './settingDraft.ts';
import { leaf, type SettingBlock, type SettingLeaf } from './settingNode.ts';

/** TOML 1.0. Throws where it does not parse. */
export function readToml(text: string): SettingBlock {
  const root = draft(1);
  const [top] = parseTOML(text).body;
  for (const part of top.body) {
    if (part.type === 'TOMLKeyValue') addPair(root, part, text);
    else {
      const table = tableAt(root, part);
      for (const pair of part.body) addPair(table, pair, text);
    }
  }
  return finish(root);
}

function addPair(into: SettingDraft, pair: AST.TOMLKeyValue, text: string): void {
  const keys = pair.key.keys.map(nameOf);
  const { line } = pair.loc.start;
  let at = into;
  for (const key of keys.slice(0, -1)) at = childOf(at, key, line);
  put(at, keys.at(-1) ?? '', valueOf(pair.value, line, text));
}

/** `[a.b]` is the table b in a; `[[a.b]]` one more element of the list b, and `[a.b.c]` after it the table c in that last element. */
function tableAt(root: SettingDraft, table: AST.TOMLTable): SettingDraft {
  const { line } = table.loc.start;
  const names = table.key.keys.map(nameOf);
  let at = root;
  names.forEach((name, index) => {
    const last = index === names.length - 1;
    const known = at.index.get(name);
    if (last && table.kind === 'array') {
      const list = known?.list === true ? known : childOf(at, name, line, true);
      at = draft(line);
      put(list, '', at);
    } else if (known?.list === true) {
      const element = known.children.at(-1)?.node;
      at = element?.type === 'draft' ? element : childOf(at, name, line);
    } else at = childOf(at, name, line);
  });
  return at;
}

function valueOf(node: AST.TOMLContentNode, line: number, text: string): SettingDraft | SettingLeaf {
  switch (node.type) {
    case 'TOMLValue':
      return leaf(
        node.kind === 'string' ? node.value : text.slice(node.range[0], node.range[1]),
        Math.min(line, node.loc.start.line),
        node.loc.end.line,
      );
    case 'TOMLArray': {
      const list = draft(line, true);
      for (const element of node.elements) put(list, '', valueOf(element, element.loc.start.line, text));
      return list;
    }
    case 'TOMLInlineTable': {
      const table = draft(line);
      for (const pair of node.body) addPair(table, pair, text);
      return table;
    }
  }
}

function nameOf(key: AST.TOMLBare | AST.TOMLQuoted): string {
  return key.type === 'TOMLBare' ? key.name : key.value;
}
