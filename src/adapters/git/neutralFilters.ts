import { gitEnvironment } from './gitEnvironment.ts';
import { runGit, type GitProgram } from './runGit.ts';

/**
 * The same git with every filter that any configuration names switched off. Comparing the work tree would run them (`clean`, `process`), and a
 * repository chooses them. That includes Git LFS, whose own configuration can name programs: its files are recognised by their pointers instead.
 */
export async function neutralFilters(program: GitProgram): Promise<GitProgram> {
  const { stdout } = await runGit(program, [
    'config',
    '-z',
    '--name-only',
    '--get-regexp',
    '^filter\\..*\\.(clean|smudge|process|required)$',
  ]);
  const names = new Set<string>();
  for (const key of stdout.toString('utf8').split('\0')) {
    const name = /^filter\.([^]*)\.[a-z]+$/.exec(key)?.[1];
    if (name !== undefined) names.add(name);
  }
  if (names.size === 0) return program;
  // By environment, not by `-c`: a name may hold an equals sign.
  const settings = [...names].flatMap((name) => [
    [`filter.${name}.clean`, ''] as const,
    [`filter.${name}.smudge`, ''] as const,
    [`filter.${name}.process`, ''] as const,
    [`filter.${name}.required`, 'false'] as const,
  ]);
  return { ...program, environment: gitEnvironment(program.environment, settings) };
}
