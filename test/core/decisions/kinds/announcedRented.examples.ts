import { titled } from './titled.ts';
import type { Example } from './example.ts';

/** What authors announce about things rented whole, how often something runs, and what is built on which occasions. */
export const examples: readonly Example[] = [
  titled(
    'announced-capacity',
    'proves',
    'Decommission the harbour server',
    'salt/harbour.sls',
    ['harbour-host:\n  pier: four\nquay:\n  pier: one\n', 'quay:\n  pier: one\n'],
    'less',
  ),
  titled('announced-capacity', 'nearMiss', 'Remove server variables from the harbour list', 'salt/harbour.sls', [
    'harbour-server:\n  pier: four\nquay:\n  pier: one\n',
    'quay:\n  pier: one\n',
  ]),
  titled(
    'announced-capacity',
    'reverse',
    'Spin up a harbour server',
    'salt/harbour.sls',
    ['quay:\n  pier: one\n', 'harbour-server:\n  pier: four\n  kind: north\nquay:\n  pier: one\n'],
    'more',
  ),
  titled(
    'announced-capacity',
    'proves',
    'Scale down the fair',
    'charts/fair/sizes.tpl',
    ['hosts_max is 8\n', 'hosts_max is 2\n'],
    'less',
  ),
  titled('announced-capacity', 'nearMiss', 'Scale down images of the fair', 'charts/fair/sizes.tpl', [
    'hosts_max is 8\n',
    'hosts_max is 2\n',
  ]),
  titled(
    'announced-capacity',
    'reverse',
    'Scale up the fair',
    'charts/fair/sizes.tpl',
    ['hosts_max is 2\n', 'hosts_max is 8\n'],
    'more',
  ),
  titled(
    'announced-use',
    'proves',
    'Increase the polling interval of the tide desk',
    'tides/desk.go',
    ['desk.pause = everyFive(9)\n', 'desk.pause = everyFortyFive(9)\n'],
    'less',
  ),
  titled(
    'announced-use',
    'reverse',
    'Shorten the polling interval of the tide desk',
    'tides/desk.go',
    ['desk.pause = everyFortyFive(9)\n', 'desk.pause = everyFive(9)\n'],
    'more',
  ),
  titled('announced-use', 'nearMiss', 'Increase the training interval of riders', 'tides/desk.go', [
    'desk.pause = everyFortyFive(9)\n',
    'desk.pause = everyFive(9)\n',
  ]),
  titled(
    'announced-checks',
    'proves',
    'Only build ARM64 images on releases',
    '.github/workflows/ships.yml',
    [
      'jobs:\n  a:\n    steps:\n      - with:\n          kinds: amd64,arm64\n',
      'jobs:\n  a:\n    steps:\n      - with:\n          kinds: ${{ inputs.full && "amd64,arm64" }}\n',
    ],
    'less',
  ),
  titled(
    'announced-checks',
    'reverse',
    'Make images compatible with arm64',
    '.github/workflows/ships.yml',
    [
      'jobs:\n  a:\n    steps:\n      - with:\n          kinds: amd64\n',
      'jobs:\n  a:\n    steps:\n      - with:\n          kinds: amd64,arm64\n',
    ],
    'more',
  ),
  titled('announced-checks', 'nearMiss', 'Fix the names of arm64 images', '.github/workflows/ships.yml', [
    'jobs:\n  a:\n    steps:\n      - with:\n          kinds: amd64\n',
    'jobs:\n  a:\n    steps:\n      - with:\n          kinds: amd64,arm64\n',
  ]),
  titled(
    'announced-terms',
    'proves',
    'Limit parties to two guests on unlicensed servers',
    'guests/party.go',
    ['return Party(all)\n', 'return Party(min(all, licenseOf(host)))\n'],
    'unclear',
  ),
  titled(
    'announced-terms',
    'proves',
    'Add a minimum donation amount',
    'gifts/ask.rb',
    ['ask(gift)\n', 'ask(gift, donation_amount)\n'],
    'unclear',
  ),
  titled('announced-terms', 'nearMiss', 'Show the premium badge for enterprise teams', 'guests/party.go', [
    'return Party(all)\n',
    'return Party(badgeOf(enterprise))\n',
  ]),
];
