import { allMatches } from '../decisions/allMatches.ts';
import { codePart } from '../decisions/codeText.ts';
import { prefilter } from '../decisions/prefilter.ts';
import { without } from './distinctTexts.ts';
import type { FileView } from '../decisions/fileView.ts';

/** What others send that a file reads no longer, and what it reads now in its place; undefined where nothing is read no longer. */
export function changedInputs(
  view: FileView,
): { readonly noLongerRead: readonly string[]; readonly nowRead: readonly string[] } | undefined {
  if (view.file.status === 'deleted') return undefined;
  const lines = view.linesFor(inputWords);
  const inputs = (side: 'added' | 'removed'): readonly string[] => [
    ...new Set(
      lines
        .filter(({ line }) => line.type === side)
        .flatMap(({ line }) => inputsIn(codePart(line.text.slice(0, longest), view.language))),
    ),
  ];
  const gone = inputs('removed');
  if (gone.length === 0) return undefined;
  const come = inputs('added');
  const noLongerRead = without(gone, come);
  return noLongerRead.length === 0 ? undefined : { noLongerRead, nowRead: without(come, gone) };
}

function inputsIn(code: string): readonly string[] {
  return allMatches(input, code).flatMap(
    ([, header, named, indexed]) =>
      header ??
      (named !== undefined && (/^[A-Z]/.test(named) || method.test(named)) ? [] : named) ??
      (indexed !== undefined && method.test(indexed) ? [] : indexed) ??
      [],
  );
}

const longest = 600;
/** What a request brings: headers['if-match'], query.version, req.body.name, params[:id], request.GET.get('page'). */
const input =
  /\bheaders?(?:\[|\.get\(|\()\s?['"]([\w-]{2,40})['"]|\b(?:query|req(?:uest)?\.(?:body|params|args|form|GET|POST|query))\.(?:get\(['"])?([a-zA-Z]\w{1,40})|\bparams\[:?['"]?(\w{2,40})/g;
/** Where these may stand. */
const inputWords = prefilter([{ pattern: input }]);
/** What a request's own object can do is nothing that it brings. */
const method =
  /^(?:length|map|filter|find\w*|forEach|push|get\w*|set\w*|to[A-Z]\w*|keys|values|then|catch|split|slice|replace|has|append|trim|where|select|limit|offset|first|all|count|exec\w*|join\w*|and\w*|or\w*|add\w*|is[A-Z]\w*|items|pop|permit|require|refetch|data|error|id|include\w*|from|update|delete|insert)$/;
