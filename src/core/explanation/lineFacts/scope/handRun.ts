import { codePart } from '../../../decisions/codeText.ts';
import { wordsOf } from '../../conditions/nameInWords.ts';
import type { FileView } from '../../../decisions/fileView.ts';
import type { LineFact, LineFactReader } from '../lineFact.ts';

/** New commands that nothing in the change starts: no clock, no automatic work, no other code. Putting the change into service does not run them. */
export class HandRunReader implements LineFactReader {
  readonly #commands: Command[] = [];
  /** What else comes with the change, where one of them may be called. */
  #around = '';
  #unclear = false;
  /** What goes, or gets another name: a command of that name was there. */
  readonly #before = new Set<string>();

  read(view: FileView): void {
    const { status, oldPath } = view.file;
    if (status === 'deleted' || oldPath !== undefined) this.#before.add(baseOf(oldPath ?? view.path));

    const { role, place } = view.kind;
    if (this.#unclear || aside.has(role) || place === 'test') return;
    const command = commandIn(view);
    if (command !== undefined) {
      this.#commands.push(command);
      if (this.#commands.length > mostCommands) this.#unclear = true;
      return;
    }
    for (const { text } of view.added) {
      if (this.#around.length > mostAround) {
        this.#unclear = true;
        return;
      }
      if (text.length < longest) this.#around += `${text}\n`;
    }
  }

  facts(): readonly LineFact[] {
    const [first] = this.#commands;
    if (this.#unclear || first === undefined) return [];
    const started = this.#commands.some(({ calls }) => calls.some((one) => this.#around.includes(one)));
    if (started || this.#commands.some(({ path }) => this.#before.has(baseOf(path)))) return [];
    const writes = this.#commands.some((one) => one.writes);
    return [
      {
        key: 'handRun',
        noticed: 'team',
        weight: 4,
        quotes: { names: this.#commands.map(({ name }) => name) },
        values: { writes: writes ? 'yes' : 'no' },
        path: first.path,
      },
    ];
  }
}

function baseOf(path: string): string {
  return (path.split('/').at(-1) ?? '').split('.')[0]?.toLowerCase() ?? '';
}

interface Command {
  readonly name: string;
  /** By which others would start it. */
  readonly calls: readonly string[];
  readonly writes: boolean;
  readonly path: string;
}

function commandIn(view: FileView): Command | undefined {
  const { path, file, added, language } = view;
  if (file.status !== 'added' || added.length > mostLines || view.kind.place !== 'any') return undefined;
  const form = forms.find(({ files }) => files.test(path));
  if (form === undefined || ofItself.test(path)) return undefined;
  const lines = added.map(({ text }) => codePart(text.slice(0, longest), language));
  if (!lines.some((text) => form.proof.test(text)) || lines.some((text) => runsAlone.test(text))) return undefined;
  const [base = ''] = (path.split('/').at(form.named) ?? '').split('.');
  const written = lines.flatMap((text) => form.call?.exec(text)?.slice(1).filter(Boolean) ?? []);
  // Which of several is meant, and what else starts them, is not told by one name.
  if (form.byTask === true && new Set(written).size > 1) return undefined;
  const ofTask = form.byTask === true ? written.filter((one) => !/^(?:all|default|run)$/.test(one)) : [];
  const name = wordsOf((ofTask.length === 1 ? (ofTask[0] ?? base) : base).replace(/(?<=[a-z])Command$/, '')).join(' ');
  return name.length < 4 || ofItself.test(written.join(' '))
    ? undefined
    : { name, calls: [base, ...written], writes: lines.some((text) => stores.test(text)), path };
}

/** What calls a command there starts none: tests try it, and documents tell how to run it. */
const aside: ReadonlySet<string> = new Set(['tests', 'documents', 'media', 'lock', 'vendored', 'translations']);
const mostCommands = 3;
const mostAround = 200_000;
const mostLines = 1500;
const longest = 400;

/** Where frameworks keep commands, what makes one of a file, and how it says its name. `named`: the part of the path that names it. */
const forms: readonly {
  readonly files: RegExp;
  readonly proof: RegExp;
  readonly call?: RegExp;
  readonly named: number;
  readonly byTask?: true;
}[] = [
  { files: /\/management\/commands\/(?!_)\w{3,80}\.py$/, proof: /^class Command\b/, named: -1 },
  {
    files: /(?:^|\/)lib\/tasks\/(?:[\w-]{1,60}\/){0,3}[\w-]{3,80}\.rake$/,
    proof: /^\s*task\b/,
    call: /^\s*task\(? ?:?["']?(\w{3,60})/,
    byTask: true,
    named: -1,
  },
  {
    files:
      /(?:^|\/)(?:Console\/Commands?|src\/(?:[\w-]{1,60}\/){0,4}Commands?)\/(?:\w{1,60}\/){0,3}(?!Abstract|Base)\w{3,80}\.php$/,
    proof: /\$(?:signature|defaultName)\b|\bAsCommand\(|\bfunction configure\(|Console\\Command\b/,
    call: /\$(?:signature|defaultName)\s?=\s?["']([\w:.-]{3,60})|AsCommand\((?:name: ?)?["']([\w:.-]{3,60})/,
    named: -1,
  },
  { files: /(?:^|\/)lib\/mix\/tasks\/[\w./-]{3,100}\.ex$/, proof: /\buse Mix\.Task\b/, named: -1 },
  { files: /(?:^|\/)cmd\/[\w-]{3,60}\/main\.go$/, proof: /^func main\(\)/, named: -2 },
  {
    files: /(?:^|\/)(?:scripts?|bin)\/(?:[\w-]{1,60}\/){0,3}[\w-]{4,80}\.(?:[cm]?[jt]s|py|rb|php)$/,
    proof: /^#!|^if __name__ ?==|^(?:await |void )?(?:main|run)\(\)|\bprocess\.exit\(/,
    named: -1,
  },
];

/** By its name it is always running, started by a clock, or tried by automatic work. */
const ofItself =
  /(?:^|[/_.: -])(?:\w{0,20}worker|consumers?|serve|server|listen\w{0,5}|daemon|watch\w{0,5}|cron\w{0,5}|hourly|daily|nightly|weekly|monthly|schedul\w{1,6}|ci|lint\w{0,4}|check\w{0,6}|build\w{0,4}|bundle|test\w{0,4}|pre|post|hooks?|deploy|release|start|dev|generate\w{0,3}|samples?|demo|fake\w{0,3}|dummy|fixtures?|populate|examples?)(?:$|[/_.: -])|\/(?:migrate|collectstatic|makemigrations|compilemessages|loaddata|flush|shell|seeds?)\.\w{2,4}$/i;
const runsAlone =
  /\$this->(?:ask|secret|choice|anticipate)\(|\b(?:input|readline|prompt)\(|\bSTDIN\.gets\b|\binquirer\.|\.enhance\b|\.invoke\b|\b\w{1,20}\.(?:Run|Start|Listen)\(|\bListen\w{0,20}\(|AsCronTask|AsPeriodicTask|@[Pp]eriodic|\bListenAndServe|\bServe\(|NewServer\(|\bcrontab\b|\bcron\b|->(?:daily|hourly|everyMinute)\b|while True|while \(?true\b/;
const stores =
  /\.(?:save|update|create|insert|upsert|delete|destroy|remove|persist|bulk_\w{2,12}|update_all|delete_all|updateMany|insertMany|deleteMany|executeUpdate)!?\(|->(?:save|update|create|insert|delete|persist)\(|\.(?:save|destroy|delete_all|destroy_all)!?$|\b(?:INSERT INTO|UPDATE \w|DELETE FROM)\b|\bRepo\.(?:update|insert|delete)/;
