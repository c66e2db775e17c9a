/** How a run ended: with its value, by its reader's wish, or because another run (or nobody any more) stands in its place: then it has nothing to show. */
export type Ended<T> =
  { readonly type: 'done'; readonly value: T } | { readonly type: 'cancelled' } | { readonly type: 'replaced' };

/** A run that goes on. */
export interface Running {
  /** Ends with it, however it ends, and never rejects. */
  readonly over: Promise<void>;
  readonly cancel: () => void;
}

/** What is done beside a run that takes longer than so many milliseconds. */
export interface Meanwhile {
  readonly after: number;
  readonly act: (run: Running) => void;
}

/** One run at a time: a new one ends the last, and waits for no program that is slow to stop. */
export class OneRun {
  #abort: AbortController | undefined;

  /** Runs `work`, which should end soon after its signal does; rejects where it fails by itself. */
  async start<T>(work: (signal: AbortSignal) => Promise<T>, meanwhile: readonly Meanwhile[]): Promise<Ended<T>> {
    this.end();
    const abort = new AbortController();
    this.#abort = abort;
    const working = work(abort.signal);
    const ended = Promise.race([working.then((value) => ({ type: 'done', value }) as const), endOf(abort.signal)]);
    const over = ended.then(
      () => undefined,
      () => undefined,
    );
    const timers = meanwhile.map(({ after, act }) =>
      setTimeout(() => act({ over, cancel: () => abort.abort() }), after),
    );
    try {
      const how = await ended;
      return this.#abort === abort ? how : { type: 'replaced' };
    } catch (error) {
      if (this.#abort !== abort) return { type: 'replaced' };
      if (abort.signal.aborted) return { type: 'cancelled' };
      throw error;
    } finally {
      for (const timer of timers) clearTimeout(timer);
      if (this.#abort === abort) this.#abort = undefined;
    }
  }

  /** Its reader wants it no longer. */
  cancel(): void {
    this.#abort?.abort();
  }

  /** Nobody wants it any more: it ends as replaced. */
  end(): void {
    const abort = this.#abort;
    this.#abort = undefined;
    abort?.abort();
  }
}

function endOf(signal: AbortSignal): Promise<{ readonly type: 'cancelled' }> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => {
      resolve({ type: 'cancelled' });
    });
  });
}
