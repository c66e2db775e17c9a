import type { GitRepository } from './openGit.ts';
import { isMentioned, searchOf, type MentionQuestion } from './isMentioned.ts';
import { mapAhead } from './mapAhead.ts';
import { openBlobReader } from './readBlobs.ts';
import { largestSide } from './readingOptions.ts';
import { startGit } from './runGit.ts';

/**
 * Answers as `isMentioned` does. Questions on one commit that are asked together share one walk through its files, which takes far longer than looking for more
 * words on the way.
 */
export function openMentionSearch(git: GitRepository): (question: MentionQuestion) => Promise<boolean | undefined> {
  const waiting = new Map<string, Asked[]>();
  const search = async (commit: string): Promise<void> => {
    const asked = waiting.get(commit) ?? [];
    waiting.delete(commit);
    // A call that the system does not take is made in smaller ones.
    const together = asked.length > 1 || asked.some(({ where }) => where !== undefined);
    const told = together ? await searchTogether(git, commit, asked).catch(() => nothingTold) : nothingTold;
    for (const one of asked) one.resolve(told(one) ?? (one.where === undefined ? isMentioned(git, one) : undefined));
  };
  return (question) =>
    new Promise((resolve) => {
      const asked = waiting.get(question.commit);
      if (asked !== undefined) asked.push({ ...question, resolve });
      else {
        waiting.set(question.commit, [{ ...question, resolve }]);
        queueMicrotask(() => void search(question.commit));
      }
    });
}

interface Asked extends MentionQuestion {
  readonly resolve: (answer: boolean | undefined | Promise<boolean | undefined>) => void;
}

/** What a search told of a question; undefined where that one must be asked by itself. */
type Told = (question: MentionQuestion) => boolean | undefined;
const nothingTold: Told = () => undefined;

/**
 * Looks into the files that mention anything of all questions until each has its own. Git names the files and does not print the lines: for each line that it prints it
 * looks for every word in all that follows, which takes minutes where a word stands on most lines of a long file.
 */
async function searchTogether(git: GitRepository, commit: string, asked: readonly MentionQuestion[]): Promise<Told> {
  const open = new Map(asked.map((one) => [one, one.terms.map((term) => term.toLowerCase())]));
  const mentioned = new Set<MentionQuestion>();
  const { program, args } = searchOf(git, { commit, terms: asked.flatMap(({ terms }) => terms), show: 'files' });
  const search = startGit(program, args);
  search.stdin.end();
  const blobs = openBlobReader(program, largestSide);
  // What is not mentioned is known only once every file that git names was looked into.
  let unread = false;
  let held = '';
  try {
    for await (const chunk of search.stdout.setEncoding('utf8')) {
      const names = (held + String(chunk)).split('\0');
      held = names.pop() ?? '';
      // A line break in a name would make two questions of one.
      const askable = names.filter((name) => !/[\r\n]/.test(name));
      if (askable.length < names.length) unread = true;
      const read = async (name: string) => ({ name, blob: await blobs.read(name) });
      for await (const { name, blob } of mapAhead(askable, read)) {
        if (!blob.ok) unread = true;
        else {
          const path = name.slice(name.indexOf(':') + 1);
          // A character a byte, as git compares them.
          const text = blob.bytes.toString('latin1').toLowerCase();
          for (const [question, terms] of open) {
            const { where } = question;
            if (where?.files.test(path) === false) continue;
            if (!terms.some((term) => (where === undefined ? text.includes(term) : isUsed(text, term, where))))
              continue;
            mentioned.add(question);
            open.delete(question);
          }
        }
        if (open.size === 0) break;
      }
      if (open.size === 0) break;
    }
  } catch {
    // The time is over, or the person stopped it.
  } finally {
    search.stop();
    blobs.close();
  }
  const { code } = await search.exit;
  const complete = !unread && (code === 0 || code === 1);
  return (question) => (mentioned.has(question) ? true : complete && question.terms.length > 0 ? false : undefined);
}

/** Whether a word stands in a text by itself, after what it must follow, and not in a remark. */
function isUsed(text: string, word: string, { after }: NonNullable<MentionQuestion['where']>): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (partOfWord.test(text[at - 1] ?? '') || partOfWord.test(text[at + word.length] ?? '')) continue;
    const before = text.slice(Math.max(text.lastIndexOf('\n', at) + 1, at - farthestBack), at);
    if (!remark.test(before) && after?.test(before) !== false) return true;
  }
  return false;
}

const partOfWord = /\w/;
const remark = /^\s*(?:#|\/\/|\/?\*|--|;)/;
const farthestBack = 400;
