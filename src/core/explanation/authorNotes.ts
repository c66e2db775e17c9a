import { quotable } from './quotable.ts';
import { redacted } from '../redaction/redacted.ts';
import type { AuthorWords } from '../change/changeSource.ts';

/** Work that a message leaves to be done by hand, for what exists already or once the change is online: the first such sentence, as written. */
export function leftToDo({ body }: AuthorWords): string | undefined {
  if (body.length > longestBody) return undefined;
  for (const paragraph of paragraphs(body)) {
    if (ofForms.test(paragraph)) continue;
    for (const text of paragraph.slice(0, 2_000).split(/(?<=[.!?])\s+(?=\p{Lu})|;\s+/u)) {
      const words = text.split(' ').length;
      if (words < 4 || words > 40 || text.length > 240 || notToDo.test(text.replace(/[.:]$/, ''))) continue;
      if (standing.test(text) || onceOnline.test(text) || reminder.test(text))
        return redacted(text.replace(/`/g, '')).text.replace(/(?<=[^.])[.:]$/, '');
    }
  }
  return undefined;
}

/** The paragraphs and points of a message, without what machines and forms put there, and without parts on how it was tried. */
function paragraphs(body: string): readonly string[] {
  const found: string[] = [];
  let [open, fenced, skipping] = [false, false, false];
  for (const line of body.replace(/<!--[\s\S]{0,4000}?-->/g, '').split(/\r?\n/)) {
    const text = line.trim();
    if (text.startsWith('```')) fenced = !fenced;
    const heading = /^#{1,6} |^\*\*[^*]{1,60}\*\*:?$/.test(text);
    if (heading) skipping = /test|verif|validation|review|check ?list|relecture/i.test(text);
    if (text === '' || heading || fenced || skipping || /^(?:[>|<$]|```|[\w-]+-by:)/i.test(text)) {
      open = false;
      continue;
    }
    const point = /^(?:[-*•+]|\d{1,2}[.)])\s+/.exec(text);
    if (open && !point) found.push(`${found.pop() ?? ''} ${text}`);
    else found.push(text.slice(point?.[0].length ?? 0));
    open = true;
  }
  return found;
}

const longestBody = 8_000;
/** A box to tick, and what a program that raises versions writes below. */
const ofForms = /^\[[ x]\]|dependabot|renovate/i;
/** Asked of nobody, done already, or about how the work is checked. */
const notToDo =
  /\b(?:no need|not need|not? (?:longer )?(?:have|has|required)|no longer|without|already (?:done|run)|specs?|tests?|testing|callers?|pas besoin|plus besoin|if|should we|i think|plan to|follow-?up|looks?|inspect|monitor|verify|review\w*|we can|would)\b|n['’]t (?:have|need)\b|^(?:this|these|which|to|for)\b|\b(?:to|update|and|the|following|command)$|\?/i;
/** What exists needs something done to it. */
const standing =
  /^(?:\W{0,3}(?:note|important|warning|nb)\W{1,3})?(?:[^,]{3,50}, )?(?:(?:any|all|the|only|but|and|however,?|les) ){0,3}(?:(?:existing|pre-existing|older|already[ -]\w{3,15}|previously[ -]\w{3,15})(?: [\w'’-]{2,25}){1,6}|[\p{L}'’ -]{3,40} (?:existante?s?|déjà \p{L}{3,15})) (?:(?:(?:will )?(?:need|have|has)s? to|must) be (?!check)|(?:will )?needs? (?:\w{3,20}ing\b|(?:an?|the) (?:[\w'’-]{2,25} ){1,3}(?:set|re-?run|run|migrated|updated|added|enabled|removed)\b)|(?:will )?(?:need|have)s? to (?:re-?\w+|run|migrate|update|upgrade|set|delete)\b|(?:doivent|devront|sont à|seront à) )/iu;
/** Something is to be done once it is online. */
const onceOnline =
  /^(?:\W{0,3}(?:note|important|warning|nb)\W{1,3})?(?:after|once|when|as soon as|upon|following|before|post)(?: (?:this|it|the|these|that))?(?: [\w'’-]{1,20}){0,3}?[ -](?:is |are |has been |being )?(?:deploy(?:ed|ing|ments?|s)?|merg(?:ed|e)|merging this|releas(?:ed|e|ing)|shipped|live)\b(?! fail)[^.]{0,60}?(?:\b(?:needs? to|must|have to|has to|will need|['’]ll need)\b|, (?:please )?(?:run|bump|set|update|enable|add|delete|remove|re-?run|restart|re-?index)\b)|\b(?:must|needs? to|has to|have to) be (?:run|executed|set|created|enabled|added|updated|deleted|removed|applied|restarted) (?:manually|by hand|once|after|before|in prod)|\b(?:needs? to|must|have to|has to|should) (?:be )?(?:manually|by hand) |(?<!\p{L})(?:à|devra être|doit être) (?:lanc|exécut|jou|fai|cré|configur|ajout|renseign)\w{1,4} (?:\p{L}+ ){0,4}(?:après|avant|une fois|à la main|manuellement|en prod)|\b(?:après|une fois|avant) (?:la |le |en )?(?:mise en (?:prod\w*|ligne)|déploiement|déployée?)[^.]{0,60}?(?:\bil (?:faut|faudra)\b|, (?:lancer|exécuter|ajouter|mettre|créer|supprimer)\b)/iu;
const reminder =
  /^(?:\W{0,3}(?:important|warning|attention|note|nb)\W{1,3})?(?:please )?(?:remember|don['’]t forget|do not forget|ne pas oublier|penser) (?:to|de|à|d['’]) ?(?:run|set|add|update|create|enable|deploy|restart|lancer|exécuter|ajouter|créer|mettre|déployer|redémarrer|configurer)/i;

/** Whether a title marks its change as unfinished. */
export function isUnfinished(title: string): boolean {
  return unfinished.test(title) && !/^revert\b/i.test(title);
}

const unfinished =
  /^\W{0,2}(?:wip(?![\w-])|work in progress)|^\W{0,2}draft ?[:\]]|\bWIP\b|\b(?:work in progress|first draft|do not merge|not ready yet)\b|[([](?:wip|draft|unfinished|en cours)[)\]]|^travail en cours\b|\bpremière ébauche\b/i;

/** Where a tool that copies changes says that one was made first: in another store of code, or in another line of work. */
export function copiedFrom({ body }: AuthorWords): 'store' | 'line' | undefined {
  if (/^(?:GitOrigin-RevId|git-svn-id|PiperOrigin-RevId|Upstream-commit):? /im.test(body)) return 'store';
  return /^\(cherry[- ]picked from commit [\da-f]{7,40}\)$/im.test(body) ? 'line' : undefined;
}

/** Whether a title is the one that GitHub writes when a repair made in private is published. */
export function isPrivateRepair(title: string): boolean {
  return /^merge commit from fork(?: \(#\d{1,7}\))?$/i.test(title.trim());
}

/** Whether an author who speaks of speed gives no figure for it; `announced` says that the title announces it. */
export function speedWithoutFigure({ title, body }: AuthorWords, announced: boolean): boolean {
  return (
    (announced || ofSpeed.test(title)) && !aside.test(title) && !figure.test(`${title}\n${body.slice(0, longestBody)}`)
  );
}

const ofSpeed =
  /\b(?:faster|speed(?:s|ed|ing)? up|improv\w+ (?:\S+ ){0,4}(?:performance|speed)|performance (?:improvements?|gains?|fix\w{0,2}|issues?|problems?)|(?:fix|improve)\w{0,3} slow\w{0,4}|accélér\w+|plus rapides?|lenteurs?)\b/i;
/** Speed of the team's own work, and what only keeps account of it. */
const aside =
  /\b(?:tests?|specs?|ci|builds?|docs?|documentation|logs?|logging|debug\w*|styles?|imports?|seo|dev|docker\w*|pipelines?|e2e|lint\w*|workflows?|startup|instrument\w*)\b|^revert/i;
/** With its unit of time or size, in hundredths, or as so many times. */
const figure =
  /\d\s?(?:ms|µs|ns|s|secs?|seconds?|secondes?|min|minutes?|h|hours?|heures?|%|x|×|times|fois|[kmg]i?b|quer(?:y|ies)|requ[eê]tes?)\b|\d\s?[%×]|\bO\(|\b(?:twice|half|halves|n\+1|deux fois)\b/i;

/** Whether a title tells only that something was asked of its author, or merged. */
export function saysOnlyHow(title: string): boolean {
  return onlyHow.test(quotable(title).replace(/^[\w./{},-]{2,60}: /, '')) || isPrivateRepair(title);
}

const onlyHow =
  /^(?:(?:address|appl(?:y|ied)|resolv|fix|handl|incorporat|respond|implement|pris|prise|retour)\w{0,4}(?: (?:to|from|in|en compte))? )?(?:(?:the|all|more|some|several|final|last|minor|des?|les?) ){0,2}(?:(?:pr|code|mr|copilot|coderabbit|peer) ){0,2}(?:review|relecture|feedback|retours)(?:[ -](?:feedback|comments?|suggestions?|remarks?|changes?|notes?|fixes|findings?|de (?:relecture|review)))?$|^(?:address|apply|resolve|fix)\w{0,3} (?:(?:the|all|more|some|pr|code|review) ){0,3}(?:comments?|suggestions?|remarks)(?: from (?:code )?review)?$/i;
