import { languages } from '../core/wording/language.ts';

/** What `--help` prints. */
export const usage = `explain-for-ceo [SUBJECT] [OPTIONS]

Explains a change, or a file, to people who do not program. Nothing leaves this machine.

What is explained (the uncommitted work when nothing is named)
  --staged                what is staged
  --commit REV            a commit against its first parent
  --range A..B            B against A; A...B: against where they parted
  --branch [BASE]         the current branch against the default branch, or BASE
  --since DATE-OR-REV     what reached the current branch since then, by part of the product;
                          also "last week", "monday", "2 weeks ago", "last tag"
  --patch FILE            a patch file; - for standard input
  --file PATH[:FROM-TO]   a file, or lines of it, as it stands
  --pr NUMBER-OR-URL      a pull request (not available yet)

How
  --repo DIR              a work tree or git directory (default: here)
  --lang ${languages.join('|').padEnd(16)} language of the explanation
  --length short|standard|board
  --format markdown|text|html|slack|json|ics
                          ics: the dates alone, as a calendar file
  --provider offline|openai   who words it (openai: not available yet)
  --context FILE          the business context
  --today DATE            the day to reckon dates from
  --reviewed-by NAME      who read the page before it goes out; without it the page says that it is a draft
  --out FILE              write there instead of standard output

Exit status: 0 written, 1 it could not be, 2 the call's words are off.
`;
