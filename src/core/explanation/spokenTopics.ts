import { subjectsOf } from '../decisions/likely/titleSubjects.ts';
import { withoutVerbs } from '../decisions/knowledge/vendorNamed.ts';
import { seriesWords } from './seriesWords.ts';
import type { SeriesWords } from './seriesWords.ts';
import type { AuthorWords } from '../change/changeSource.ts';
import type { ChangeNature } from './changeNature.ts';
import type { Category } from '../decisions/category.ts';
import type { Decision } from '../decisions/finding.ts';

/** What founders worry about, in the order in which a page says what was looked for. */
export type Topic = 'price' | 'supplier' | 'hosting' | 'data' | 'privacy' | 'signIn' | 'licence' | 'deadline';

export const topics: readonly Topic[] = [
  'price',
  'supplier',
  'hosting',
  'data',
  'privacy',
  'signIn',
  'licence',
  'deadline',
];

/**
 * The topics that the author speaks of and no decision tells: of these nothing may be denied, since the lines may decide something that no kind of ours sees. Of several
 * commits the titles count that stand for them; left alone are the words of very many together, which speak of everything.
 */
export function spokenTopics(
  authorWords: readonly AuthorWords[],
  decisions: readonly Decision[],
  nature: ChangeNature['name'] = 'change',
): ReadonlySet<Topic> {
  const [words] = authorWords;
  if (!words || authorWords.length > mostOfSeries || quiet.has(nature)) return new Set();
  const open =
    nature === 'documents'
      ? topics.filter((topic) => inDocuments.has(topic))
      : // A supplier's kit in another version is still the same supplier.
        nature === 'parts'
        ? topics.filter((topic) => topic !== 'supplier')
        : topics;
  // Trailers and links name people and tools, not what is done.
  const text =
    authorWords.length > 1
      ? topicTitles(authorWords).join('\n')
      : `${words.title}\n${words.body
          .replace(/^[\w-]+-by:.*$/gim, '')
          .replace(/https?:\/\/\S+/g, '')
          .slice(0, 2000)}`;
  const meant = withoutOtherSenses(text);
  return new Set(
    open.filter(
      (topic) =>
        spoken[topic].words.test(meant) &&
        !(topic === 'deadline' && permits.test(words.title)) &&
        !decisions.some(({ category }) => spoken[topic].told.includes(category)),
    ),
  );
}

/**
 * The topics that a page asks about: those that the title itself is about. The body of a change mentions much in passing, and a title about how something is worded,
 * named or checked is not about the thing.
 */
export function askedTopics(title: string, spokenOf: ReadonlySet<Topic>): ReadonlySet<Topic> {
  if (aboutWords.test(title)) return new Set();
  const likelihood = subjectsOf(title);
  const about = withoutOtherSenses(title.replace(scope, '').replace(asLabel, ' '));
  return new Set(
    [...spokenOf].filter(
      (topic) =>
        spoken[topic].words.test(about) &&
        (topic !== 'signIn' || ofRights.test(about)) &&
        // A tool in a newer version builds the same machines.
        (topic !== 'hosting' || !newerVersion.test(about)) &&
        // 'Ask for permissions before notifications start' has the word, and decides on nobody's rights.
        (unweighed.has(topic) || spoken[topic].told.some((category) => (likelihood.get(category) ?? 0) >= leastLikely)),
    ),
  );
}

/** The titles that say what a change is about. */
export function topicTitles(authorWords: readonly AuthorWords[]): readonly string[] {
  if (authorWords.length === 1) return authorWords.map(({ title }) => title);
  return authorWords.length > mostOfSeries ? [] : told(seriesWords(authorWords));
}

/** What is taken back is spoken of too. */
function told({ standing, takenBack }: SeriesWords): readonly string[] {
  return [...standing.map(({ title }) => title), ...takenBack];
}

const mostOfSeries = 20;

/** Of licences no title tells how likely a decision is. */
const unweighed: ReadonlySet<Topic> = new Set<Topic>(['licence']);
const leastLikely = 0.2;
const newerVersion = /\b(?:from|de) v?\d[\w.-]{0,30} (?:to|à) v?\d|\brequirement from\b/i;

/** Leaves out words that are meant otherwise than as a topic: a subscription to a stream or a topic is not paid, and a verb in small letters is no company. */
function withoutOtherSenses(text: string): string {
  const paid = ofStreams.test(text) && !ofMoney.test(text) ? text.replace(/\bsubscri\w+/gi, ' ') : text;
  return withoutVerbs(paid);
}

const ofStreams =
  /\b(?:streams?|tracks?|topics?|channels?|(?:web)?sockets?|pub\/?sub|publishers?|brokers?|listeners?|observables?|rxjs|graphql|mqtt|kafka|nats)\b/i;
const ofMoney =
  /\b(?:pay(?:s|ment|ments|ing)?|paid|pric\w+|plans?|billing|billed|invoices?|trials?|renew\w*|premium|money|charges?|coupons?|stripe|prix|factur\w+)\b/i;

/** Topics that a decision of this category tells. */
export function toldTopics(categories: readonly Category[]): ReadonlySet<Topic> {
  return new Set(topics.filter((topic) => categories.some((one) => spoken[topic].told.includes(one))));
}

/** 'feat(Prices): …' names the part of the product. */
const scope = /^\w{2,12}\([^()]{1,60}\)!?:\s*/;

/** What ends otherwise, and is possible again or still. */
const permits =
  /\b(?:can (?:now |again |also |still )?be|writable|editable|again|allow(?:s|ed)?|peu(?:t|vent)|modifiables?)\b/i;

/** How a thing is said, written or checked. */
const aboutWords =
  /\b(error messages?|wording|reword\w*|readab\w+|clarity|typos?|spelling|labels?|translations?|log(?:s|ging|ged)?|docs?|documentation|readme|comments?|tests?|specs?|refactor\w*|rename[sd]?|renaming|lint\w*|messages? d['’]erreur|libellés?|traductions?|fautes? de frappe|journaux|commentaires?|renomm\w+)\b/i;

/** The question on access is about who gains rights and who loses some; a title about passwords or signing in need not be. */
const ofRights = /\b(?:permissions?|admins?|roles?|access|authori[sz]ation|rights?|droits?|habilitations?)\b/i;

/** A topic that only tells which thing of a kind is meant: 'authentication category', 'price column', 'login page'. */
const asLabel =
  /\b[\w-]{2,20} (?:categor(?:y|ies)|templates?|types?|kinds?|columns?|fields?|icons?|banners?|pages?|screens?|buttons?|links?|layouts?|styles?|fixtures?|examples?|titles?|helpers?|headers?)\b/gi;

/** A change that touches nothing but these does nothing to what its author speaks of. */
const quiet: ReadonlySet<ChangeNature['name']> = new Set<ChangeNature['name']>([
  'tests',
  'testsAndDocuments',
  'media',
  'generated',
  'moved',
  'respelled',
  'renamed',
  'remarks',
  'logs',
]);

/** What documents alone can promise or oblige to. */
const inDocuments: ReadonlySet<Topic> = new Set<Topic>(['price', 'privacy', 'licence']);

const spoken: Readonly<Record<Topic, { readonly words: RegExp; readonly told: readonly Category[] }>> = {
  price: {
    words:
      /\b(pric(?:e|es|ing)|billing|(?<!\b(?:news|newsletters?|push|events?|webhooks?|graphql|e?mails?|topics?|rss|feeds?|notifications?) )subscriptions?(?! (?:dialogs?|topics?|events?|filters?|streams?|handlers?)\b)|paid plans?|upgrade to (?:an? |the )?(?:paid|pro|premium|plus|business|enterprise|team|higher)(?= (?:plan|tier|account|edition)\b)|paywall|coupons?|discounts?|trial|refunds?|invoices?|tarifs?|prix|abonnements?|factur\w+|remise|(?:charge|bill) (?:the )?(?:customers?|users?|clients?|members?|guests?|buyers?|people|for)|faire payer)\b/i,
    told: ['revenue.pricing'],
  },
  supplier: {
    words:
      /\b(stripe|sentry|twilio|sendgrid|mailgun|posthog|segment|datadog|intercom|openai|anthropic|cloudinary|algolia|auth0|firebase|mapbox|brevo|crisp)\b/i,
    told: ['cost.vendor'],
  },
  hosting: {
    words:
      /\b(scal(?:e|ing) (?:up|down)|autoscal\w+|replicas?|cpu|bigger machine|kubernetes|terraform|infra(?:structure)?|hébergement)\b/i,
    told: ['cost.infrastructure', 'cost.usage'],
  },
  data: {
    words:
      /\b(backfill\w*|purg(?:e|es|ing)|data migration|migrat(?:e|es|ing) (?:the )?data|drop (?:the )?(?:table|column)\w*|clean(?:s|ing)? up (?:old|stale) (?:data|records)|reprise de données|suppression de données)\b/i,
    told: ['timeline.migration'],
  },
  privacy: {
    words:
      /\b(gdpr|rgpd|personal data|pii|anonymi[sz]\w+|consent|cookies? (?:banner|consent|notice|policy|bar|wall)|(?:tracking|analytics|marketing|third[- ]party) cookies?|(?:visitors?|users?|usage) tracking|tracking (?:pixels?|scripts?)|données personnelles)\b/i,
    told: ['risk.privacy'],
  },
  signIn: {
    words:
      /\b(permissions?|admins? (?:only|can)|only (?:\w+ )?admins?|roles?|access control|auth(?:entication|orization|orisation)?|log ?in|sign[- ]?in|sso|oauth|2fa|mfa|otp|passwords?|csrf|cors|vulnerab\w+|security (?:fix\w*|issues?|holes?|patch\w*|polic\w+|rules?|checks?|headers?|hardening|updates?|groups?|audits?|bugs?|reasons?)|(?:improve|harden|tighten|for|of) security|(?<=\(|\[|^)security(?=\)|\]|:)|sécurité|droits?|connexion|mots? de passe|habilitations?|guests? (?:cannot|can|without)|(?:from|for|of) guests?|without an? account|anonymous (?:users?|visitors?|access)|sans compte)\b/i,
    told: ['risk.security', 'risk.reliability'],
  },
  licence: { words: /\b(licen[cs]e|agpl|gpl)\b/i, told: ['cost.licence'] },
  deadline: {
    words: /\b(deprecat\w+|sunset|breaking change|end of life|deadline|obsol[eè]te)\b/i,
    told: ['timeline.release', 'timeline.breaking', 'timeline.upgrade'],
  },
};
