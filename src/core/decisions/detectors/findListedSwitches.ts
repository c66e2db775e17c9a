import { codePart } from '../codeText.ts';
import { proofOf } from './proofOf.ts';
import type { FileView } from '../fileView.ts';
import type { Finding } from '../finding.ts';

/** A switch that comes to, or goes from, a list of switches which stands among other things in a file: what surrounds it says that it is one. */
export function findListedSwitches(view: FileView): readonly Finding[] {
  const { role, place } = view.kind;
  if ((role !== 'product' && role !== 'settings') || place === 'test' || view.file.content.type !== 'text') return [];
  if (view.file.status !== 'modified') return [];
  const found: Finding[] = [];
  for (const { heading, lines } of view.file.content.hunks) {
    if (!lists(heading) && !lines.some((line) => line.type === 'context' && lists(line.text))) continue;
    const names = (side: 'added' | 'removed'): readonly string[] =>
      lines.flatMap((line) => (line.type === side ? (nameIn(codePart(line.text, view.language)) ?? []) : []));
    const sides = { added: new Set(names('added')), removed: new Set(names('removed')) };
    for (const line of lines) {
      if (line.type === 'context') continue;
      const code = codePart(line.text, view.language);
      const name = nameIn(code);
      if (name === undefined || sides[line.type === 'added' ? 'removed' : 'added'].has(name)) continue;
      const at = proofOf(view, line);
      if (!at) continue;
      found.push({
        kind: 'switch',
        thing: name,
        effect: line.type === 'added' ? 'unclear' : 'one-off',
        grade: 'A',
        facts: { name },
        evidence: [at],
        // The list of an app is what it asks itself: an entry goes with the condition.
        ...(ownEntry(code) === undefined ? {} : { severity: 'medium' }),
      });
    }
  }
  return found;
}

const listsSwitches =
  /\b(?:class|enum|object|interface|type|module|const|struct)\s\w{0,30}(?:Feature_?(?:Flags?|Toggles?|Switch(?:es)?)|FEATURE_?(?:FLAGS?|TOGGLES?)|FlagKey)(?:Keys?|Names?|s|Enum)?\b(?!\()/;

function lists(text: string): boolean {
  return (text.includes('eature') || text.includes('EATURE') || text.includes('FlagKey')) && listsSwitches.test(text);
}

/** How the languages of apps write one entry: an object of its own, or a case. */
function ownEntry(code: string): string | undefined {
  const match =
    /^\s*(?:data\s)?object\s([A-Z]\w{3,60})\s?:\s?\w{0,20}(?:FlagKey|FeatureFlag)\b|^\s*case\s([a-z]\w{3,60})(?:\s?=\s?"[\w.-]{1,80}")?\s*$/.exec(
      code,
    );
  return match?.[1] ?? match?.[2];
}

function nameIn(code: string): string | undefined {
  const own = ownEntry(code);
  if (own !== undefined) return own;
  return /^\s*(?:(?:public|internal|private|static|export|readonly)\s){0,3}(?:const|static|val|final)\s(?:readonly\s)?(?:string\s|String\s)?(\w{4,70})\s?(?::\s?\w{1,20}\s?)?=\s?["']|^\s*([A-Z][A-Z0-9_]{3,60})(?:\s?=\s?["'][\w.-]{3,80}["']|\(["'][\w.-]{3,80}["'].{0,60}\))[,;]?\s*$/
    .exec(code)
    ?.slice(1)
    .find((group: string | undefined) => group !== undefined);
}
