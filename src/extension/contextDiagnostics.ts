import { Diagnostic, DiagnosticSeverity, Disposable, l10n, languages, workspace, type TextDocument } from 'vscode';
import { readContext, type ContextProblem } from '../core/context/readContext.ts';

const fileName = '.explain-for-ceo.json';

/** Shows what is wrong in an open file of the company's own words, at its line, and what becomes of it. */
export function contextDiagnostics(): Disposable {
  const shown = languages.createDiagnosticCollection('explain-for-ceo');
  const check = (document: TextDocument): void => {
    if (!document.uri.path.endsWith(`/${fileName}`)) return;
    shown.set(
      document.uri,
      readContext(document.getText()).problems.map((problem) => diagnostic(document, problem)),
    );
  };
  workspace.textDocuments.forEach(check);
  return Disposable.from(
    shown,
    workspace.onDidOpenTextDocument(check),
    workspace.onDidChangeTextDocument(({ document }) => check(document)),
    workspace.onDidCloseTextDocument(({ uri }) => shown.delete(uri)),
  );
}

function diagnostic(document: TextDocument, problem: ContextProblem): Diagnostic {
  const { range } = document.lineAt(Math.min(problem.line, document.lineCount) - 1);
  const found = new Diagnostic(range, wordsOf(problem), DiagnosticSeverity.Warning);
  found.source = 'Explain for CEO';
  found.code = problem.code;
  return found;
}

function wordsOf({ code, path }: ContextProblem): string {
  switch (code) {
    case 'notJson':
      return l10n.t('This cannot be read: what follows may be left out of the pages.');
    case 'unknownKey':
      return l10n.t('“{0}” is not an entry of this file: it is left out of the pages.', path);
    case 'wrongValue':
      return l10n.t('The value of “{0}” is not what it should be: this entry is left out of the pages.', path);
  }
}
