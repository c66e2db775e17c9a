import { runningVerbs } from './runningVerbs.ts';
import type { RunningAct } from './runningVerbs.ts';

/** What an author says was done to a thing. */
export type Act =
  | RunningAct
  | 'add'
  | 'remove'
  | 'disable'
  | 'skip'
  | 'enable'
  | 'raise'
  | 'lower'
  | 'allow'
  | 'restrict'
  | 'swap'
  | 'change'
  | 'keep'
  | 'send'
  | 'mend'
  | 'show'
  | 'improve'
  | 'deprecate'
  /** No verb: a few words that name a thing, such as 'Pricing update'. */
  | 'name'
  /** More words, of which the first is no verb that is known. */
  | 'other';

/** A title read as an announcement: what was done, and to what. */
export interface Announcement {
  readonly act: Act;
  /** The verb as written; empty where none is known. */
  readonly said: string;
  /** The words after the verb, as written. */
  readonly object: string;
  /** The author says that it is for a time only. */
  readonly forNow: boolean;
  /** The marks before the words, such as 'fix(security): ' or a picture that stands for a subject. */
  readonly marks: string;
}

/** What an author calls a change, and the marks that tools want around it. */
export interface Title {
  readonly words: string;
  readonly marks: string;
}

/** What a title announces as a whole, and by those of its clauses that begin with a verb: 'Secure the export and remove its job' announces two things. */
export function announcementsIn({ words: written, marks }: Title): readonly Announcement[] {
  const words = written.replace(comparison, 'A/B testing');
  const clauses = words.split(/[,;]\s+|\s[+&]\s|\s(?:and|et|then|puis)\s/);
  return [words, ...(clauses.length > 1 ? clauses : [])]
    .map((one) => announcementIn({ words: one, marks }))
    .filter((one, at) => one !== undefined && (at === 0 || (one.act !== 'name' && one.act !== 'other')))
    .filter((one) => one !== undefined);
}

/** A title as an announcement; undefined where the author speaks of tests, documents, the look or the shape of the code. */
function announcementIn({ words: title, marks }: Title): Announcement | undefined {
  const isOther =
    notOfTheProduct.test(title) || (marksOfOthers.test(marks) && !(rewritten.test(marks) && safeguards.test(title)));
  if (isOther && !fewerChecks.test(title) && !forSafety.test(title)) return undefined;
  const forATime = forNow.test(title);
  for (const bare of [title, title.replace(part, '')].map((one) => one.replace(numbered, '').replace(asOften, ''))) {
    for (const { act, verb } of verbs) {
      const found = verb.exec(bare);
      if (!found) continue;
      const object = bare.slice(found[0].length).trim();
      return leaves.has(act) && oneRemains.test(object)
        ? undefined
        : { act, said: found[0], object, forNow: forATime, marks };
    }
  }
  // What is called a repair names no thing that comes.
  const act = mended.test(marks) ? 'mend' : title.split(/\s+/).length <= longestName ? 'name' : 'other';
  return { act, said: '', object: title, forNow: forATime, marks };
}

/** Of what stood twice, one remains: nothing leaves the product. */
const oneRemains =
  /^(?:(?:the|a|an|some|all|any|these|les?|la|un|une|des) )?(?:\p{L}+ )?(?:duplicate[ds]?|duplicat(?:ions?|ive)|doubled|extraneous|superfluous|superflus?|doublons?|dupliqu\p{L}{1,4})(?!\p{L})|\ben double$/iu;
const leaves: ReadonlySet<Act> = new Set<Act>(['remove', 'disable', 'skip']);

const longestName = 6;
const mended = /^(?:\[[^\]]{1,24}\]:? ?)?(?:(?:hot|bug)?fix\b|🐛|🚑|🩹)/iu;

/** Two versions that are tried on customers, however written: no test of the code. */
const comparison =
  /(?<![\p{L}\d])(?:a\/?b[- ]?tests?(?:ing)?|split[- ]tests?(?:ing)?)(?![\p{L}\d])|(?<=[a-z])Ab-?Tests?\b|(?<=\s)AbTests?\b/iu;

/** 'Billing: remove the trial' announces with its second half; 'Temporarily close sign-ups' with its second word. */
const part = /^(?:[^\s:]{1,30}(?: [^\s:]{1,20}){0,2} ?: |\p{Lu}{2,8}(?:-\d{1,6})? - )(?=\p{L})/u;
const numbered = /^(?:(?:fix(?:es|ed)?|close[sd]?|refs?|issue|bug|ticket) )?#\d{1,6}\)?[:,.]? ?(?:[-–—] )?(?=\p{L})/iu;
const asOften =
  /^(?:(?:temporar(?:il)?y|also|now|finally|just|please|properly|correctly|explicitly|to|try(?:ing)?(?: out| to)?|attempt(?:ing)? to) ){1,2}/i;
const forNow =
  /\btemporar(?:il)?y\b|\btemp\b|\bfor now\b|\bfor the moment\b|\buntil\b|\bwork-?around\b|\bquick ?fix\b|\bstop-?gap\b|\btemporairement\b|\bprovisoire\w*|\bpour l['’]instant\b|\ben attend\w+/i;

/** Work on what customers never meet, or on how the code is written. */
const notOfTheProduct =
  /\b(?:tests?|(?<!\b(?:instance|machine|server|node|db|database|hardware|vm|pod|container|cpu|memory) )specs?|docs?|documentation|readme|changelog|typos?|(?:review|pr|code|inline|todo|commit|source|outdated|stale|misleading|block|doc) comments?|^(?:\p{L}+ ){0,2}comments?$|lint\w*|eslint|rubocop|prettier|format(?:ting)?|storybook|story|stories|refactor\w*|renam\w+|clean(?:ing)? up code|dead code|mocks?|fixtures?|factor(?:y|ies)|seeds?|types?(?![ -]specific)|typings?|(?:unused|sort\w*|relative|absolute|circular|cyclic|missing|wrong|lazy|dynamic|static|module|python|fix(?:ed|es)?) imports?|imports? (?:order|paths?|statements?)|css|styles?|styling|icons?|layout|padding|margin|colou?rs?|tooltips?|placeholder|wording|(?<!beta )labels?|snapshots?|warnings?|merge|release v?\d|coquilles?|nettoyage du code|(?:unused|unnecessary|redundant|useless|unneeded|superfluous)(?! (?:since|because|as|now that|with)(?!\w))(?! [\w-]{3,20}\.(?:io|ai|com|co)\b| (?:[\w.-]{2,20} ){1,2}(?:integration|sdk|(?:payment|e-?mail|sms|analytics|search|look-?up) (?:provider|service))\b| (?:[\w-]{1,20} )?(?:metrics?|traces?|spans|resources?|infra(?:structure)?|servers?|clusters?|databases?|buckets?|environments?|namespaces?|volumes?|disks?|workflows?|pipelines?|runners?|machines?|vms?|regions?|replicas?|node (?:pools?|groups?)|load balancers?|nat gateways?|dynos?)(?![\w-]))|inutil\w+)\b|\b[\w-]+\.(?:[jt]sx?|rb|py|php|ya?ml|go|java|kt|exs?|md|json|swift|dart|cs|vue|html)\b/iu;

/** Tests that are run no more, or less often, where proposals are checked: that is a decision on the product's quality. */
const fewerChecks =
  /^(?:temp\w{0,9} |temporairement )?(?:remov|disabl|skip|drop|turn off|stop|enl[eè]v|d[ée]sactiv|supprim|retir)[^.;]{1,80}\b(?:tests?|e2e|specs?|cypress|playwright|espresso)\b[^.;]{1,40}\b(?:ci|prs?|pull requests?|pipelines?|workflows?|github actions?|stages?|jobs?|jenkins(?:file)?|circle ?ci|travis|gitlab|buildkite|drone)\b|^(?:only )?run(?:s|ning)? [^.;]{0,60}\btests? only (?:on|for|when|if)\b/iu;

/** Kinds of work that tools write before the words: what is tested, described, written otherwise or built decides nothing. */
const marksOfOthers = /^(?:(?:docs?|tests?|style|i18n)\b|refacto\w*(?:\([^)]*\))? ?:)|^(?:♻|✅|🎨|💄|📝|🌐|🚨|⚰|🏷)/iu;

/** A list of components that is named in a title says nothing of its code: 'fix: package.json to reduce vulnerabilities'. */
const forSafety =
  /\bto (?:reduce|fix|address|resolve|patch|remediate|mitigate|corriger|réduire)(?: [\w-]+){0,3} (?:vulnerabilit|vulnérabilit|cve-|ghsa-)/iu;

const rewritten = /^refacto/iu;
/** Code that is written otherwise and by that fails otherwise, whatever its author calls the work. */
const safeguards =
  /^(?:add|introduc|implement|remov|drop|disabl)\w* [^.;]{0,40}\b(?:graceful(?:ly)? (?:shut|stop|clos|exit)\w*|retr(?:y|ies)|time-?outs?|rate[- ]limit\w*|circuit breakers?|back-?off|dead[- ]letter\w*|idempoten\w+|fail-?over)\b/iu;

const verbs: readonly { readonly act: Act; readonly verb: RegExp }[] = [
  ...runningVerbs,
  {
    act: 'deprecate',
    verb: /^(?:(?:add(?:s|ed|ing)? )?(?:an? )?deprecat(?:es?|ing|ion)(?: (?:messages?|notices?|path|headers?))?(?: (?:for|to|on))?|mark(?:s|ed|ing)?(?=.* deprecated\b)|d[ée]pr[ée]ci\w+)(?!\p{L})/iu,
  },
  {
    act: 'remove',
    verb: /^(?:rm|remov(?:e[sd]?|ing)|delet(?:e[sd]?|ing)|drop(?:s|ped|ping)?|get(?:s|ting)? rid of|rip(?:s|ped|ping)? out|axe[sd]?|nuk(?:e[sd]?|ing)|phas(?:e[sd]?|ing) out|kill(?:s|ed|ing)?(?: off)?|decom(?:m?ission\w*)?|deprovision\w*|tear(?:s|ing)? ?down|destroy(?:s|ed|ing)?|shut(?:s|ting)? ?(?:down|off)|tak(?:e|es|ing) down|discontinu\w+|scrap(?:s|ped|ping)?(?! \w+ (?:from|data))|ditch(?:es|ed|ing)?|unschedul\w+|sunset(?:s|ting)?|withdraws?|withdrew|withdrawing|purg(?:e[sd]?|ing)|eras(?:e[sd]?|ing)|supprim\w+|suppression|retir\w+|enl[eè]v\w+|purger?)\b/i,
  },
  {
    act: 'disable',
    verb: /^(?:disabl(?:e[sd]?|ing)|hid(?:e|es|ing)|turn(?:s|ed|ing)? off|paus(?:e[sd]?|ing)|deactivat\w+|suspend\w*|toggl(?:e[sd]?|ing) off|switch(?:es|ed|ing)? off|clos(?:e[sd]?|ing)(?= (?:the |new |all |public )*(?:sign|regist|applic|beta|shop|store|service|access|submiss|enrol|book|campaign|claim))|d[eé]sactiv\w+|masqu\w+|cach(?:e[rz]|ons) l|suspension|ferm(?:e[rz]?|eture|ons|ées?)(?= (?:\S+ ){0,3}(?:[ld]['’])?(?:inscri|service|accès|campagne|dépôt|guichet|saisie|candidat|formulaire))|arr[eê]t\w*)\b/iu,
  },
  {
    act: 'restrict',
    verb: /^(?:don['’]?t|do not|does not|no longer|never|stop(?:s|ped|ping)?) (?:allow|accept|permit|let)(?:s|ing|ting)?(?!\p{L})/iu,
  },
  {
    act: 'skip',
    verb: /^(?:don['’]?t|do not|no longer|never|ne (?:pas|plus)|n['’]\p{L}+ (?:pas|plus)|skip(?:s|ped|ping)?|exclud(?:e[sd]?|ing)|stop(?:s|ped|ping)?|bypass\w*|ignor(?:e[sd]?|ing)|saut(?:e|er)|contourn\w+)\b/iu,
  },
  {
    act: 'enable',
    verb: /^(?:enabl(?:e[sd]?|ing)|activat\w+|turn(?:s|ed|ing)? on|toggl(?:e[sd]?|ing) on|switch(?:es|ed|ing)? on|go(?:es)? live|unlock(?:s|ed|ing)?|launch\w*|rolls? ?out|releas(?:e[sd]?|ing)|re-?enabl\w+|expos(?:e[sd]?|ing)|open(?:s|ed|ing)?|active[rz]?|ouvr\w+|ouverture)\b/i,
  },
  {
    act: 'raise',
    verb: /^(?:increas(?:e[sd]?|ing)|bump(?:s|ed|ing)?|rais(?:e[sd]?|ing)|extend(?:s|ed|ing)?|scal(?:e[sd]?|ing) up|upscal\w+|upsiz\w+|doubl\w+|relax\w*|loosen\w*|lengthen\w*|augment\w+|rallong\w+|allong\w+)\b/i,
  },
  {
    act: 'lower',
    verb: /^(?:reduc(?:e[sd]?|ing)|lower(?:s|ed|ing)?|decreas(?:e[sd]?|ing)|scal(?:e[sd]?|ing) (?:down|back)|downscal\w+|downsiz\w+|downgrad(?:e[sd]?|ing)|shorten\w*|halv\w+|shrink\w*|rédui\w+|réduction|diminu\w+|baiss\w+)\b/iu,
  },
  {
    act: 'allow',
    verb: /^(?:allow(?:s|ed|ing)?|permit(?:s|ted)?|accept(?:s|ed|ing)?|(?:white|allow)-?list(?:s|ed|ing)?(?= \w)|authori[sz](?:e[sd]?|ing)(?= .{1,60} to\b)|let(?:s|ting)?|grant(?:s|ed|ing)?|giv(?:e|es|ing)|autoris\w+|permet\w*|donn(?:e|er|ons))\b/i,
  },
  {
    act: 'restrict',
    verb: /^(?:revok\w+|invalidat\w+|authenticat(?:e[sd]?|ing)|strengthen\w*|gat(?:e[sd]?|ing)|lock(?:s|ed|ing)?(?! ?files?)|paywall\w*|restrict(?:s|ed|ing)?|refus(?:e[sd]?|ing)|mitigat(?:e[sd]?|ing)|requir(?:e[sd]?|ing)|enforc(?:e[sd]?|ing)|forbid\w*|disallow(?:s|ed|ing)?|prevent(?:s|ed|ing)?|den(?:y|ies|ied)|limit(?:s|ed|ing)?|cap(?:s|ped|ping)?|throttl\w+|block(?:s|ed|ing)?|reject(?:s|ed|ing)?|only|protect(?:s|ed|ing)?|secur(?:e[sd]?|ing)|harden(?:s|ed|ing)?|sanitiz\w+|escap(?:e[sd]?|ing)|validat(?:e[sd]?|ing)|verif(?:y|ies|ied)|check(?:s|ed|ing)?|tighten\w*|interdi\w+|restrein\w+|restriction|limit(?:er?|ation)|oblig\w+|empêch\w+|exig\w+|bloqu\w+|protég\w+|sécuris\w+)\b/iu,
  },
  {
    act: 'swap',
    verb: /^(?:replac(?:e[sd]?|ing)|switch(?:es|ed|ing)?|migrat(?:e[sd]?|ing|ion)|mov(?:e[sd]?|ing)|convert(?:s|ed|ing)?|port(?:s|ed|ing)?|rewrit(?:e[sd]?|ing)|swap(?:s|ped|ping)?|remplac\w+|migr(?:e[rz]?|ons)|bascul\w+|pass(?:e[rz]?|age))\b/i,
  },
  {
    act: 'send',
    verb: /^(?:stor(?:e[sd]?|ing)|stock(?:e[rz]?|age)?(?: et affiche[rz]?)?(?= (?:le|la|des|l['’]))|sav(?:e[sd]?|ing)|persist(?:s|ed|ing)?|forward(?:s|ed|ing)?|send(?:s|ing)?|shar(?:e[sd]?|ing)|collect(?:s|ed|ing)?|track(?:s|ed|ing)?|record(?:s|ed|ing)?|captur(?:e[sd]?|ing)|log(?:s|ged|ging)?|push(?:es|ed|ing)?|sync(?:s|ed|ing)?|envo(?:ie|yer|i)|collect(?:e[rz]?)|enregistr\w+|partag\w+)\b/iu,
  },
  {
    act: 'keep',
    verb: /^(?:keep(?:s|ing)?|retain(?:s|ed|ing)?|expir(?:e[sd]?|ing)|archiv\w+|anonymi[sz]\w+|redact(?:s|ed|ing)?|mask(?:s|ed|ing)?|backfill\w*|clean(?:s|ed|ing)?(?:-| )?up|clear(?:s|ed|ing)?|conserv\w+|nettoy\w+)\b/i,
  },
  {
    act: 'add',
    verb: /^(?:add(?:s|ed|ing)?|introduc(?:e[sd]?|ing)|implement(?:s|ed|ing)?|support(?:s|ed|ing)?(?: for)?|creat(?:e[sd]?|ing)|set(?:s|ting)? ?up|integrat\w+|us(?:e[sd]?|ing)|new|offer(?:s|ed|ing)?|sell|charg(?:e[sd]?|ing)|apply|run(?:s|ning)?|deploy(?:s|ed|ing)?|provision(?:s|ed|ing)?|spin(?:s|ning)? up|stand(?:s|ing)? up|bring(?:s|ing)? (?:up|back)|install(?:s|ed|ing)?|schedul(?:e[sd]?|ing)|ajout\w*|intègr\w+|intégration|mise en place|met en place|cré(?:e|er|ation)|utilis\w+)\b/iu,
  },
  {
    act: 'mend',
    verb: /^(?:fix(?:es|ed|ing)?|correct(?:s|ed|ion)?|resolv(?:e[sd]?|ing)|hotfix|patch(?:es|ed)?|corrig\w+|correctif)\b/i,
  },
  {
    act: 'change',
    verb: /^(?:chang(?:e[sd]?|ing)|updat(?:e[sd]?|ing)|adjust(?:s|ed|ing)?|set(?:s|ting)?|mak(?:e|es|ing)|tweak(?:s|ed|ing)?|tun(?:e[sd]?|ing)|normali[sz]\w+|harmoni[sz]\w+|standardi[sz]\w+|unif(?:y|ies|ied|ying)|align(?:s|ed|ing)?|revis(?:e[sd]?|ing)|rework(?:s|ed|ing)?|modif\w+|mise à jour|met(?:s|tre)? à jour|maj|chang(?:e[rz]?|ement)|ajust\w+)\b/iu,
  },
  {
    act: 'show',
    verb: /^(?:show(?:s|ed|ing)?|display(?:s|ed|ing)?|includ(?:e[sd]?|ing)|return(?:s|ed|ing)?|reveal\w*|affich\w+|inclu(?:t|re))\b/i,
  },
  {
    act: 'improve',
    verb: /^(?:improv(?:e[sd]?|ing|ements?)|enhanc(?:e[sd]?|ing)|simplif\w+|straighten\w*|refin(?:e[sd]?|ing)|amend(?:s|ed|ing)?|ensur(?:e[sd]?|ing)|make sure|soften\w*|am[ée]lior\w+)\b/iu,
  },
];
