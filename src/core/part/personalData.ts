import { codePart } from '../decisions/codeText.ts';
import type { FileView } from '../decisions/fileView.ts';
import type { PartLine } from './partText.ts';

/** Sorts of data about people; their words are under `part.personal`. */
export const personalSorts = [
  'health',
  'origin',
  'nationalId',
  'bank',
  'card',
  'birth',
  'gender',
  'income',
  'location',
  'phone',
  'address',
  'email',
  'person',
  'ip',
  'password',
] as const;

export type PersonalSort = (typeof personalSorts)[number];

/** The sorts of data about people that a part's code or fields name, the most sensitive first. What one single line names may be chance, and is left out but for what is sensitive. */
export function personalData(view: FileView, lines: readonly PartLine[]): readonly PersonalSort[] {
  if (view.kind.role !== 'product' && view.kind.role !== 'data') return [];
  const counts = new Map<PersonalSort, number>();
  for (const { text } of lines) {
    if (/^\s*(?:import\b|from\s.{0,80}\simport\s|use\s|using\s|require\b|@import)/.test(text)) continue;
    // What stands in a sentence is talk about data, not data.
    const code = codePart(text, view.language).replace(/"[^"]{0,400}"|'[^']{0,400}'|`[^`]{0,400}`/g, (quoted) =>
      /\s/.test(quoted) ? '""' : quoted,
    );
    if (code === '' || !anySort.test(code)) continue;
    for (const sort of personalSorts) if (patterns[sort].test(code)) counts.set(sort, (counts.get(sort) ?? 0) + 1);
  }
  const found = personalSorts.filter((sort) => (counts.get(sort) ?? 0) >= (sensitive.has(sort) ? 1 : 2));
  // A password alone may be the product's own.
  return found.every((sort) => sort === 'password') ? [] : found;
}

const sensitive: ReadonlySet<PersonalSort> = new Set<PersonalSort>(['nationalId', 'bank', 'birth', 'gender', 'income']);

const anySort =
  /health|medical|diagnos|disab|handicap|patient|ethnic|nationality|religion|ssn|social_?security|passport|national|nir\b|iban|bank|card|cvv|birth|naissance|dob\b|gender|sexe|civilit|salar|income|remuner|latitude|longitude|geoloc|phone|telephone|address|adresse|postal|postcode|zip_?code|e?mail|courriel|first_?name|last_?name|full_?name|surname|prenom|given_?name|family_?name|nom_|ip\b|ip_?addr|_ip|remote_?ip|password|passwd|mot_?de_?passe/i;

/** Tried on identifiers and labels alike: word borders are a change of case, an underscore or a blank. */
const patterns: Readonly<Record<PersonalSort, RegExp>> = {
  health:
    /\b\w{0,20}(?:medical|patient|diagnos|disabilit|handicap|health_(?:status|record|question|answer|condition))\w{0,20}/i,
  origin: /\b\w{0,20}(?:ethnic|nationality|religion)\w{0,12}/i,
  nationalId:
    /\b(?:\w{1,20}_)?(?:ssn|social_?security_?number|passport_?number|national_?id(?:entity)?|nir|nhs_?number|national_?insurance_?number|tax_?id(?:entification)?_?number)\b/i,
  bank: /\b\w{0,20}(?:iban|bank_?account|account_?number|sort_?code|routing_?number)\b/i,
  card: /\b\w{0,20}(?:card_?number|cvv|cvc|last_?4|card_?brand)\b/i,
  birth: /\b\w{0,20}(?:date_?of_?birth|birth_?date|birthday|\bdob\b|date_?(?:de_?)?naissance)\w{0,6}/i,
  gender: /\b(?:\w{1,20}_)?(?:gender|sexe|civilite)\b/i,
  income: /\b\w{0,20}(?:salary|salaries|salaire|remuneration|household_?income|annual_?income)\w{0,12}/i,
  location: /\b(?:\w{1,20}_)?(?:latitude|longitude|geolocation|current_?location)\b/i,
  phone: /\b(?:\w{1,20}_?)?(?:phone|telephone|mobile)(?:_?number)?\b|[a-z]Phone(?:Number)?\b|phoneNumber/i,
  address:
    /\b(?:\w{1,20}_)?(?:street|home|billing|shipping|postal|delivery)_?address\b|\b(?:post_?code|postal_?code|zip_?code|street|adresse_postale|address_?line_?[12]?|address[12])\b/i,
  email:
    /\bemail_?address|[a-z]EmailAddress\b|\.e_?mail\b|(?<![\w\"'`./@-])(?:user_|contact_|customer_|billing_|recipient_|member_|agent_)?e?mail(?:_address)?(?![\w\"'`/@.-])|[\"']e?mail[\"']\s*(?::|=>)|:email\b|\b(?:user|contact|customer|billing|recipient|member)Email\b|\bcourriel\b/i,
  person:
    /\b(?:\w{1,20}_)?(?:first_?name|last_?name|full_?name|surname|given_?name|family_?name|prenom|nom_(?:de_)?famille)\b/i,
  ip: /\b(?:\w{1,20}_)?(?:ip_?addr(?:ess)?|remote_?ip|last_ip|client_?ip|current_sign_in_ip)\b/i,
  password: /\b(?:password|passwd|mot_?de_?passe)(?:_?(?:hash|digest|confirmation))?\b/i,
};
