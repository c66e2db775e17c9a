import { codePart } from '../decisions/codeText.ts';
import type { FileView } from '../decisions/fileView.ts';
import type { PartLine } from './partText.ts';
import type { StandingFact } from './standingFacts.ts';

/** What a part may do to people and their data. */
export interface PartPowers {
  /** It asks who somebody is before it answers. */
  readonly signIn: boolean;
  /** It deletes what is stored. */
  readonly erases: boolean;
  /** It lets anyone in somewhere. */
  readonly opens: boolean;
}

interface PowersInput {
  readonly view: FileView;
  readonly facts: readonly StandingFact[];
  readonly lines: readonly PartLine[];
}

export function partPowers({ view, facts, lines }: PowersInput): PartPowers {
  const { role } = view.kind;
  return {
    signIn: role === 'product' && signsIn({ view, facts, lines }),
    erases: role === 'product' && lines.some(({ text }) => erasing.test(text) && codePart(text, view.language) !== ''),
    opens: facts.some(
      ({ kind, effect, keyPath, value }) =>
        kind === 'door-opened' &&
        effect === 'more' &&
        (keyPath.length === 0 || !/^(?:false|disabled|no|off)$/i.test(value)),
    ),
  };
}

/** Ways to ask who somebody is, in the words of the common frameworks; the catalogue's own patterns come first. */
const asksWho =
  /\b(?:withSession|withWorkspace|withAdmin|withAuth|getServerSession|requireUser|requireAuth|requireLogin|IsAuthenticated|LoginRequiredMixin|login_required|authenticate_\w{0,12}user!?|UseGuards|protectedProcedure|authenticatedProcedure|assertAuth|current_user!|ensureAuthenticated|requires_auth|require_auth|RequireAuthorization|isAuthenticated\(\))/;

function signsIn({ view, facts, lines }: PowersInput): boolean {
  return (
    facts.some(({ kind }) => kind === 'access-checked') ||
    lines.some(
      ({ text }) =>
        asksWho.test(text) &&
        !/^\s*(?:import|from|use|using|require|export \{)\b/.test(text) &&
        codePart(text, view.language) !== '',
    )
  );
}

const erasing = /\b(?:delete_all|destroy_all|deleteMany|DELETE FROM|TRUNCATE TABLE|destroy!|hard_delete|forceDelete)\b/;
