import type { LogOutputChannel } from 'vscode';
import { problemOfError } from '../adapters/git/readingFailure.ts';
import { readContext } from '../core/context/readContext.ts';
import { analyse } from '../core/explanation/analyse.ts';
import type { Analysis } from '../core/explanation/analysis.ts';
import type { Language } from '../core/wording/language.ts';
import { headOf } from './gitExtension.ts';
import type { LastExplained } from './lastExplained.ts';
import { sidesOf } from './sidesOf.ts';
import type { Result, Sides, SubjectReader } from './subjectReader.ts';
import type { SubjectRequest } from './subjectRequest.ts';

/** What was found out about a subject, before any words: enough to say it in each language and to open its proofs, without reading again. */
export interface Found {
  readonly analysis: Analysis;
  readonly sides: Sides;
  /** The language that the company's own words ask for. */
  readonly language: Language | undefined;
}

/** Reads a subject and finds what it means. Failure is a value; it rejects only when `signal` ended. */
export async function findOut(
  request: SubjectRequest,
  {
    reader,
    explained,
    log,
    signal,
  }: {
    readonly reader: SubjectReader;
    readonly explained: LastExplained;
    readonly log: LogOutputChannel;
    readonly signal: AbortSignal;
  },
): Promise<Result<Found>> {
  try {
    const read = await reader.read(request, signal);
    signal.throwIfAborted();
    if (!read.ok) {
      log.info(`Not read: ${read.problem.code} ${read.problem.detail}`);
      return read;
    }
    const { source, root } = read.value;
    const analysis = await analyse(source, { signal });
    signal.throwIfAborted();
    await explained.keep(request, await endsOf(request, source.subject.ref));
    const { language } = readContext(source.contextText).context;
    return { ok: true, value: { analysis, sides: sidesOf(source.subject, root), language } };
  } catch (error) {
    signal.throwIfAborted();
    log.error(error instanceof Error ? error : String(error));
    return { ok: false, problem: problemOfError(error) };
  }
}

/** Where an explained subject ends, and the newest commit of its repository. */
async function endsOf(
  request: SubjectRequest,
  ref: string | undefined,
): Promise<{ readonly ref?: string; readonly head?: string }> {
  if (ref === undefined || !('folder' in request)) return {};
  const head = await headOf(request.folder);
  return { ref, ...(head === undefined ? {} : { head }) };
}
