import { writeFile } from 'node:fs/promises';
import { decodeText } from '../adapters/git/decodeText.ts';
import { localDay } from '../adapters/localDay.ts';
import { largestContext } from '../adapters/git/largestContext.ts';
import { problemOfError } from '../adapters/git/readingFailure.ts';
import { contextFilePath } from '../core/context/context.ts';
import { analyse } from '../core/explanation/analyse.ts';
import { narrate } from '../core/explanation/narrate.ts';
import { pageLabels } from '../core/render/pageLabels.ts';
import { parseArguments } from './parseArguments.ts';
import { problemWords } from '../core/render/problemWords.ts';
import { contextProblemWords } from '../core/render/contextProblemWords.ts';
import { readContext } from '../core/context/readContext.ts';
import { readNamedFile } from './readNamedFile.ts';
import { readSubject } from './readSubject.ts';
import { toHtml } from '../core/render/toHtml.ts';
import { toIcs } from '../core/render/toIcs.ts';
import { toJson } from '../core/render/toJson.ts';
import { toMarkdown } from '../core/render/toMarkdown.ts';
import { toPlainText } from '../core/render/toPlainText.ts';
import { toSlack } from '../core/render/toSlack.ts';
import { usage } from './usage.ts';
import type { Call, Format } from './parseArguments.ts';
import type { Explanation } from '../core/explanation/explanation.ts';
import type { Language } from '../core/wording/language.ts';
import type { ProblemCode } from '../core/render/problemWords.ts';
import type { RenderOptions } from '../core/render/renderOptions.ts';

/** The program's exit status: written, could not be, or called with the wrong words. */
type Status = 0 | 1 | 2;

async function main(words: readonly string[]): Promise<Status> {
  const parsed = parseArguments(words);
  switch (parsed.type) {
    case 'help':
      process.stdout.write(usage);
      return 0;
    case 'version':
      process.stdout.write(`${process.env['EXPLAIN_VERSION'] ?? ''}\n`);
      return 0;
    case 'wrong':
      process.stderr.write(`explain-for-ceo: ${parsed.problem}. Try explain-for-ceo --help.\n`);
      return 2;
    case 'call':
      return explain(parsed.call);
  }
}

async function explain(call: Call): Promise<Status> {
  const abort = new AbortController();
  process.once('SIGINT', () => abort.abort());
  try {
    return await explainUntil(abort, call);
  } catch (error) {
    // Where reading was stopped it ends by rejecting.
    return failed(
      call.language ?? 'en',
      abort.signal.aborted ? { code: 'cancelled', detail: '' } : problemOfError(error),
    );
  }
}

async function explainUntil(abort: AbortController, call: Call): Promise<Status> {
  const stopped = (): boolean => abort.signal.aborted;
  const wished = call.language ?? 'en';
  if (call.provider !== 'offline') return failed(wished, { code: 'notAvailable', detail: '--provider openai' });
  if (call.subject.kind === 'pullRequest') return failed(wished, { code: 'notAvailable', detail: '--pr' });
  const read = await readSubject(call.subject, { repo: call.repo, signal: abort.signal });
  // A git that was stopped fails in its own words; the reason is ours.
  if (stopped()) return failed(wished, { code: 'cancelled', detail: '' });
  if (!read.ok) return failed(wished, read.problem);
  const named =
    call.context === undefined
      ? undefined
      : await readNamedFile(call.context, { signal: abort.signal, atMost: largestContext });
  if (named?.ok === false)
    return failed(
      wished,
      named.problem.code === 'tooLarge' ? { code: 'badContext', detail: call.context ?? '' } : named.problem,
    );
  const contextText = named === undefined ? read.value.contextText : decodeText(Buffer.from(named.value));
  const { context, problems } = readContext(contextText);
  // One that the call names is meant to count: a page without it would look as if it had been read.
  const unread = problems.find(({ code }) => code === 'notJson');
  if (call.context !== undefined && unread !== undefined)
    return failed(wished, { code: 'badContext', detail: `${call.context}:${unread.line}` });
  const language = call.language ?? context.language ?? 'en';
  warn(contextProblemWords(problems, { file: call.context ?? contextFilePath, labels: pageLabels(language) }));
  const source = contextText === undefined ? read.value : { ...read.value, contextText };
  try {
    const analysis = await analyse(source, { signal: abort.signal });
    const today = call.today ?? localDay(new Date());
    const explanation: Explanation = {
      ...narrate(analysis, { language, length: call.length, today }),
      ...(call.reviewedBy === undefined ? {} : { reviewed: { by: call.reviewedBy, date: today } }),
    };
    const text = renderers[call.format](explanation, { labels: pageLabels(language), length: call.length, today });
    if (text === '') return failed(language, { code: 'noDates', detail: '' });
    return await written(text.endsWith('\n') ? text : `${text}\n`, { out: call.out, language });
  } catch (error) {
    return failed(language, stopped() ? { code: 'cancelled', detail: '' } : problemOfError(error));
  }
}

const renderers: Readonly<Record<Format, (explanation: Explanation, options: RenderOptions) => string>> = {
  json: (explanation) => toJson(explanation),
  markdown: toMarkdown,
  text: toPlainText,
  html: toHtml,
  slack: toSlack,
  ics: toIcs,
};

async function written(
  text: string,
  { out, language }: { readonly out: string | undefined; readonly language: Language },
): Promise<Status> {
  if (out !== undefined) {
    try {
      await writeFile(out, text);
      return 0;
    } catch {
      return failed(language, { code: 'cannotWrite', detail: out });
    }
  }
  return new Promise<Status>((resolve) => {
    process.stdout.write(text, (error) => {
      // A reader that stopped early (`| head`) has what it wanted.
      if (error && !('code' in error && error.code === 'EPIPE'))
        resolve(failed(language, { code: 'cannotWrite', detail: '/dev/stdout' }));
      else resolve(0);
    });
  });
}

function failed(language: Language, problem: { readonly code: ProblemCode; readonly detail: string }): Status {
  const { sentence, nextStep } = problemWords(problem, pageLabels(language));
  process.stderr.write(`explain-for-ceo: ${sentence} ${nextStep}\n`);
  return 1;
}

/** What is left out of the page is said beside it, and nowhere in it. */
function warn(sentences: readonly string[]): void {
  for (const sentence of sentences) process.stderr.write(`explain-for-ceo: ${sentence}\n`);
}

process.stdout.on('error', () => undefined);
main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`explain-for-ceo: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
