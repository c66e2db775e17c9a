import { titled } from './titled.ts';
import type { Example } from './example.ts';

/** What authors announce as done for money, and what they open to all who pay or not. */
export const examples: readonly Example[] = [
  titled(
    'announced-saving',
    'proves',
    'Ask for tides every fifth time for cost saving',
    'harbour/tides.go',
    ['asked := tides(all)\n', 'asked := tides(fifth)\n'],
    'less',
  ),
  titled('announced-saving', 'nearMiss', 'Show tides in the cost saving chart', 'harbour/tides.go', [
    'asked := tides(all)\n',
    'asked := tides(fifth)\n',
  ]),
  titled('announced-saving', 'reverse', 'Ask for tides each time', 'harbour/tides.go', [
    'asked := tides(fifth)\n',
    'asked := tides(all)\n',
  ]),
  titled(
    'announced-cheaper-machines',
    'proves',
    'Share the harbour desk to reduce costs',
    'terraform/harbour.tf',
    ['module "desk" {\n  alone = true\n}\n', 'module "desk" {\n  alone = false\n}\n'],
    'less',
  ),
  titled('announced-cheaper-machines', 'nearMiss', 'Reduce costs of a harbour query', 'terraform/harbour.tf', [
    'module "desk" {\n  alone = true\n}\n',
    'module "desk" {\n  alone = false\n}\n',
  ]),
  titled('announced-cheaper-machines', 'reverse', 'Keep the harbour desk for one', 'terraform/harbour.tf', [
    'module "desk" {\n  alone = false\n}\n',
    'module "desk" {\n  alone = true\n}\n',
  ]),
  titled(
    'announced-terms',
    'proves',
    'Make the tide map available to all users',
    'harbour/map.ts',
    ['open(isPro(sailor) && map)\n', 'open(map)\n'],
    'less',
  ),
  titled('announced-terms', 'nearMiss', 'Make the tide map available to all users', 'harbour/map.ts', [
    'open(dry(sailor) && map)\n',
    'open(map)\n',
  ]),
  titled('announced-saving', 'nearMiss', 'Add electricity bills', 'harbour/bills.go', [
    'bills := few\n',
    'bills := electricity\n',
  ]),
  titled(
    'announced-saving',
    'proves',
    'Reduce harbour costs',
    'harbour/map.go',
    ['harbour := large\n', 'harbour := small\n'],
    'less',
  ),
];
