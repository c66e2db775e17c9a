// Loaded beside the extension by `npm start` in a desktop VS Code, whose command line cannot run a command.
const { commands } = require('vscode');

exports.activate = () => commands.executeCommand('explainForCeo.explainWork');
