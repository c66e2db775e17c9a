import { humanised } from '../context/areaOf.ts';
import type { FileView } from '../decisions/fileView.ts';

/**
 * The name of a new document that is a form still to be filled in: headings in brackets, or a title that calls it a template, and below them instructions and marks of what is
 * missing with hardly anything else. Undefined for any other, and for forms that stand where a team keeps its templates.
 */
export function blankForm({ path, file, added }: FileView): string | undefined {
  if (file.status !== 'added' || added.length > mostLines || !written.test(path) || keptForms.test(path))
    return undefined;
  let [bracketed, marks, said, isTemplate] = [0, 0, 0, false];
  let fenced = false;
  for (const { text } of added) {
    const line = text.slice(0, 400).trim();
    if (line.startsWith('```')) fenced = !fenced;
    if (fenced || line === '' || neutral.test(line)) continue;
    if (bracketHeading.test(line)) bracketed += 1;
    else if (heading.test(line)) isTemplate ||= calledTemplate.test(line);
    else if (missing.test(line) || instruction.test(line)) marks += 1;
    else said += 1;
  }
  const form = bracketed >= 3 || (isTemplate && marks >= 3) || marks >= 6;
  if (!form || said > (bracketed + marks) / 2) return undefined;
  const name = humanised((path.split('/').at(-1) ?? '').replace(/\.\w{1,8}$/, ''));
  return name.length > 2 && name.length <= 60 ? name : undefined;
}

const mostLines = 400;
const written = /\.(?:md|mdx|markdown|rst|adoc|txt)$/i;
const keptForms = /template|modele|modèle|gabarit|(^|\/)\.github\/|example|sample|prompt|skill/i;
const heading = /^(?:#{1,6}\s|=+\s)/;
const bracketHeading = /^#{1,6}\s+\[[^\][]{2,60}\]$/;
const calledTemplate = /\b(?:templates?|modèles?|gabarits?)\b/i;
/** What says nothing by itself: rules, blanks, rows of tables, remarks. */
const neutral = /^(?:&nbsp;|[-=*_|:\s]{3,}|\|.*\||<!--.*-->|---.*)$/;
/** What somebody still has to write. */
const missing =
  /\b(?:TBD|TBC|TODO|to be (?:done|filled|written|completed|defined|determined)|lorem ipsum|à (?:remplir|compléter|définir|rédiger))\b|<[a-z][\w ]{2,40}>|\{\{[^{}]{1,60}\}\}|\[(?:your|insert|add|name|date|title|describe|votre|nom|titre)\b[^\]]{0,60}\]|_{5,}|\.{6,}/i;
/** What tells whoever fills it in what to write. */
const instruction =
  /^(?:>|\*|_)\s?\S|^(?:here (?:we|you)|in this section|describe|explain|list|add|insert|give|provide|fill in|replace|décri(?:re|vez)|indiquez|ajoutez|listez|précisez)\b/i;
