import { chooseBranch } from './branchPicker.ts';
import type { Choice } from './choice.ts';
import type { CommandName } from './commandIds.ts';
import type { LastExplained } from './lastExplained.ts';
import { chooseSince } from './periodPicker.ts';
import {
  chooseClipboardPatch,
  chooseCommit,
  chooseFile,
  chooseInRepository,
  choosePatchFile,
  chooseRange,
  chooseSelection,
  chooseSubject,
} from './subjectPickers.ts';
import type { SubjectReader } from './subjectReader.ts';

/** What choosing a subject needs to know. */
export interface Choosing {
  readonly reader: SubjectReader;
  readonly explained: LastExplained;
}

type Choose = (choosing: Choosing, from: readonly unknown[]) => Choice | Promise<Choice>;

const choices: Readonly<Record<CommandName, Choose>> = {
  explain: ({ reader, explained }) => chooseSubject(reader, explained),
  explainWork: ({ reader }, [first]) => chooseInRepository(reader, first, 'work'),
  explainStaged: ({ reader }, [first]) => chooseInRepository(reader, first, 'staged'),
  explainFile: (_choosing, [first]) => chooseFile(first),
  explainSelection: () => chooseSelection(),
  explainCommit: ({ reader }, [first, second]) => chooseCommit(reader, first, second),
  explainRange: ({ reader }, [first]) => chooseRange(reader, first),
  explainBranch: ({ reader }, [first]) => chooseBranch(reader, first),
  explainSince: ({ reader, explained }, [first]) => chooseSince(reader, explained, first),
  explainPatchFile: (_choosing, [first]) => choosePatchFile(first),
  explainClipboardPatch: () => chooseClipboardPatch(),
};

/** The subject that a command means; `from` is what a menu handed over. */
export async function subjectOf(name: CommandName, from: readonly unknown[], choosing: Choosing): Promise<Choice> {
  return await choices[name](choosing, from);
}
