import { titled } from './titled.ts';
import type { Example } from './example.ts';

const terms = 'def owed(rental):\n    return rental.sum\n';
const termsByHalf = 'def owed(rental):\n    return halved(rental.sum, rental.discount_day)\n';

/** What authors announce, with lines that deal with it. */
export const examples: readonly Example[] = [
  titled(
    'announced-terms',
    'proves',
    'Give a discount from the third day on',
    'app/rentals/owed.py',
    [terms, termsByHalf],
    'unclear',
  ),
  titled(
    'announced-terms',
    'proves',
    'Ajoute une remise dès le troisième jour',
    'app/rentals/owed.py',
    [terms, termsByHalf],
    'unclear',
  ),
  titled('announced-terms', 'nearMiss', 'Add a discount column to the list of rentals', 'app/rentals/owed.py', [
    terms,
    termsByHalf,
  ]),
  titled('announced-terms', 'nearMiss', 'Give a discount from the third day on', 'app/rentals/list.py', [
    'a = 1\n',
    'a = 2\n',
  ]),
  titled(
    'announced-terms',
    'reverse',
    'Remove the discount from the third day on',
    'app/rentals/owed.py',
    [termsByHalf, terms],
    'unclear',
  ),

  titled(
    'announced-people',
    'proves',
    'Send user data to the partner desk',
    'lib/desk/push.ex',
    [undefined, 'def push(rider) do\n  Desk.put(rider.email)\nend\n'],
    'more',
  ),
  titled('announced-people', 'nearMiss', 'Sort the list by phone number', 'lib/desk/push.ex', ['a\n', 'rider.phone\n']),
  titled(
    'announced-people',
    'reverse',
    'Anonymise inactive users',
    'lib/desk/forget.ex',
    [undefined, 'def forget(rider) do\n  anonymise_all(rider)\nend\n'],
    'less',
  ),

  titled(
    'announced-access',
    'proves',
    'Allow managers to close a shift',
    'src/Shifts/Closing.php',
    ['<?php\nreturn $shift->late();\n', '<?php\nreturn $shift->late() || $this->inScope($shift);\n'],
    'more',
  ),
  titled('announced-access', 'nearMiss', 'Allow managers to sort the shifts', 'src/Shifts/Closing.php', [
    '<?php\nreturn $shift->late();\n',
    '<?php\nreturn $this->rank > 3 || $this->isManager();\n',
  ]),
  titled(
    'announced-access',
    'reverse',
    'Shifts of one’s own branch only',
    'src/Shifts/Closing.php',
    ['<?php\nreturn Shift::all();\n', '<?php\nreturn Shift::all()->permittedFor($this->branch);\n'],
    'less',
  ),

  titled(
    'announced-adapting',
    'proves',
    'Drop support for paper tickets',
    'src/tickets/read.rs',
    ['fn read(t: Ticket) { paper(t) }\n', 'fn read(t: Ticket) { scan(t) }\n'],
    'one-off',
  ),
  titled('announced-adapting', 'nearMiss', 'Drop calls to the old endpoints', 'src/tickets/read.rs', [
    'fn read(t: Ticket) { old(t) }\n',
    'fn read(t: Ticket) { scan(t) }\n',
  ]),
  titled('announced-adapting', 'reverse', 'Support paper tickets', 'src/tickets/read.rs', [
    'fn read(t: Ticket) { scan(t) }\n',
    'fn read(t: Ticket) { paper(t) }\n',
  ]),

  titled(
    'announced-stop',
    'proves',
    'Close sign-ups from partner schools',
    'src/Enrol/Partners.cs',
    ['var open = Partner.Any();\n', 'var open = Partner.Any() && false;\n'],
    'one-off',
  ),
  titled('announced-stop', 'nearMiss', 'Disable the button while the partner list loads', 'src/Enrol/Partners.cs', [
    'var open = Partner.Any();\n',
    'var open = Partner.Any() && false;\n',
  ]),
  titled('announced-stop', 'reverse', 'Show partner schools first', 'src/Enrol/Partners.cs', [
    'var open = Partner.Any() && false;\n',
    'var open = Partner.Any();\n',
  ]),

  titled(
    'announced-start',
    'proves',
    'Enable group lessons for everyone',
    'src/lessons.ts',
    ['const group = asked();\n', 'const group = rollout();\n'],
    'one-off',
  ),
  titled('announced-start', 'nearMiss', 'Enable source maps for everyone', 'src/lessons.ts', [
    'const group = asked();\n',
    'const group = rollout();\n',
  ]),
  titled('announced-start', 'reverse', 'Teach group lessons', 'src/lessons.ts', [
    'const group = rollout();\n',
    'const group = asked();\n',
  ]),

  titled(
    'announced-put-off',
    'proves',
    'Add a quick fix for the lesson calendar',
    'src/calendar.ts',
    ['const week = days();\n', 'const calendar = days().slice(1);\n'],
    'more',
  ),
  titled('announced-put-off', 'nearMiss', 'Repair the lesson calendar', 'src/calendar.ts', [
    'const week = days();\n',
    'const calendar = days().slice(1);\n',
  ]),
  titled('announced-put-off', 'reverse', 'Remove the provisional lesson calendar', 'src/calendar.ts', [
    'const week = days().slice(1);\n',
    'const week = days();\n',
  ]),

  titled(
    'announced-swap',
    'proves',
    'Replace Paperclip by the uploads of our own',
    'Gemfile',
    ['gem "paperclip"\n', 'gem "clips"\n'],
    'one-off',
  ),
  titled('announced-swap', 'nearMiss', 'Replace a small helper by another', 'Gemfile', [
    'gem "clip"\n',
    'gem "clips"\n',
  ]),
  titled('announced-swap', 'reverse', 'Keep Paperclip up to date', 'Gemfile', ['gem "clip"\n', 'gem "clips"\n']),

  titled(
    'announced-unchecked',
    'proves',
    'Disable the browser tests on CI',
    '.gitlab-ci.yml',
    ['try:\n  script: try\n', 'try:\n  when: never\n  script: try\n'],
    'more',
  ),
  titled('announced-unchecked', 'nearMiss', 'Disable the browser tests on CI', 'src/try.ts', ['a\n', 'b\n']),
  titled('announced-unchecked', 'nearMiss', 'Remove the report of tests from CI', '.gitlab-ci.yml', [
    'a: 1\nb: 2\n',
    'a: 1\n',
  ]),
  titled('announced-unchecked', 'reverse', 'Run the browser tests on CI', '.gitlab-ci.yml', ['a: 1\n', 'a: 1\nb: 2\n']),

  titled(
    'announced-supplier',
    'proves',
    'Add Breadlytics',
    'site/head.html',
    ['<head>\n', '<head>\n<script src="https://cdn.breadlytics.io/b.js"></script>\n'],
    'more',
  ),
  titled('announced-supplier', 'nearMiss', 'Add Breadcrumbs', 'site/head.html', [
    '<head>\n',
    '<head>\n<Breadcrumbs />\n',
  ]),
  titled(
    'announced-protection',
    'proves',
    'Tidy the export and secure its endpoint',
    'src/Export.php',
    ['<?php\nreturn send();\n', '<?php\n$this->signature->verify();\nreturn send();\n'],
    'less',
  ),
  titled(
    'announced-start',
    'proves',
    'Enable the oven map',
    'src/featureFlags.ts',
    ['ovenMap: asked(),\n', 'ovenMap: true,\n'],
    'one-off',
  ),
  titled(
    'announced-adapting',
    'proves',
    'Remove the sort field from the API',
    'src/api/bread.rb',
    ['render sort: bread.sort, name: bread.name\n', 'render name: bread.name\n'],
    'one-off',
  ),
];
