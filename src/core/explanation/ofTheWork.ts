/** Whether a sentence tells how the work went, rather than what it does. Words of the trade that also name things of a product count only where nothing says that those are meant. */
export function meansTheWork(text: string): boolean {
  if (!ofTheWork.test(text)) return false;
  let rest = text.replace(ofTheProduct, '').replace(/^this (?:pr|pull request|commit|change)\b/i, '');
  for (const [word, meant, unless] of beside) if (meant.test(text) && !unless.test(text)) rest = rest.replace(word, '');
  return ofTheWork.test(rest);
}

const ofTheWork =
  /\b(?:wip|lint\w*|reus(?:e[ds]?|ing)|sub-crates?|rubocop|eslint|prettier|typos?|merge[ds]?|rebase[ds]?|conflicts?|changesets?|changelog|snapshots?|storybook|specs?|assert\w*|tests?|tested|testing|unit|ci|pipeline|build|builds|review\w*|feedback|comments?|commit(?:s|ted)?|pull request|this pr|the pr|branch|refactor\w*|renam\w{1,3}|cleanup|clean up|class(?:es)?|method|methods|function|functions|variables?|module|modules|controllers?|helpers?|types?|interfaces?|props?|hook|hooks|component|components|import|imports|gems?|vars?|npm|artifacts?|postgres\w*|sqlite|mysql|arrays?|subquer\w{1,3}|rspec|jest|pytest|appsettings|yarn|docker\w*|sql|null|nil|undefined|boolean|string|regex|params?|args?|enum|json|yaml|readme|docs?|documentation|todo|follow[- ]?up|screenshots?|relecture|revue|méthode|classe|fonction)\b/i;

/** What people who use a product call so, by the word beside it. */
const ofTheProduct =
  /\b(?:user interface|(?:payment|shipping|delivery|contact|sign-?in|login|verification|teaching|calculation|billing|contraceptive) methods?|merged? (?:accounts|profiles|patients|records|duplicates|contacts|users|customers|organi[sz]ations)|(?:booking|calendar|schedul\w{1,4}|appointment|time) conflicts?|(?:covid|blood|lab|hiv|placement|driving|practical|language|knowledge|speed|fitness) tests?|(?:no|immediate|visual|haptic|customer|user) feedback|(?:csv|excel|spreadsheet|data|contact|contacts|bulk) imports?|imports? (?:of|from) (?:csv|excel|spreadsheets?)|units? of|(?:price|per|business|organi[sz]ational|housing|weight|currency) units?|(?:file|facility|user|account|property|room|loan|alert|event|organi[sz]ation|application|sale|ticket|payment|provider|top-up|booking|document|question|message|product|vehicle|visit|media) types?|types? of (?!script)|clean up)\b/gi;

/** A word, what beside it says that a product's own is meant, and what says that it is not. */
const beside: readonly (readonly [RegExp, RegExp, RegExp])[] = [
  [/\bclass(?:es)?\b/gi, /\b(?:school|courses?|pupils?|students?|teachers?|lessons?)\b/i, /\bcss\b/i],
  [/\bmodules?\b/gi, /\b(?:courses?|pupils?|students?|teachers?|lessons?|learners?|trainees?)\b/i, /\bimport/i],
  [
    /\bbranch\b/gi,
    /\b(?:enrolled|treatment|control|bank|library|shop|members?|staff)\b/i,
    /\b(?:git|main|master|pr|pull)\b/i,
  ],
  [
    /\bcomments?\b/gi,
    /\b(?:reply|replies|replying|posts?|posted|posting|moderat\w{2,4}|likes?|users?|readers?|members?)\b/i,
    /\b(?:code|review\w*|outdated|stale|inline|todo|above|below|doc|update[ds]?|address\w*|explain\w*)\b/i,
  ],
  [
    /\breview(?:s|ed|ing|ers?)?\b/gi,
    /\b(?:applications?|applicants?|requests?|staff|moderators?|admins?|claims?|documents?|orders?|case ?workers?|books?|products?|buyers?|editors?)\b/i,
    /\b(?:pr|pull|code|comments?|feedback|address\w*|apps?|suggest\w*|copilot|follow|per|from|after|approach)\b/i,
  ],
];
