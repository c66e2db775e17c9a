import { codePart } from '../decisions/codeText.ts';
import { prefilter } from '../decisions/prefilter.ts';
import type { FileView } from '../decisions/fileView.ts';

/** Gathers whether accounts are made at once where an invitation went out before. */
export class DirectAccountReader {
  #invites = { removed: 0, added: 0 };
  #creates = 0;
  /** Names of functions that leave: what was called before may only have got another name. */
  readonly #left = new Set<string>();
  readonly #called = new Set<string>();

  /** Takes one file of the product into account. */
  read(view: FileView): void {
    for (const { line } of view.linesFor(words)) {
      const code = codePart(line.text.slice(0, 600), view.language);
      const [, own] = declares.exec(code) ?? [];
      if (own !== undefined) {
        if (line.type === 'removed') this.#left.add(own);
        continue;
      }
      const name = invites.exec(code)?.[1];
      if (name !== undefined) {
        this.#invites[line.type === 'removed' ? 'removed' : 'added'] += 1;
        if (line.type === 'removed') this.#called.add(name);
      } else if (line.type === 'added' && creates.test(code)) this.#creates += 1;
    }
  }

  /** Whether calls that invite somebody go, none comes, and an account is made in their place. */
  direct(): boolean {
    const { removed, added } = this.#invites;
    return removed > 0 && added === 0 && this.#creates > 0 && [...this.#called].every((name) => !this.#left.has(name));
  }
}

/** A call that sends an invitation, by a name that says so. */
const invites =
  /\b(invite\w{0,20}(?:ByEmail|_by_email|Email)|send_?[iI]nvit\w{1,20}|invite(?=!)|\w{0,20}Invitation(?:Mail|Email|Mailer|Notification)\w{0,10}|deliver_invitation|generateInviteLink|inviteUser)(?=[!(.])/;
/** A call that makes an account. */
const creates =
  /\b(?:admin\.)?(?:create_?[uU]sers?|add_?[uU]ser|create_?[mM]ember|create_?[aA]ccount|register_?[uU]ser|createUserWithEmailAndPassword)!?\s?\(|\bUser(?:::|\.)(?:create|objects\.create(?:_user)?)!?/;
const declares = /\b(?:function|def|defp|func|fun|fn|const|let|var)\s(?:self\.)?(\w{2,60})\b\s?[=(:]?/;
const words = prefilter([{ pattern: invites }, { pattern: creates }]);
