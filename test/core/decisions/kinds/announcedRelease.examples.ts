import { titled } from './titled.ts';
import type { Example } from './example.ts';

const shelf = 'export const shelf = () => {\n  swap(neighbour);\n  swap(house);\n  return books();\n};\n';
const bare = 'export const shelf = () => {\n  return books();\n};\n';

/** Announcements that something ends, is shut, is marked for its end or begins for some. */
export const examples: readonly Example[] = [
  titled(
    'announced-end',
    'proves',
    'Deprecate the feature to swap books',
    'lib/shelf.ts',
    [shelf, shelf.replace('house', 'house, swapEnds')],
    'one-off',
  ),
  titled(
    'announced-end',
    'proves',
    'Mark the swap setting as deprecated',
    'lib/shelf.ts',
    [shelf, shelf.replace('house', 'house, swapEnds')],
    'one-off',
  ),
  titled('announced-end', 'nearMiss', 'Deprecate the Swap helper', 'lib/shelf.ts', [
    shelf,
    shelf.replace('house', 'house, swapEnds'),
  ]),
  titled('announced-end', 'reverse', 'Keep the swap setting', 'lib/shelf.ts', [
    shelf.replace('house', 'house, swapEnds'),
    shelf,
  ]),

  titled('announced-stop', 'proves', 'Remove the swap feature', 'lib/shelf.ts', [shelf, bare], 'one-off'),
  titled('announced-stop', 'proves', 'Supprime la page de swap', 'lib/shelf.ts', [shelf, bare], 'one-off'),
  titled(
    'announced-stop',
    'proves',
    'Remove "Swap now" button from the list index',
    'lib/shelf.ts',
    [shelf, bare],
    'one-off',
  ),
  titled('announced-stop', 'proves', 'Remove SwapNotifier', 'lib/SwapNotifier.ts', [shelf, undefined], 'one-off'),
  titled('announced-stop', 'proves', 'Switch off swap for now', 'lib/shelf.ts', [shelf, bare], 'one-off'),
  titled('announced-stop', 'nearMiss', 'Remove the swap feature', 'lib/shelf.ts', [bare, shelf]),
  titled('announced-stop', 'nearMiss', 'Remove the swap page component', 'lib/shelf.ts', [shelf, bare]),
  titled('announced-stop', 'nearMiss', 'Remove the gap from the swap page', 'lib/shelf.ts', [shelf, bare]),
  titled('announced-stop', 'nearMiss', 'Close the swap dialog with the escape key', 'lib/shelf.ts', [shelf, bare]),
  titled('announced-stop', 'nearMiss', 'Disable the swap button on submit', 'lib/shelf.ts', [bare, shelf]),

  titled('announced-adapting', 'proves', 'Remove GET /swaps', 'lib/shelf.ts', [shelf, bare], 'one-off'),
  titled(
    'announced-adapting',
    'proves',
    'Remove house from the swap response',
    'lib/shelf.ts',
    [shelf, bare],
    'one-off',
  ),
  titled(
    'announced-adapting',
    'proves',
    'feat(shelf)!: lend books by the week',
    'lib/shelf.ts',
    [shelf, shelf.replace('books()', 'books(week)')],
    'one-off',
  ),
  titled('announced-adapting', 'nearMiss', 'feat(shelf): lend books by the week', 'lib/shelf.ts', [
    shelf,
    shelf.replace('books()', 'books(week)'),
  ]),
  titled('announced-adapting', 'nearMiss', 'Update Node version to 22.1.3', '.nvmrc', ['22.1.2\n', '22.1.3\n']),
  titled('announced-adapting', 'nearMiss', 'Remove house from the swap response helper', 'lib/shelf.ts', [shelf, bare]),

  titled(
    'announced-start',
    'proves',
    'Add swapBooks flag',
    'lib/features.ts',
    ["export const all = ['rent'];\n", "export const all = ['rent',\n  'swapBooks'];\n"],
    'one-off',
  ),
  titled('announced-start', 'nearMiss', 'Add country flag', 'lib/features.ts', [
    "export const all = ['rent'];\n",
    "export const all = ['rent',\n  'country'];\n",
  ]),

  titled('announced-put-off', 'nearMiss', 'Show the swap until the house is chosen', 'lib/shelf.ts', [bare, shelf]),
  titled('announced-put-off', 'nearMiss', 'Clean up temporary swap files', 'lib/shelf.ts', [shelf, bare]),

  titled('announced-stop', 'nearMiss', 'Remove SwapProvider interface', 'lib/shelf.ts', [shelf, bare]),
  titled('announced-stop', 'proves', 'Supprime l’aide swap', 'lib/shelf.ts', [shelf, bare], 'one-off'),
  titled('announced-adapting', 'nearMiss', 'Remove deprecation of the swap endpoint', 'lib/shelf.ts', [shelf, bare]),
  titled('announced-start', 'nearMiss', 'Enable the swap firewall in production', 'lib/shelf.ts', [bare, shelf]),
  titled('announced-put-off', 'nearMiss', 'rm workaround for the swap', 'lib/shelf.ts', [shelf, bare]),
  titled('work-undone', 'nearMiss', 'Revert debug output of the swap', 'lib/shelf.ts', [shelf, bare]),
  titled('work-undone', 'nearMiss', 'Undo/redo of the swap goes wrong', 'lib/shelf.ts', [shelf, bare]),

  titled(
    'announced-end',
    'proves',
    'Deprecate swaps',
    'lib/shelf.ts',
    [shelf, shelf.replace('house', 'house, { deprecated: true }')],
    'one-off',
  ),
  titled('announced-stop', 'proves', 'Supprime la possibilité de swap', 'lib/shelf.ts', [shelf, bare], 'one-off'),

  titled(
    'announced-stop',
    'proves',
    'Fermer l’accès aux prêts pour la saison',
    'lib/shelf.ts',
    [shelf, shelf.replace('swap(house)', 'swap(closedBefore(house))')],
    'one-off',
  ),
  titled('announced-stop', 'proves', 'Drop Swapstone support', 'lib/swapstone.ts', [shelf, undefined], 'one-off'),
  titled('announced-stop', 'nearMiss', 'Drop Swapstone support library', 'lib/swapstone.ts', [shelf, undefined]),
  titled('announced-stop', 'reverse', 'Add Swapstone support', 'lib/swapstone.ts', [undefined, shelf]),

  titled(
    'announced-adapting',
    'proves',
    "Don't allow connecting to shelves <3.0",
    'lib/shelf.ts',
    ["const minAllowedShelfVersion = '2.0';\n", "const minAllowedShelfVersion = '3.0';\n"],
    'one-off',
  ),
  titled(
    'announced-adapting',
    'proves',
    'Remove sqlite from supported databases',
    'lib/store.ts',
    ['open(sqlite);\nopen(postgres);\n', 'open(postgres);\n'],
    'one-off',
  ),
  titled('announced-adapting', 'nearMiss', 'Remove sqlite support package', 'lib/store.ts', [
    'open(sqlite);\nopen(postgres);\n',
    'open(postgres);\n',
  ]),

  titled(
    'announced-retired',
    'proves',
    'Remove php-fpm from deployment image',
    'docker/entrypoint.sh',
    ['exec php-fpm8.0 -y pool.conf\nexec octane\n', 'exec octane\n'],
    'one-off',
  ),
  titled('announced-retired', 'nearMiss', 'Remove php-fpm from the e-mail footer', 'docker/entrypoint.sh', [
    'exec php-fpm8.0 -y pool.conf\nexec octane\n',
    'exec octane\n',
  ]),
  titled('announced-retired', 'reverse', 'Add php-fpm to deployment image', 'docker/entrypoint.sh', [
    'exec octane\n',
    'exec php-fpm8.0 -y pool.conf\nexec octane\n',
  ]),

  titled(
    'announced-start',
    'proves',
    'Put the overdue list behind a feature flag',
    'lib/shelf.ts',
    [shelf, shelf.replace('  swap(house);', '  if (OVERDUE) list();\n  swap(house);')],
    'one-off',
  ),
  titled(
    'announced-start',
    'proves',
    'Set up GardenLending AbTest',
    'lib/shelf.ts',
    [shelf, shelf.replace('swap(house)', "swap(variant('garden'))")],
    'one-off',
  ),
  titled(
    'announced-start',
    'proves',
    'Limit group loans to one shelf on unlicensed servers',
    'lib/shelf.ts',
    [shelf, shelf.replace('swap(house)', 'swap(isLicensed() ? group : house)')],
    'one-off',
  ),
  titled('announced-start', 'nearMiss', 'Limit group loans to one shelf on small screens', 'lib/shelf.ts', [
    shelf,
    shelf.replace('swap(house)', 'swap(isLicensed() ? group : house)'),
  ]),
];
