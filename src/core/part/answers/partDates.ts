import { readContext } from '../../context/readContext.ts';
import type { Answers, Sentence } from '../../explanation/explanation.ts';
import type { Finding } from '../../decisions/finding.ts';
import type { PartAnalysis } from '../analysePart.ts';
import type { PartWords } from '../partWords.ts';

/** The third answer: what is unfinished, what ends and what is planned. */
export function partDates(analysis: PartAnalysis, words: PartWords): Answers['dates'] {
  const { notes, foundations, findings, history } = analysis;
  const { day, today } = words;
  const sentences: Sentence[] = [];
  if (notes.unfinished.count > 0)
    sentences.push(
      words.say('dates.unfinished', { count: notes.unfinished.count }),
      ...notes.unfinished.quotes.map(words.author),
    );
  for (const { day: due } of notes.unfinished.dated.slice(0, 2))
    sentences.push(words.say(due < today ? 'dates.datedPast' : 'dates.dated', { day: day(due) }));
  if (notes.pausedChecks > 0) sentences.push(words.say('dates.paused', { count: notes.pausedChecks }));
  if (notes.loweredBars > 0) sentences.push(words.say('dates.lowered', { count: notes.loweredBars }));
  if (notes.toBeReplaced) sentences.push(words.say('dates.toBeReplaced'));
  for (const end of announcedEnds(findings)) sentences.push(words.say('dates.endAnnounced', { day: day(end) }));
  for (const { name, version, end } of foundations.slice(0, 3)) {
    if (end !== undefined)
      sentences.push(
        words.say(end < today ? 'dates.supportEnded' : 'dates.supportEnds', { name, version, day: day(end) }),
      );
  }
  sentences.push(...milestones(analysis, words));
  const unclear = sentences.length > 0;
  if (!unclear) sentences.push(words.say(notes.silenced > 0 ? 'dates.noneElse' : 'dates.none', {}, 'search'));
  if (notes.silenced > 0) sentences.push(words.say('dates.silenced', { count: notes.silenced }));
  if (history !== undefined) {
    const { commits, people, first, last, atLeast } = history;
    sentences.push(
      words.say(
        atLeast === true
          ? 'dates.changedAtLeast'
          : people === 0
            ? 'dates.arrived'
            : analysis.role === 'dataChange' && commits === 1
              ? 'dates.written'
              : 'dates.changed',
        { count: atLeast === true ? commits : commits - 1, first: day(first), last: day(last) },
        'history',
      ),
    );
  }
  return { direction: unclear ? 'unclear' : 'none', sentences };
}

/** The days, as YYYY-MM-DD, on which something in the part says that it ends. */
export function announcedEnds(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ kind }) => kind === 'end-announced')
    .map(({ facts }) => String(facts['date'] ?? ''))
    .filter((date) => /^\d{4}-\d\d-\d\d$/.test(date));
}

function milestones({ contextText, area }: PartAnalysis, words: PartWords): readonly Sentence[] {
  const { roadmap, areas } = readContext(contextText).context;
  if (area?.own !== true) return [];
  const names = new Set(
    areas.filter(({ name, customersSay }) => (customersSay ?? name) === area.name).map(({ name }) => name),
  );
  return roadmap
    .filter((one) => one.areas.some((name) => names.has(name)))
    .slice(0, 2)
    .map(({ name, due }) => {
      const days = Math.round((Date.parse(`${due}T00:00:00Z`) - Date.parse(`${words.today}T00:00:00Z`)) / 86_400_000);
      return words.say(
        days < 0 ? 'dates.milestoneLate' : 'dates.milestone',
        { name: words.quote(name), day: words.day(due), days: Math.max(0, days) },
        'context',
      );
    });
}
