/** Languages that teams write in and that we can tell apart; more of them than have words in would do no harm. */
export type WrittenLanguage = 'en' | 'fr';

/** The language that a line of prose, such as the title of a change, is written in; undefined where its words do not tell. */
export function languageOfText(text: string): WrittenLanguage | undefined {
  // What stands in capitals inside a sentence is a short form, in whatever language: 'SES' is no 'ses'.
  const spoken = /\p{Ll}/u.test(text) ? text.replace(/(?<![\p{L}\d])\p{Lu}{2,8}(?![\p{L}\d])/gu, ' ') : text;
  const tokens = spoken.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  const count = (known: ReadonlySet<string>): number => tokens.filter((word) => known.has(word)).length;
  const french = count(frenchWords) + (/[àâçèêëîïôùûœ]|\bl['’]|\bd['’]\p{L}|qu['’]/iu.test(text) ? 1 : 0);
  // A verb in -ing, a past in -ed: no French word of a title ends so, but for a few borrowed nouns.
  const endings = tokens.filter(
    (word) => !englishWords.has(word) && !borrowed.has(word) && /^[a-z]{2,}[a-z](?:ing|ized|ated|ered)$/.test(word),
  );
  const english = count(englishWords) + endings.length;
  if (english === french) return undefined;
  return english > french ? 'en' : 'fr';
}

/** The small words of each language, and the verbs that titles of changes start with; none that both languages have. */
const englishWords: ReadonlySet<string> = new Set(
  (
    'the a an of to in on for with and or not no from by at is are was were be been this that it its when if as into than then only also all any some more less new old ' +
    'can could should would will do does don has have had use uses used using make makes made allow allows add adds added adding fixes fixed fixing remove removes removed ' +
    'removing updates updated updating change changes changed improve improves improved create creates created show shows hide hides move moves moved rename ' +
    'renames renamed refactor refactored clean cleanup handle handles prevent prevents introduce introduces introduced replace replaces ' +
    'replaced rework reworked set sets get gets let lets avoid avoids extract extracted switch enable enables disable disables increase decrease ' +
    'wording better missing broken wrong between before after without instead against where which while error errors link links comments issue issues ' +
    'file files user users account accounts settings setting tool tools check checks stop keep read write send search further small default ' +
    'supports supported skip bring brings migrate newer rework clear cleared allow logs button buttons screen list lists order orders payment payments improvements ' +
    'reduce reduces reduced unnecessary call calls ensure ensures drop drops dropped retry retries bump upgrade downgrade tweak redesign redesigned rewrite ' +
    'implement implements implemented store stored stores latest enhancement enhancements request requests requested expose exposes exposed include includes exclude ' +
    'follow restore revert start starts started open opens close closes found'
  ).split(' '),
);

const borrowed: ReadonlySet<string> = new Set(
  'parking marketing planning shopping camping listing mailing timing building pressing coworking reporting monitoring'.split(
    ' ',
  ),
);

const frenchWords: ReadonlySet<string> = new Set(
  (
    'le la les un une des du de et ou ne pas plus sur dans pour par avec sans est sont au aux ce cette ces son sa ses qui que quand où leur leurs nous vous ' +
    'ajout ajoute ajouter ajoutée corrige corriger correction correctif supprime supprimer suppression mise jour met mettre modifie modifier modification affiche afficher ' +
    'affichage permet permettre remplace remplacer nouvelle nouveau nouveaux nouvelles retire retirer renomme renommer améliore amélioration passe passer évite éviter gère ' +
    'gérer utilise utiliser erreur erreurs lien liens bouton champ champs tableau liste envoi envoie recherche fiche dossier dossiers compte comptes utilisateur utilisateurs'
  ).split(' '),
);
