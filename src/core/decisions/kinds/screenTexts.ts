import { commentPart } from '../codeText.ts';
import { outcome } from './outcome.ts';
import type { Kind } from '../kind.ts';
import type { FileView } from '../fileView.ts';

/** What screens say of the state of a part of the product, in the languages that its makers write first. */
export const screenTextKinds: readonly Kind[] = [
  {
    id: 'closed-notice',
    rows: ['F2', 'F5', 'M3'],
    category: 'timeline.release',
    grade: 'A',
    outcomes: {
      more: outcome('medium', 'two', 'customers less'),
      less: outcome('low', 'two', 'customers more'),
    },
    find: [
      {
        by: 'code',
        roles: ['product', 'translations'],
        hints: [
          'not yet',
          "n't yet",
          'yet',
          'no longer',
          'not open',
          'temporar',
          'removed',
          'discontinued',
          'retired',
          'closed',
          'unavailable',
          'will be',
          'pas encore',
          'plus disponible',
          'plus possible',
          'plus accessible',
          'bientôt',
          'prochainement',
          'momentan',
          'ouvrira',
          'suspendu',
          'maintenance',
        ],
        line: /(?:["'`>]|^)[^"'`<>]{0,160}?\b(?:(?:features?|services?|pages?|reports?|functions?|functionality|tools?|marketplace|versions?|programmes?|programs?|module|editor|exports?|imports?|registrations?|sign-?ups?|applications|submissions|bookings|orders?|journey|portal|app|integration|plugin|theme|format)\s(?:(?:is|are|has been|have been)\s(?:(?:currently|now|temporarily|no longer|not yet|not currently|not)\s){1,2}(?:available|open(?:ed)?|supported|active|accepted|live|closed|disabled|unavailable|suspended|paused|retired|possible)|(?:is|are|has been|have been)\s(?:temporarily |permanently |now )?(?:closed|discontinued|retired|suspended|paused)\b|(?:is|are|was|were)(?: not|n.t) (?:available|open(?:ed)?|ready|supported|live) yet|(?:is |are )?deprecated(?: and|,|;|\.)|will (?:soon )?(?:be (?:available (?:from|on|in|soon)|open(?:ed)? (?:from|on|in|soon)|removed|discontinued|retired|closed (?:from|on|in)|shut down|phased out)|open (?:on|in|soon|from)|close (?:on|in|soon|from)|launch))|under maintenance\b|temporarily (?:unavailable|closed|disabled|suspended)\b|(?:n['’]est|ne sont|n['’]était)\s(?:pas encore|plus)\s(?:disponibles?|ouverte?s?|possibles?|accessibles?|active?s?|proposée?s?)|(?:temporairement|momentanément|provisoirement)\s(?:indisponibles?|désactivée?s?|suspendue?s?|fermée?s?)|(?:sera|seront)\s(?:bientôt |prochainement )?(?:disponibles?|ouverte?s?|supprimée?s?|fermée?s?|désactivée?s?)\s(?:à partir|à compter|le |en |dès|dans|au |prochainement|bientôt)|(?:sera|seront)\s(?:bientôt|prochainement)\s|ouvrira (?:le|en|dès|prochainement|bientôt|à partir))/i,
        anywhere: true,
        added: 'more',
        removed: 'less',
        accept: saidToPeople,
      },
    ],
    ignores:
      'what is true of one record or one customer; messages of errors; other languages, which follow the first; a notice that is only reworded; a screen that is new',
    together: true,
  },
];

/** Files of screens, or of their words in the first languages, that were there before. */
function saidToPeople(match: RegExpMatchArray, view: FileView): boolean {
  const { path, file, kind } = view;
  if (file.status !== 'modified' || kind.place === 'test' || aside.test(path)) return false;
  if (aboutOne.test(match[0]) || notSaid.test(match.input ?? '')) return false;
  // What stands in a remark is said to the team.
  const remark = kind.role === 'product' ? commentPart(match.input ?? '') : '';
  const end = (match.index ?? 0) + match[0].length;
  if (remark !== '' && end > (match.input ?? '').length - remark.length) return false;
  return kind.role === 'translations' ? first.test(path) : screens.test(path);
}

const first = /(^|[/._-])(en|fr)([_-][A-Za-z]{2})?[/.]/;
const screens =
  /\.(vue|tsx|jsx|svelte|astro|erb|haml|slim|html?|twig|heex|eex|leex|cshtml|razor|hbs|njk|jinja2?|dart)$|\.blade\.php$|(^|\/)(components|scenes|screens|pages|views)\/.*\.[jt]s$|strings\.xml$/;
const aside =
  /(^|\/)(docs?|blog|changelog|news|stories|emails?|mailers?|\w+_mailer|legal)\/|[-_.](stories|story|test|spec)\.|changelog|accessib|mention|cgu|terms|privacy/i;
/** Said of one thing among many, or of what somebody does with it. */
const aboutOne =
  /\b(?:this|that|the|your|selected|chosen|cet?t?e?|votre) (?:order|version|app|application|format|page|report|submission)\b.{1,60}(?:no longer|not|plus|closed)|\b(?:if|when|because|once|si|quand|lorsque)\b/i;
const notSaid =
  /^\s*(?:\/\/|\/?\*|#|<!--|\{\/\*|<%#)|throw |Error\(|error|exception|console|logger|className=["'][^"']*$|confirm|archived|deleted|invalid|try again|refresh|r[ée]essay|votre compte|your account|permissions? |\bvos |dossier\b/i;
