/** A sentence of a message, or a point of a list in it. */
export interface Piece {
  readonly text: string;
  /** Whether it is a point of a list. */
  readonly point: boolean;
  /** Whether other sentences of its paragraph or point stand before it. */
  readonly later: boolean;
  /** What the heading above it says that it tells: what was wrong, or what is so now. */
  readonly part: Part | undefined;
}

export type Part = 'wrong' | 'now';

/** The sentences and the points of a list in a message; its lines are wrapped, its paragraphs stand apart. */
export function pieces(body: string): readonly Piece[] {
  const blocks: Omit<Piece, 'later'>[] = [];
  let open = false;
  let skipping = false;
  let fenced = false;
  let part: Part | undefined;
  for (const line of body.replace(/<!--[\s\S]{0,4000}?-->/g, '').split(/\r?\n/)) {
    const text = line.trim();
    if (text.startsWith('```')) {
      fenced = !fenced;
      open = false;
      continue;
    }
    if (fenced) continue;
    const heading = /^(?:#{1,6} |\*\*[^*]{1,60}\*\*:?$)/.test(text) || alone.test(text);
    if (heading) skipping = formHeading.test(text);
    if (heading) part = wrongHeading.test(text) ? 'wrong' : nowHeading.test(text) ? 'now' : undefined;
    if (text === '' || heading || skipping || notProse.test(text)) {
      open = false;
      continue;
    }
    const point = /^(?:[-*•+]|\d{1,2}[.)])\s+(?:\[[xX]\]\s+)?/.exec(text);
    const before = open && !point ? blocks.pop() : undefined;
    if (before) blocks.push({ ...before, text: `${before.text} ${text}` });
    else blocks.push({ text: text.slice(point?.[0].length ?? 0), point: point !== null, part });
    open = true;
  }
  return blocks.flatMap(({ text: block, point, part }) =>
    withAnswers(block.slice(0, 2_000).split(betweenSentences)).map((text, at) => ({
      text,
      point,
      part,
      later: at > 0,
    })),
  );
}

/** Where a full stop ends a sentence, and not a short form: 'par ex. FT'. */
const betweenSentences =
  /(?<=[.!?])(?<!\b(?:ex|e\.g|i\.e|etc|cf|vs|resp|approx|incl|env|art|Mr|Dr|M|Mme|al)\.)\s+(?=["“«(]?\p{Lu})/u;

/** 'Does it concern us? Unlikely.' says something only together. */
function withAnswers(sentences: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const text of sentences) {
    const asked = found.at(-1) ?? '';
    if (asked.endsWith('?') && asked.length < 120 && text.length < 60 && !text.endsWith('?'))
      found.splice(-1, 1, `${asked} ${text}`);
    else found.push(text);
  }
  return found;
}

/** Above what tells what was wrong, and why; above what is so now. */
const wrongHeading =
  /^\W{0,6}(?:what (?:is|was) (?:the )?(?:current|old|existing) behaviou?r|what (?:was (?:wrong|the (?:problem|issue|bug))|happened)|(?:current|old|existing|previous) behaviou?r|(?:the )?(?:problem|issue|bug|why|symptoms?)(?: description| statement)?|because|background|motivation|root cause|problème|pourquoi|contexte|comportement actuel)\W{0,4}$/i;
const nowHeading =
  /^\W{0,6}(?:what (?:is|was) (?:the )?new behaviou?r|new behaviou?r|expected behaviou?r|(?:the )?(?:fix|solution)|(?:user |customer )?impact|behaviou?r changes?|user[- ](?:facing|visible) changes?|nouveau comportement|résultat)\W{0,4}$/i;
/** A heading that is marked by nothing but its colon. */
const alone =
  /^(?:problem|problème|solution|why|pourquoi|current behaviou?r|new behaviou?r|before|after|avant|après) ?:$/i;

/** Parts of a form that every proposal fills in, and what a change does not do. */
const formHeading =
  /out of scope|\bnot (?:included|covered|done|in (?:scope|this))|next steps?|\bfuture\b|to-?dos?\b|alternatives?|rejected|revert|planned|\brisks?\b|known (?:issues?|limitations?|bugs?)|limitations?|\bexamples?\b|follow-?ups?|open questions?|hors périmètre|prochaines étapes|à faire|à venir|limites|exemples?|check ?list|type of change|screenshots?|how (?:has this been|to|do i|can) (?:be )?test|test(?:ing|s| plan)\b|related|review|deploy|captures? d['’]écran|tests? effectués|à vérifier/i;

/** Trailers, links alone, tables, quotes, pictures, code, boxes of a form that nobody ticked. */
const notProse =
  /^(?:[\w-]+-by:|Change-Id:|(?:closes?|fix(?:es|ed)?|resolves?|refs?|see|cf|voir|ferme|jira|ticket|issue)\b[\s:]*(?:#|https?:|[A-Z]{2,10}-\d)|https?:\/\/\S+$|[|>]|!\[|<\/?\w|\$ |-{3,}$|={3,}$|\[\d+\]|\* ?\* ?\*|[-*+] \[ ?\] )/i;
