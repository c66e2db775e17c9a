import { codePart } from '../decisions/codeText.ts';
import { pipelineFile } from './surfaceFiles.ts';
import { missingValue } from './missingValues.ts';
import type { FileView } from '../decisions/fileView.ts';
import type { MissingValue } from './missingValues.ts';

/** Small things that the lines of a change prove, and that a reader would otherwise ask about. */
export interface SmallProofs {
  /** What takes the place of a value that is missing. */
  readonly missing: MissingValue | undefined;
  /** Whether a password is newly made unreadable before it is stored. */
  readonly scrambled: boolean;
  /** Whether new automatic work only makes a package and stores it. */
  readonly onlyStored: boolean;
  /** Whether all settings that change are those of a trial copy of the product. */
  readonly onlyTrial: boolean;
  /** Whether tests that stepped aside where something did not answer no longer do. */
  readonly skipsGone: boolean;
}

/** The small proofs of a change that touches no file. */
export const noProofs: SmallProofs = {
  missing: undefined,
  scrambled: false,
  onlyStored: false,
  onlyTrial: false,
  skipsGone: false,
};

/** Gathers them file by file. */
export class SmallProofReader {
  #missing: MissingValue | undefined;
  #scrambled = false;
  #storing = 0;
  #otherWork = 0;
  #trial = 0;
  #others = 0;
  #skips = 0;

  /** Takes one file into account. */
  read(view: FileView): void {
    const { role } = view.kind;
    if (role === 'settings') this.#readSettings(view);
    if (role === 'tests') this.#skips += skipsIn(view.removed) - 2 * skipsIn(view.added);
    if (role !== 'product') return;
    this.#missing ??= missingValue(view);
    this.#scrambled ||= scrambles(view);
  }

  /** What was gathered. */
  proofs(): SmallProofs {
    return {
      missing: this.#missing,
      scrambled: this.#scrambled,
      onlyStored: this.#storing > 0 && this.#otherWork === 0,
      onlyTrial: this.#trial > 0 && this.#others === 0,
      skipsGone: this.#skips > 0,
    };
  }

  #readSettings(view: FileView): void {
    if (pipelineFile.test(view.path)) {
      if (view.file.status === 'added' && onlyStores(view)) this.#storing += 1;
      else this.#otherWork += 1;
    } else if (trial.test(view.path)) this.#trial += 1;
    else this.#others += 1;
  }
}

const longest = 400;

/** Folders and files of an environment where things are tried out. */
const trial = /(?:^|[/._-])(?:sandbox|staging|preprod|pre-prod|playground|demo)(?:[/._-]|$)/i;

/** A password goes through a step that makes it unreadable, and what is stored is what comes out of it. */
function scrambles({ added, removed, language, file }: FileView): boolean {
  if (added.length > 600 || file.content.type !== 'text') return false;
  // Most files name no password in what they call.
  if (!added.some(({ text }) => mayScramble.test(text)) || removed.some(({ text }) => scrambling.test(text)))
    return false;
  const lines = added.map(({ text }) => codePart(text.slice(0, longest), language));
  if (!lines.some((line) => scrambling.test(line))) return false;
  return lines.some(
    (line) =>
      inPlace.test(line) || (scrambling.test(line) && /["']?\bpassword(?:_?hash)?["']?\s?(?:=>|[:=])\s?/i.test(line)),
  );
}

const mayScramble = /passw/i;
const scrambling =
  /\b(?:hash(?:_?password|pw|Sync)?|make_password|set_password|password_hash|generate_password_hash|get_password_hash|hash_pwd_salt|argon2\.\w{4,24}|BCrypt\w{0,20}\.\w{4,24}|Hash::make)\(.{0,80}passw/i;
/** What was made unreadable is given as the password that is kept. */
const inPlace =
  /\b(?:password|encrypted_password|password_?hash)["']?\s?(?:=>|:|=)\s?\w{0,12}(?:hash|hashed|encrypted|digest)\w{0,20}\b/i;

/** Automatic work that builds and hands in what it built, with no step that puts it into service. */
function onlyStores({ added }: FileView): boolean {
  const lines = added.map((line) => codePart(line.text, 'YAML')).filter((line) => !ofBranches.test(line));
  return lines.length < 300 && lines.some((line) => stores.test(line)) && !lines.some((line) => serves.test(line));
}

/** The name of a branch, on which the work starts. */
const ofBranches = /^\s{0,12}- ["']?deploy[\w*/-]{0,40}["']?$/;
const stores =
  /docker\/build-push-action|\bdocker (?:buildx )?(?:build|push)\b|upload-artifact|kaniko|\bbuildah\b|\bpodman (?:build|push)\b/;
const serves =
  /deploy|rollout|kubectl|helm|argo|flux|terraform|ansible|\bssh\b|rsync|\bscp\b|\bcurl\b|wget|heroku|fly(?:ctl)?\b|\baws\b|gcloud|\baz\b|vercel|netlify|pages|render\.com|railway|serverless|\bcdk\b|pulumi|firebase|wrangler|kamal|dokku|capistrano|webhook|dispatch|gh release|action-gh-release|npm publish|twine|cargo publish|environment:|promote|release/i;

function skipsIn(lines: readonly { readonly text: string }[]): number {
  return lines.slice(0, 2000).filter(({ text }) => text.length < longest && skips.test(text)).length;
}

/** A test that steps aside in some case: by a helper, by its own call. */
const skips =
  /^\s*(?:skip(?:If|Unless|_if_|_unless_|When)\w{3,60}\(|Skip\(|t\.Skipf?\(|pytest\.skip\(|self\.skipTest\(|this\.skip\(|assumeTrue\(|Assume\.that\()/;
