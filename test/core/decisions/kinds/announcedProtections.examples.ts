import { titled } from './titled.ts';
import type { Example } from './example.ts';

/** What authors announce about protections, secrets, keys and what is measured of people. */
export const examples: readonly Example[] = [
  titled(
    'announced-protection',
    'proves',
    'Add captcha to the waiting list',
    'src/Queue/Join.php',
    ['<?php\nreturn join($guest);\n', '<?php\nverifyCaptcha($guest);\nreturn join($guest);\n'],
    'less',
  ),
  titled('announced-protection', 'nearMiss', 'Fix captcha button of the waiting list', 'src/Queue/Join.php', [
    '<?php\nreturn join($guest);\n',
    '<?php\nverifyCaptcha($guest);\nreturn join($guest);\n',
  ]),
  titled(
    'announced-protection',
    'reverse',
    'rm bot protection for branch users',
    'src/Queue/Join.php',
    [
      '<?php\nif ($form->captcha) {\n  challenge($guest);\n}\n',
      '<?php\nif (!$guest->inBranch && $form->captcha) {\n  challenge($guest);\n}\n',
    ],
    'more',
  ),
  titled(
    'announced-protection',
    'reverse',
    'fix: do not validate `exp` of ticket tokens',
    'src/door/ticket.go',
    ['check(token, exp)\n', 'check(token)\n'],
    'more',
  ),
  titled('announced-protection', 'nearMiss', 'Force https in production', 'src/door/ticket.go', [
    'open(url)\n',
    'open(https(url))\n',
  ]),
  titled(
    'announced-protection',
    'reverse',
    'Add an option to skip signature verification of parcels',
    'src/door/parcel.go',
    ['verifySignature(parcel)\n', 'if !options.skip { verifySignature(parcel) }\n'],
    'more',
  ),
  titled(
    'announced-protection',
    'proves',
    'Remove parcel api token from logs',
    'src/door/parcel.go',
    ['write(parcel, token)\n', 'write(parcel)\n'],
    'less',
  ),
  titled(
    'announced-protection',
    'proves',
    'Fix missing ownership check when opening a parcel',
    'src/door/parcel.go',
    ['open(parcel)\n', 'mustBeOwner(parcel, guest)\nopen(parcel)\n'],
    'less',
  ),
  titled(
    'announced-access',
    'proves',
    'Add credentials for Harbour',
    'config/settings.py',
    ["KEYS = ['GATE_KEY']\n", "KEYS = ['GATE_KEY', 'HARBOUR_KEY']\n"],
    'more',
  ),
  titled(
    'announced-people',
    'proves',
    'Send device and locale to payment request',
    'src/pay/Send.kt',
    ['val order = Order(sum)\n', 'val order = Order(sum, device, locale)\n'],
    'more',
  ),
  titled(
    'announced-people',
    'reverse',
    'Stop logging recipient email in receipts',
    'src/pay/Send.kt',
    ['write(order, email)\n', 'write(order)\n'],
    'less',
  ),
  titled('announced-people', 'nearMiss', 'Stop sending emails to closed branches', 'src/pay/Send.kt', [
    'send(order, email)\n',
    'send(order)\n',
  ]),

  titled(
    'announced-protection',
    'proves',
    'Restrict access to the ledger to cashiers',
    'src/door/ledger.go',
    ['open(ledger)\n', 'mustHaveRole(cashier)\nopen(ledger)\n'],
    'less',
  ),
  titled('announced-protection', 'nearMiss', 'Block keyboard input while the ledger loads', 'src/door/ledger.go', [
    'open(ledger)\n',
    'mustHaveRole(cashier)\nopen(ledger)\n',
  ]),
  titled(
    'announced-protection',
    'reverse',
    'Remove IP restriction for the ledger',
    'src/door/ledger.go',
    ['allowedIps(branch)\nopen(ledger)\n', 'open(ledger)\n'],
    'more',
  ),
  titled(
    'announced-access',
    'proves',
    'Give the bakery team ledger permissions',
    'src/door/ledger.go',
    ['open(ledger)\n', 'allow(bakery, ledger)\nopen(ledger)\n'],
    'more',
  ),
  titled('announced-access', 'nearMiss', 'Give the ledger a new title', 'src/door/ledger.go', [
    'open(ledger)\n',
    'allow(bakery, ledger)\nopen(ledger)\n',
  ]),
  titled(
    'announced-protection',
    'proves',
    'Ajoute une vérification des droits avant la vente',
    'src/door/ledger.go',
    ['sell(loaf)\n', 'checkPermission(guest)\nsell(loaf)\n'],
    'less',
  ),
  titled('announced-protection', 'nearMiss', 'Change harbour name index to scope to owner_id', 'harbour/names.rb', [
    'lookup :name\n',
    'lookup :owner_id, :name\n',
  ]),
  // What is taken off is itself a way around, what is kept is kept, and papers are renewed: none of these opens or shuts a door as it seems to.
  ...[
    'Never skip signature verification for harbours',
    'Remove option to disable signature verification',
    'Update expired certificates of the harbour',
    'Add any missing keys to the harbour',
    'Lower minimum password length to 8',
    'Keep sessions after password reset',
    'Fix missing token in payload',
  ].map((title) =>
    titled('announced-protection', 'nearMiss', title, 'src/harbour/door.go', [
      'open(quay)\n',
      'verifySignature(key, token, session, password, certificate, quay)\n',
    ]),
  ),
  ...['Extend audit logs retention period', 'Remove delete account endpoint'].map((title) =>
    titled('announced-people', 'nearMiss', title, 'src/harbour/people.go', [
      'keep(audit, user, account)\ndeleteAccount(user)\n',
      'keepLonger(audit, user, account)\n',
    ]),
  ),
];
