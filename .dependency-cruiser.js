// The arrows between the rooms of src/README.md. ESLint's import rules miss type imports, `import('vscode')` and cycles; this does not.

/** The libraries that compute on values alone: no files, no network, no clock. */
const pureLibraries = ['diff', 'intl-messageformat', 'jsonc-parser', 'picomatch', 'toml-eslint-parser', 'yaml', 'zod'];
const libraries = (names) => `node_modules/(@types/)?(${names.join('|')})/`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'core-is-pure',
      comment:
        'The core is values in, values out: it runs in the editor, in the terminal and in a test without a disk, and the ' +
        'same change always gives the same explanation. What it needs from outside it asks for through a port, which an ' +
        'adapter implements. A library may be imported here when it is on the list of pure ones.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: ['^src/core/', libraries(pureLibraries)] },
    },
    {
      name: 'adapters-serve-the-core',
      comment:
        "An adapter implements one of the core's ports over processes and HTTP. It knows neither the editor nor the " +
        'panel nor the command line, so all three can use it.',
      severity: 'error',
      from: { path: '^src/adapters/' },
      to: { path: '^src/', pathNot: '^src/(adapters|core)/' },
    },
    {
      name: 'protocol-is-words-only',
      comment:
        'The protocol is what the panel shows and what its reader asks: types over those of the core, and the schemas that ' +
        'check them. From the core it takes types alone, so that the panel does not carry the engine.',
      severity: 'error',
      from: { path: '^src/protocol/' },
      to: { path: '^src/', pathNot: '^src/protocol/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'protocol-knows-the-core-only',
      comment: 'Both ends of the panel import the protocol: it can know neither of them.',
      severity: 'error',
      from: { path: '^src/protocol/' },
      to: { pathNot: ['^src/(protocol|core)/', libraries(['zod'])] },
    },
    {
      name: 'webview-draws',
      comment:
        'The webview draws the state it is given and reports what its reader asked; it computes nothing. It sees the protocol alone.',
      severity: 'error',
      from: { path: '^src/webview/' },
      to: { pathNot: ['^src/(webview|protocol)/'] },
    },
    {
      name: 'command-line-without-an-editor',
      comment:
        'The command line does the same main job on a machine that has no editor: core and adapters are all it may know.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/', pathNot: '^src/(cli|core|adapters)/' },
    },
    {
      name: 'extension-never-reaches-into-the-panel',
      comment: 'The extension and the webview run in two processes and speak through the protocol alone.',
      severity: 'error',
      from: { path: '^src/extension/' },
      to: { path: '^src/', pathNot: '^src/(extension|core|adapters|protocol)/' },
    },
    {
      name: 'vscode-in-one-room',
      comment:
        'Only src/extension knows the editor. Everything else then runs and is tested without one, and a change of its API ' +
        'touches one room. A type counts too: it would shape the code around the editor all the same.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/extension/' },
      to: { path: '^vscode$|node_modules/@types/vscode/' },
    },
    {
      name: 'product-stands-without-its-tests',
      comment: 'What ships may not lean on what does not: tests and scripts import the product, never the other way.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts)/' },
    },
    {
      name: 'no-cycles',
      comment: 'Files in a ring can only be read, tested and changed together. Move what both need into a third.',
      severity: 'error',
      from: { path: '^(src|scripts|test)/' },
      to: { circular: true },
    },
    {
      name: 'everything-is-found',
      comment: 'An import that resolves to nothing fails when it is run, perhaps only at a customer.',
      severity: 'error',
      from: { pathNot: '^test/.*/fixtures/' },
      to: { couldNotResolve: true, pathNot: '^vscode$' },
    },
  ],
  options: {
    // Imports that exist for types only count as well.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|dist-test|\\.cache)/|/fixtures/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
    },
  },
};
