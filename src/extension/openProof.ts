import { Position, Range, Uri, ViewColumn, window, workspace, type TextDocument } from 'vscode';
import * as z from 'zod/mini';
import type { ProofTarget } from '../core/render/proofTargets.ts';
import { recordedScheme } from './commandIds.ts';
import type { RecordedPlace, Sides } from './subjectReader.ts';

const recordedPlace = z.object({ root: z.string(), revision: z.string() });

/** The address of a read-only document with a file as it was recorded; its name and ending stay visible, so that colours and the tab are right. */
function recordedUri({ root, revision, path }: RecordedPlace): Uri {
  return Uri.from({ scheme: recordedScheme, path: `/${path}`, query: JSON.stringify({ root, revision }) });
}

/** What such an address stands for, or undefined when it is none of ours. */
export function readRecordedUri(uri: Uri): RecordedPlace | undefined {
  try {
    const read = recordedPlace.safeParse(JSON.parse(uri.query));
    return read.success ? { ...read.data, path: uri.path.slice(1) } : undefined;
  } catch {
    return undefined;
  }
}

/** Opens the place that a proof leads to, beside the page; false when there is nothing to open. */
export async function openProof(target: ProofTarget, sides: Sides, page: ViewColumn | undefined): Promise<boolean> {
  const document = await documentOf(target, sides);
  if (document === undefined) return false;
  const line = target.type === 'line' ? Math.min(target.line, document.lineCount) - 1 : 0;
  const end = document.lineAt(line).range.end;
  await window.showTextDocument(document, {
    viewColumn: page === ViewColumn.One || page === undefined ? ViewColumn.Beside : ViewColumn.One,
    selection: target.type === 'line' ? new Range(new Position(line, 0), end) : new Range(0, 0, 0, 0),
  });
  return true;
}

async function documentOf(target: ProofTarget, { root, old, new: newSide }: Sides): Promise<TextDocument | undefined> {
  // Git never records such a path: only a patch made by hand names one.
  if (target.path.split('/').includes('..')) return undefined;
  if (root === undefined) return await openDocument(inWorkspace(target.path));
  const revision = target.type === 'line' && target.side === 'old' ? old : newSide;
  if (revision === undefined) return undefined;
  const uri =
    revision === 'disk'
      ? Uri.joinPath(Uri.parse(root), target.path)
      : recordedUri({ root, revision, path: target.path });
  return await openDocument(uri);
}

/** A patch names files of some repository: perhaps of one that is open. */
function inWorkspace(path: string): Uri | undefined {
  const folder = workspace.workspaceFolders?.[0];
  return folder === undefined ? undefined : Uri.joinPath(folder.uri, path);
}

async function openDocument(uri: Uri | undefined): Promise<TextDocument | undefined> {
  if (uri === undefined) return undefined;
  try {
    return await workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}
