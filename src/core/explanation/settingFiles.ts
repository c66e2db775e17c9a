import { noDefinitions, withDefinitionsOf } from './definitions.ts';
import { pipelineFile } from './surfaceFiles.ts';
import { noTeamWork, withWorkOf } from './teamWork.ts';
import type { FileView } from '../decisions/fileView.ts';
import type { Definitions } from './definitions.ts';
import type { TeamWork } from './teamWork.ts';

/** What changes in the files of settings. */
export interface SettingFiles {
  /** Settings files of the automatic checks, and of anything else. */
  readonly pipelines: number;
  readonly otherSettings: number;
  /** What of the checks is none that starts by itself. */
  readonly teamWork: TeamWork;
  /** What of the latter is none of the product's own settings. */
  readonly definitions: Definitions;
}

export const noSettingFiles: SettingFiles = {
  pipelines: 0,
  otherSettings: 0,
  teamWork: noTeamWork,
  definitions: noDefinitions,
};

/** Gathers it file by file. */
export class SettingFileReader {
  #known = noSettingFiles;

  read(view: FileView): void {
    const known = this.#known;
    this.#known = pipelineFile.test(view.path)
      ? { ...known, pipelines: known.pipelines + 1, teamWork: withWorkOf(view, known.teamWork) }
      : { ...known, otherSettings: known.otherSettings + 1, definitions: withDefinitionsOf(view, known.definitions) };
  }

  files(): SettingFiles {
    return this.#known;
  }
}
