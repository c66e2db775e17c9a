import assert from 'node:assert/strict';
import { Uri, ViewColumn, window, workspace, type Memento } from 'vscode';
import { panelType } from '../../src/extension/commandIds.ts';
import { editorReader } from '../../src/extension/editorReader.ts';
import { Explainer } from '../../src/extension/explainer.ts';

const folder = workspace.workspaceFolders?.[0]?.uri;
assert.ok(folder);

/** The editor's storage, in memory. */
class Kept implements Memento {
  readonly #values: Map<string, unknown>;

  constructor(values: Readonly<Record<string, unknown>> = {}) {
    this.#values = new Map(Object.entries(values));
  }

  keys(): readonly string[] {
    return [...this.#values.keys()];
  }

  get(key: string): undefined;
  get<T>(key: string, otherwise: T): T;
  get(key: string, otherwise?: unknown): unknown {
    return this.#values.get(key) ?? otherwise;
  }

  update(key: string, value: unknown): Promise<void> {
    this.#values.set(key, value);
    return Promise.resolve();
  }
}

function tabs(): number {
  return window.tabGroups.all.flatMap(({ tabs: open }) => open).length;
}

async function waitFor(done: () => boolean): Promise<void> {
  for (let tries = 0; tries < 50 && !done(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  assert.ok(done());
}

describe('a panel that is brought back after a reload', () => {
  it('stays closed where its reader closes it before its page is there', async () => {
    const log = window.createOutputChannel('Explain for CEO, under test', { log: true });
    const before = tabs();
    const explainer = new Explainer({
      context: {
        extensionUri: folder,
        storageUri: undefined,
        globalStorageUri: Uri.joinPath(folder, '..', 'kept'),
        workspaceState: new Kept({ subjects: [{ id: 'work', request: { kind: 'work', folder: folder.toString() } }] }),
        globalState: new Kept(),
      },
      reader: editorReader(),
      log,
    });
    try {
      const panel = window.createWebviewPanel(panelType, 'Explain for CEO', ViewColumn.Active);
      // One that is closed before the editor has drawn it may leave its tab behind.
      await waitFor(() => tabs() === before + 1);
      const restored = explainer.restore(panel, { subjectId: 'work', language: 'en' });
      panel.dispose();
      await restored;
      await waitFor(() => tabs() === before);
      // The editor tells of a tab a moment after it opens.
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.equal(tabs(), before);
    } finally {
      explainer.dispose();
      log.dispose();
    }
  });
});
