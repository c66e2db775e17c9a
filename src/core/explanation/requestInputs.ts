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
        .flatMap(({ line }) => inputsIn(codePart(line.text.slice(0, longest), view.language), view.path)),
    ),
  ];
  const gone = inputs('removed');
  if (gone.length === 0) return undefined;
  const come = inputs('added');
  // What a new line still names, in whatever form, is still read.
  const noLongerRead = without(gone, come).filter((name) => !names(view, name));
  return noLongerRead.length === 0 ? undefined : { noLongerRead, nowRead: without(come, gone) };
}

function inputsIn(code: string, path: string): readonly string[] {
  return allMatches(input, code).flatMap((match) => {
    const [whole, header, named, indexed] = match;
    const after = code.slice(match.index + whole.length);
    // What is put in there is sent by the product itself.
    if (isSet.test(after)) return [];
    const before = code.slice(0, match.index);
    if (header !== undefined && (answered.test(before) || ofAnswers.test(header))) return [];
    if (named !== undefined && (ofDatabase.test(before) || readsRecords.test(after))) return [];
    // A query is what is asked of a database as often as what a request brings.
    if (named !== undefined && whole.startsWith('query') && !ofRequest.test(before) && !answersRequests.test(path))
      return [];
    return (
      header ??
      (named !== undefined && (/^[A-Z]/.test(named) || method.test(named)) ? [] : named) ??
      (indexed !== undefined && method.test(indexed) ? [] : indexed) ??
      []
    );
  });
}

function names({ added }: FileView, name: string): boolean {
  const word = new RegExp(`(?<![\\w-])${name.replace(/[^\w-]/g, '')}(?![\\w-])`);
  return added.some(({ text }) => text.length <= longest && word.test(text));
}

const isSet = /^["']?\s?[\])]{0,2}\s?(?:=(?!=)|\|\|=|\?\?=)/;
/** What the product answers with, or what others answered it. */
const answered = /\b(?:res(?:p|ponse)?|reply|answer|result)(?:->|\.)$/i;
const ofAnswers = /^(?:content-\w+|cache-control|last-modified|etag|location|set-cookie|expires|vary|x-powered-by)$/i;
const ofRequest = /\b(?:req(?:uest)?|ctx|context|route|router|event|params|url)(?:\.value)?\.$/i;
const answersRequests = /(^|\/)(?:routes?|routers?|controllers?|api|handlers?|endpoints?)(\/|\.|_)|controller\.\w+$/i;
/** The product's own tables: tx.query.orders.findFirst(…). */
const ofDatabase = /\b(?:db|tx|trx|prisma|drizzle|orm|conn|connection|client|pool|knex|database|transaction|sql)\.$/i;
const readsRecords =
  /^\.(?:find\w*|create\w*|update\w*|upsert\w*|delete\w*|insert\w*|select\w*|count|aggregate|where|save|exec\w*)\(/;

const longest = 600;
/** What a request brings: headers['if-match'], query.version, req.body.name, params[:id], request.GET.get('page'). */
const input =
  /\bheaders?(?:\[|\.get\(|\()\s?['"]([\w-]{2,40})['"]|\b(?:query|req(?:uest)?\.(?:body|params|args|form|GET|POST|query))\.(?:get\(['"])?([a-zA-Z]\w{1,40})|\bparams\[:?['"]?(\w{2,40})/g;
/** Where these may stand. */
const inputWords = prefilter([{ pattern: input }]);
/** What a request's own object can do is nothing that it brings. */
const method =
  /^(?:as_\w+|into\w*|unwrap\w*|clone|bool|match|must\w*|should|length|map|filter|find\w*|forEach|push|get\w*|set\w*|to[A-Z]\w*|keys|values|then|catch|split|slice|replace|has|append|trim|where|select|limit|offset|first|all|count|exec\w*|join\w*|and\w*|or\w*|add\w*|is[A-Z]\w*|items|pop|permit|require|refetch|data|error|id|include\w*|from|update|delete|insert)$/;
