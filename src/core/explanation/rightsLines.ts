import { codePart } from '../decisions/codeText.ts';
import { prefilter } from '../decisions/prefilter.ts';
import type { FileView } from '../decisions/fileView.ts';

/** Whether a changed line names rights, roles or who may come in. */
export function namesRights(view: FileView): boolean {
  return view
    .linesFor(rightsWords)
    .some(({ line: { text } }) => ofRights.test(codePart(text.slice(0, longest), view.language)) && !view.stays(text));
}

const longest = 600;
/** A line on which it is asked who may do something. */
const ofRights =
  /\bauthori[sz]e[!( ]|\b(?:not allowed|forbidden|access denied|permission denied)\b|googleapis\.com\/auth\/|mail\.google\.com\b|graph\.microsoft\.com\/\w+\.\w+|\b(?:skip_)?before_action :?(?:authenticat|authoriz|require|ensure)\w*|\bensure_auth\w*|\[AllowAnonymous\]|\b(?:permission|authentication)_classes\b|@Public\(\)|\.permitAll\(\)|@login_(?:not_)?required|\b(?:has|check|require|ensure|get|user)_?[pP]ermissions?\b|\bpermissions?(?:\.|\[|:|\()|\b(?:is|require)_?(?:[aA]dmin|[sS]uperuser|[sS]taff|[oO]wner)\b|\blogin_required\b|@PreAuthorize|\[Authorize|\bpolicy(?:_scope)?[(!]|\b[a-z_]{3,30}\.can\w{0,30}\?|\bcan\?\(|\b(?:[iI]s_?[iI]n_?|[hH]as_?)(?:[aA]ny)?[rR]oles?\b|\broles?\s?[=!]==?\s|\b[iI]s_?(?:[pP]ublisher|[eE]ditor|[mM]oderator|[mM]anager|[mM]aintainer|[rR]eviewer|[aA]uthor|[mM]ember|[vV]erified)\b/;
const rightsWords = prefilter([
  {
    pattern: ofRights,
    hints: [
      'authori',
      'not allowed',
      'forbidden',
      ' denied',
      'googleapis',
      'mail.google',
      'graph.microsoft',
      'before_action',
      'ensure_auth',
      'allowanonymous',
      '_classes',
      '@public',
      'permitall',
      'permission',
      'admin',
      'superuser',
      'staff',
      'owner',
      'login_required',
      'policy',
      '.can',
      'can?(',
      'role',
      'is_',
      'ispublisher',
      'iseditor',
      'ismoderator',
      'ismanager',
      'ismaintainer',
      'isreviewer',
      'isauthor',
      'ismember',
      'isverified',
    ],
  },
]);
