import assert from 'node:assert/strict';
import { commands, extensions } from 'vscode';

describe('the extension in VS Code', () => {
  it('is there, and its first command activates it', async () => {
    const extension = extensions.getExtension('explain-for-ceo.explain-for-ceo');
    assert.ok(extension);
    await commands.executeCommand('explainForCeo.explainWork');
    assert.equal(extension.isActive, true);
  });
});
