import { titled } from './titled.ts';
import type { Example } from './example.ts';

/** What authors announce about people, rights, ways of signing in and suppliers, beside the first example of each. */
export const examples: readonly Example[] = [
  titled(
    'announced-people',
    'proves',
    'Hide phone numbers in logs',
    'lib/desk/write.ex',
    ['def write(rider), do: Desk.write(rider)\n', 'def write(rider), do: Desk.write(masked(rider))\n'],
    'less',
  ),
  titled('announced-people', 'nearMiss', 'Hide the phone field on small screens', 'lib/desk/write.ex', [
    'def write(rider), do: Desk.write(rider)\n',
    'def write(rider), do: Desk.write(masked(rider))\n',
  ]),
  titled(
    'announced-people',
    'proves',
    'Ask for consent before measuring rides',
    'lib/desk/measure.ex',
    ['def measure(ride), do: Desk.put(ride)\n', 'def measure(ride), do: if(consent?(), do: Desk.put(ride))\n'],
    'unclear',
  ),

  titled(
    'announced-access',
    'proves',
    'Rework permissions for shifts',
    'src/Shifts/Closing.php',
    ['<?php\nreturn Shift::all();\n', '<?php\nreturn Shift::all()->permissionOf($this->branch);\n'],
    'unclear',
  ),
  titled('announced-access', 'nearMiss', 'Fix permissions button of shifts', 'src/Shifts/Closing.php', [
    '<?php\nreturn Shift::all();\n',
    '<?php\nreturn Shift::all()->permissionOf($this->branch);\n',
  ]),
  titled('announced-access', 'nearMiss', 'Add table for members to overview', 'src/Shifts/Closing.php', [
    '<?php\nreturn Shift::all();\n',
    '<?php\nreturn Shift::all()->permissionOf($this->branch);\n',
  ]),
  titled(
    'announced-access',
    'proves',
    'Fix path traversal when reading a shift plan',
    'src/Shifts/Plan.php',
    ['<?php\nreturn plan($name);\n', '<?php\nreturn plan(sanitizedName($name));\n'],
    'less',
  ),
  titled(
    'announced-protection',
    'reverse',
    'Remove captcha for known branches',
    'src/Shifts/Plan.php',
    ['<?php\nreturn captchaFor($branch);\n', '<?php\nreturn true;\n'],
    'more',
  ),

  titled(
    'announced-sign-in',
    'proves',
    'Add passkey support',
    'src/door/open.go',
    ['enter(card)\n', 'enter(card, passkeyOf(card))\n'],
    'unclear',
  ),
  titled('announced-sign-in', 'nearMiss', 'Add a passkey button', 'src/door/open.go', [
    'enter(card)\n',
    'enter(card, passkeyOf(card))\n',
  ]),
  titled(
    'announced-sign-in',
    'reverse',
    'Remove passkey support',
    'src/door/open.go',
    ['enter(card, passkeyOf(card))\n', 'enter(card)\n'],
    'unclear',
  ),

  titled(
    'announced-supplier',
    'proves',
    'Add Fernwood payment provider',
    'src/pay/fernwood.py',
    [undefined, 'class Fernwood:\n    pass\n'],
    'more',
  ),
  titled('announced-supplier', 'nearMiss', 'Add Fernwood payment provider', 'src/pay/ways.py', [
    'ways = []\n',
    'ways = [fernwood]\n',
  ]),
  titled(
    'announced-supplier',
    'reverse',
    'Remove Fernwood integration',
    'src/pay/fernwood.py',
    ['class Fernwood:\n    pass\n', undefined],
    'less',
  ),

  titled('announced-access', 'nearMiss', 'Allow users to tag a shift', 'src/Shifts/Closing.php', [
    '<?php\nreturn $shift->late();\n',
    '<?php\nreturn $shift->late() || $this->inScope($shift);\n',
  ]),
  titled(
    'announced-access',
    'proves',
    'Managers can now approve shifts',
    'src/Shifts/Closing.php',
    ['<?php\nreturn $shift->late();\n', '<?php\nreturn $shift->late() || $this->hasRole($shift);\n'],
    'more',
  ),
  titled(
    'announced-access',
    'reverse',
    'Managers can no longer approve shifts',
    'src/Shifts/Closing.php',
    ['<?php\nreturn $shift->roles();\n', '<?php\nreturn $shift->roles(Branch::own());\n'],
    'less',
  ),
  // A known company by its name in another case, by what stands for it, and where it was no use any more.
  titled(
    'announced-supplier',
    'proves',
    'remove rollbar',
    'config/prod.exs',
    ['config :shop, port: 1\nconfig :rollbax, token: env("ROLLBAR_ACCESS_TOKEN")\n', 'config :shop, port: 1\n'],
    'less',
  ),
  titled(
    'announced-supplier',
    'proves',
    'Remove unused getaddress.io postcode lookup service',
    'src/main/scala/shop/getaddressio/GetAddressIOService.scala',
    ['class GetAddressIOService\n', undefined],
    'less',
  ),
  titled('announced-supplier', 'nearMiss', 'remove rollbar attachments', 'config/prod.exs', [
    'config :shop, port: 1\nconfig :rollbax, token: env("ROLLBAR_ACCESS_TOKEN")\n',
    'config :shop, port: 1\n',
  ]),
  titled('announced-supplier', 'nearMiss', 'Remove unused lookup service', 'src/shop/LookupService.scala', [
    'class LookupService\n',
    undefined,
  ]),
  titled(
    'announced-supplier',
    'reverse',
    'use maxmind to see where a baker is',
    'src/config.ts',
    ['const a = 1;\n', 'const a = 1;\nconst place = read("MAXMIND_LICENSE_KEY");\n'],
    'more',
  ),
  titled('announced-supplier', 'nearMiss', 'Remove Fernwood logs', 'src/pay/fernwood.py', [
    'class Fernwood:\n    pass\n',
    undefined,
  ]),
  // What takes the place of another is known, or both are one company's.
  titled(
    'announced-supplier',
    'proves',
    'migrate from `deadmanswitch` to Sentry monitors',
    'salt/scripts/check-in.sh',
    ['curl "$SNITCH"\n', 'curl "$SENTRY_INGEST_URL"\n'],
    'unclear',
  ),
  titled('announced-supplier', 'nearMiss', 'Replace raven with sentry', 'salt/scripts/check-in.sh', [
    'curl "$RAVEN"\n',
    'curl "$SENTRY_INGEST_URL"\n',
  ]),
];
