/** Whether a file is one that reads a command line. */
export function readsCommands(path: string): boolean {
  return commandFile.test(path);
}

/** Options and commands that a line of such a file offers, by the names people type. */
export function commandOptions(code: string): readonly string[] {
  for (const pattern of offersOption) {
    const match = pattern.exec(code);
    const name = match?.slice(1).find((group: string | undefined) => group !== undefined);
    if (name !== undefined) return [name.replace(/^--/, '').toLowerCase()];
  }
  return [];
}

/** The name of the command that a line of such a file declares, where people or jobs type it. */
export function commandName(code: string): string | undefined {
  return namesCommand
    .exec(code)
    ?.slice(1)
    .find((group: string | undefined) => group !== undefined);
}

/** Whether a line says a name by itself, and not inside a longer one. */
export function saysWhole(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/[\w:-]/.test(text.charAt(at - 1) + text.charAt(at + name.length));
}

/** A line that names a command. */
export const namesCommand =
  /\$(?:signature|defaultName)\s{0,4}=\s{0,2}["']([\w:.-]{3,80})|#\[AsCommand\(\s?(?:name:\s?)?["']([\w:.-]{3,80})["']|->setName\(["']([\w.-]{2,40}:[\w:.-]{2,60})["']\)|@\w{1,40}\.command\((?:name\s?=\s?)?["']([\w:.-]{3,80})["']|^\s*\.command\(\s?["'`]([\w:.-]{3,80})/;

const commandFile =
  /(^|\/)(cmd|cli|bin|commands?|console|cmds|generators?)\/|(^|\/)(cli|main|args|flags|options?|command)\.(ts|js|mjs|py|rs|go|rb|java|kt|cs)$|cli[\w-]*\.(ts|js|py|go|rs)$/i;

/** A line that offers an option. */
export const offersOption: readonly RegExp[] = [
  // commander, yargs, oclif, cac
  /\.(?:option|requiredOption)\(\s*['"`](?:-\w,?\s)?(--[\w-]{2,60})/,
  /^\s*['"]?([\w-]{2,60})['"]?:\s*Flags\.\w+\(/,
  /new Option\(\s*['"`](?:-\w,?\s)?(--[\w-]{2,60})/,
  // argparse, click
  /\.(?:add_argument|option)\(\s*(?:["']-\w["'],\s*)?["'](--[\w-]{2,60})/,
  // cobra, pflag, flag
  /(?:Flags\(\)|\bflag|\bfs|\bflags|\bf|PersistentFlags\(\))\.(?:String|Bool|Int|Duration|StringSlice|StringArray|Uint|Float64|Int64)(?:Slice|Var|VarP|P)?\(\s*(?:&[\w.]{1,60},\s*)?"([\w.-]{2,60})"/,
  // clap
  /#\[(?:arg|clap)\([^)]{0,60}\blong\s*=\s*"([\w-]{2,60})"/,
  // Thor and Rails generators, OptionParser
  /^\s*(?:class_option|method_option|option)\s[:"']([\w-]{2,60})/,
  /\.on\(\s*(?:["']-\w["'],\s*)?["'](--[\w-]{2,60})/,
  // picocli, System.CommandLine, CommandLineParser
  /@Option\(names\s*=\s*\{?[^"]{0,20}(?:"-\w",\s*)?"(--[\w-]{2,60})"/,
  /new Option<[\w<>?[\]]{1,40}>\(\s*(?:new\[\]\s*\{\s*)?"(--[\w-]{2,60})"|\[Option\((?:'\w',\s*)?"([\w-]{2,60})"/,
];
