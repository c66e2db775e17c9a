import type { Mark } from '../mark.ts';

const replacedRight = { kind: 'rights-changed', effect: 'unclear' } as const;

/** A positive question whose next line lets in. */
const letsIn = /^\s*(?:el)?(?:if|elsif|when)\b(?! ?\(? ?(?:!|not\b))[^\n]*\n[ \t]*return\s+(?:true|True)\b/;

/** Who somebody is, what they may, what they carry with them. */
const people =
  /user|admin|role|owner|member|permi|allow|access|\b(?:can|may)_?[a-z]|auth|viewer|staff|team|scope|polic|session|organi[sz]ation|tenant|account|token|\bkey\b|api_?key|secret|signature|captcha|log(?:ged)?[ _-]?in|sign(?:ed)?[ _-]?in|\bme\b|current|guest|customer|client|origin\b|\bip\b|identity|verified|rights?\b|droit|autoris|acc[èe]s\b|profil|belong/i;

/** What is refused for another reason than who asks: a plan, a state, a count; and answers to what another service says. */
const otherReason =
  /paused|quota|(?<!rate)_?limit\b|trial|subscri|billing|\bplan\b|feature_?flag|maintenance|archiv|status(?:_?code)?(?:\(\))?\s?[=!]==?|!\w{0,12}response\.ok|\bnot \w{0,12}response\.ok|raise_for_status|\bexcept\b|\bcatch\b|\brescue\b|["']:\/\/["']|\bopen[ _-]?redirect/i;
/** Somebody who gives a wrong password was not let in before either. */
const wrongPassword =
  /credential|hashed_?pass|wrong|incorrect|bcrypt|compare|\bpass(?:word)?\b.{1,20}(?:match|valid|empty|length)|(?:never|not) set a password/i;
const elsewhere = new RegExp(`${otherReason.source}|${wrongPassword.source}`, 'i');

/** A question whose answer 'no' ends the work. */
export const endsWork =
  /(?:!|\bnot\s|\bunless\b|\bguard\b|\bfalse\b|\bFalse\b)[^\n]{0,240}(?:\n[^\n]{0,160}){0,2}(?:\breturn\b|\bthrow\b|\braise\b|\babort|\bredirect|\bhead\b|\brender\b|\bdie\b|\bexit\b|\bpanic|[fF]orbid|[uU]nauthor|[dD]enied|\b40[13]\b|\bnext\(|\bfail\w{0,8}\(|Err\()/;

const questionHints = ['auth', 'permi', 'admin', 'role', 'access', 'owner', 'logged', 'login', 'allowed', 'scope'];
const before = String.raw`(?:^\s*|\b(?:await|if|unless|return|and|or|not)\s!?|\b(?:if|elif|elsif|unless|when|while|guard)\s?\(|!\(?|&&\s?!?|\|\|\s?!|\.|->|::)`;
const about =
  '(?:Authenticated|authenticated|Authori[sz]ed|authori[sz]ed|Authori[sz]ation|Permissions?|permissions?|Admin|admin|Roles?|role|roles|Access|access|Owner(?:ship)?|owner(?:ship)?|LoggedIn|logged_in|Login|Allowed|allowed|Scopes?|scopes?)';
const called = String.raw`(?:[A-Z_]\w{0,40})?${about}(?:[A-Z_]\w{0,20})?[!?]?`;
/** Definitions, values that are kept, answers, questions about files, machines and devices. */
const noQuestion =
  /^\s*(?:\w+\s+){0,4}(?:def|defp|function|func|fun|fn)\b|^\s*(?:public|private|protected|internal|export|static|async|const|let|var)\s|=> ?\{?$|^\s*(?:\$|let |const |var |val )?[\w.$>[\]-]{1,60}\s?:?=\s|^\s*(?:\w{1,40}\.)?set[A-Z]\w{1,40}\(|\((?:error|err|response|status)\b|is_?Allowed(?:Type|File|Extension|Mime|Format|Size|Value|Char)|storage|SelfPermission|requestPermission|PERMISSION_GRANTED|access_?token|mime|\.test\(|(?:can|has|is|may)_?(?!\w{0,40}(?:auth|user|role|admin|owner|member|permi|access|anonym))[a-z]\w{0,40}allowed\s?\(|(?:location|camera|microphone|notifications?|bluetooth|contacts?|overlay|runtime|system|accessibility)_?permission/i;

/** Marks of refusals: a call that keeps out whoever lacks a right, and refusals that are written out. */
export const refusalMarks: readonly Mark[] = [
  // An order that refuses by itself: checkIsAuthenticated(…), ensureOwner!(…).
  {
    kind: 'access-checked',
    hints: questionHints,
    mark: new RegExp(
      `${before}(?<token>(?:check|ensure|assert|require|verify|enforce|authori[sz]e|must)${called})\\s?\\(`,
    ),
    not: noQuestion,
    // Who passes here is let in, and not kept out.
    notReadOn: letsIn,
    added: 'less',
    removed: 'more',
    changed: replacedRight,
    guards: true,
  },
  // A question that keeps somebody out only where the answer 'no' ends the work: if (!user.hasPermission(…)) return.
  {
    kind: 'access-checked',
    hints: questionHints,
    mark: new RegExp(`${before}(?<token>(?:can|has|is|may|user_?(?:[cC]an|[hH]as|[iI]s|[mM]ay))${called})\\s?\\(`),
    not: noQuestion,
    notReadOn: letsIn,
    readOn: endsWork,
    added: 'less',
    removed: 'more',
    changed: replacedRight,
    guards: true,
  },
  // One question in the place of another, whatever it opens.
  {
    kind: 'rights-changed',
    hints: questionHints,
    mark: new RegExp(`${before}(?<token>(?:can|has|is|may|user_?(?:[cC]an|[hH]as|[iI]s|[mM]ay))${called})\\s?\\(`),
    not: noQuestion,
    notReadOn: letsIn,
    changed: replacedRight,
    guards: true,
  },
  // A refusal written out.
  {
    kind: 'access-checked',
    hints: ['403', '401', 'forbidden', 'unauthorized', 'unauthorised', 'denied', 'notauthor', 'permissionerror'],
    mark: /\babort(?:_if|_unless)?\(.{0,120}\b40[13]\b|\braise\s+(?:\w+[.:]{1,2}){0,3}(?:PermissionDenied|HTTP(?:Forbidden|Unauthorized)|Forbidden|Unauthori[sz]ed|NotAuthori[sz]ed|AccessDenied)\w{0,12}|\bthrow\s+(?:new\s+)?(?:\w+\.)?(?:Forbidden|Unauthori[sz]ed|AccessDenied|Authori[sz]ation|PermissionDenied|Permission|NotAuthori[sz]ed)\w{0,24}|(?:code:\s?|Error\()["'](?:FORBIDDEN|UNAUTHORIZED)["']|\b(?:http\.Status|HttpStatus\.|StatusCodes?\.(?:Status403)?|HTTPStatus\.)(?:Forbidden|FORBIDDEN|Unauthorized|UNAUTHORIZED)|\b(?:status|sendStatus|status_code\s?=\s?|Response\()\(?\s?40[13]\b|return\s+(?:Forbid|Unauthorized)\(|head[ (]:(?:forbidden|unauthorized)|put_status\((?::forbidden|:unauthorized|40[13])|AbortWithError\(40[13]/,
    // That nobody is signed in, or that a thing is not there, is no question of rights.
    not: /[!=]=\s?null\)\s{0,3}return\s|[!=]==?\s?(?:40[13]|\w*\.?(?:FORBIDDEN|UNAUTHORIZED)\b)|\bcase\b|\bcatch\b|status\(\)\.is|expect|@ApiResponse|responses?\s?[:=]|swagger|\.Set\(/i,
    // What is refused for a reason of its own is no question of who asks.
    about: people,
    notUnder: elsewhere,
    // What a paper says of refusals refuses nobody.
    notFiles: /openapi|swagger|\.(?:ya?ml|json)$/i,
    // A refusal in other words.
    saidOtherwise: /^\s*(?:raise|throw)\s|\b(?:send_?status|status|abort)\(\s?[45]\d\d\b|statusCode/i,
    added: 'less',
    removed: 'more',
    changed: replacedRight,
    guards: true,
  },
];
