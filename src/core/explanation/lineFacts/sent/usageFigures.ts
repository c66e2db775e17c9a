import { prefilter } from '../../../decisions/prefilter.ts';
import { allMatches } from '../../../decisions/allMatches.ts';
import { codePart } from '../../../decisions/codeText.ts';
import type { FileView } from '../../../decisions/fileView.ts';
import type { LineFact, LineFactReader } from '../lineFact.ts';

/** What the team counts of how people use the product: what is newly counted, what no longer is, and what is counted under another name. */
export class UsageFigureReader implements LineFactReader {
  readonly #come = new Map<string, number>();
  readonly #gone = new Map<string, number>();
  readonly #renamed = new Map<string, string>();
  #path = '';

  read(view: FileView): void {
    const { role, place } = view.kind;
    if (role !== 'product' || place !== 'any' || view.added.length + view.removed.length > mostLines) return;
    const lines = view.linesFor(countingWords).map(({ line }) => line);
    const [gone, come] = (['removed', 'added'] as const).map((side) =>
      counted(
        view,
        lines.filter(({ type }) => type === side),
      ),
    );
    if (gone === undefined || come === undefined) return;
    if (gone.length + come.length === 0) return;
    this.#path ||= view.path;
    for (const { name } of gone) this.#gone.set(name, (this.#gone.get(name) ?? 0) + 1);
    for (const { name } of come) this.#come.set(name, (this.#come.get(name) ?? 0) + 1);
    const names = new Set(come.map(({ name }) => name));
    for (const { name, around } of come) {
      const before = gone.find((one) => one.around === around && !names.has(one.name));
      if (before !== undefined && before.name !== name) this.#renamed.set(before.name, name);
    }
  }

  facts(): readonly LineFact[] {
    const path = this.#path;
    const come = [...this.#come.keys()].filter((name) => !this.#gone.has(name));
    const gone = [...this.#gone.keys()].filter((name) => !this.#come.has(name));
    const pairs = [...this.#renamed].filter(([before, after]) => gone.includes(before) && come.includes(after));
    const [pair] = pairs;
    if (pair !== undefined)
      return [
        {
          key: 'usageRenamed',
          noticed: 'team',
          weight: 3,
          quotes: { before: [inWords(pair[0])], after: [inWords(pair[1])] },
          path,
        },
      ];
    // Where both come and go, what is counted may be the same.
    if (come.length > 0 === gone.length > 0) return [];
    const names = (come.length > 0 ? come : gone).map(inWords).slice(0, mostNamed);
    return [
      {
        key: come.length > 0 ? 'usageCounted' : 'usageUncounted',
        noticed: 'team',
        weight: come.length > 0 ? 1 : 3,
        quotes: { names },
        path,
      },
    ];
  }
}

interface Counted {
  readonly name: string;
  readonly around: string;
}

function counted(view: FileView, lines: readonly { readonly text: string }[]): readonly Counted[] {
  return lines.flatMap(({ text }) => {
    if (text.length > longest) return [];
    const code = codePart(text, view.language);
    return allMatches(counting, code).flatMap((match) => {
      const name = (match[1] ?? match[2] ?? '').trim();
      const whole = match[0];
      return name === '' ||
        !/[ _.:-]|[a-z][A-Z]/.test(name) ||
        /[$#{}]|\/|\w\.\w|^(?:js|config|event|set|create|send|consent|pageview)$/.test(name)
        ? []
        : [{ name, around: code.replace(whole, whole.replace(name, '\0')).trim() }];
    });
  });
}

/** 'onboarding_cta_clicked' is 'onboarding cta clicked'. */
function inWords(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[_:-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const mostLines = 4000;
const longest = 300;
const mostNamed = 3;
const counting =
  /\b(?:track(?:Event|_event|Custom)?|(?:posthog|PostHog|analytics|mixpanel|amplitude|telemetry)\??\.(?:capture|track|logEvent|event)|logEvent|log_event|captureEvent|sendEvent|gtag\(\s?["']event["'],|ga\(["']send["'], ?["']event["'],)\??\(?\s?["'`]([\w][\w :.'-]{3,60})["'`](?:,\s?["'][\w ]{2,40}["'],\s?["']([\w .-]{3,60})["'])?/g;
const countingWords = prefilter([
  { pattern: counting, hints: ['track', 'capture', 'logevent', 'log_event', 'sendevent', 'gtag', 'ga('] },
]);
