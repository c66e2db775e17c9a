import { codePart } from '../decisions/codeText.ts';
import { prefilter } from '../decisions/prefilter.ts';
import type { FileView } from '../decisions/fileView.ts';

/**
 * Whether a new line may keep or send something about people: then that no new use of personal data was found is not said. A column that comes to stored data may hold
 * anything; elsewhere a word for personal data stands beside one for keeping, giving or sending.
 */
export function keepsPersonal(view: FileView): boolean {
  if (view.kind.role === 'data') return view.added.some(({ text }) => text.length < longest && newColumn.test(text));
  return view.linesFor(personalWords).some(({ line }) => {
    if (line.type !== 'added' || view.stays(line.text)) return false;
    const code = codePart(line.text.slice(0, longest), view.language);
    return personal.test(code) && goesSomewhere.test(code);
  });
}

const longest = 400;
const newColumn =
  /\badd_column\b|\bAddField\(|\badd column\b|^\s*add\s+:?\w+,|\bt\.(?:string|text|integer|bigint|boolean|date|datetime|jsonb?|decimal|inet|references)\b|\$?table->\w+\(|\.addColumn\(|\bop\.add_column\(/i;
/** What is known of a person, as code names it. */
const personal =
  /\b(?:\w{1,20}_)?(?:e_?mail|phone|birth_?(?:day|date)|date_of_birth|remote_?ip|ip_?addr(?:ess)?|client_?ip|user_?agent|postal_?code|zip_?code|latitude|longitude|geo_?location|iban|national_?id|passport|credentials?|ssn|gender|(?:first|last|full|family)_?name|home_?address)\b|\b\w{0,20}(?:Email|PhoneNumber|BirthDate|RemoteIp|IpAddress|UserAgent|PostalCode|FirstName|LastName|FullName)\b/i;
const goesSomewhere =
  /\b\w{0,20}(?:send|post|put|capture|identify|track|report|store|save|insert|create|update|persist|push|upload|export|share|header|payload|params|context|personali[sz]ation|template|body|reply|column|field|schema|validates?)\w{0,20}\b/i;
const personalWords = prefilter([
  {
    pattern: personal,
    hints: [
      'mail',
      'phone',
      'birth',
      'remoteip',
      'remote_ip',
      'ip_addr',
      'ipaddr',
      'client_ip',
      'clientip',
      'useragent',
      'user_agent',
      'postal',
      'zip',
      'latitude',
      'longitude',
      'location',
      'iban',
      'national',
      'passport',
      'ssn',
      'gender',
      'firstname',
      'first_name',
      'lastname',
      'last_name',
      'fullname',
      'full_name',
      'family',
      'home',
      'credential',
    ],
  },
]);
