import { example } from './example.ts';
import { titled } from './titled.ts';
import type { Example } from './example.ts';

/** Put together here, so that no scanner takes this invented key for a real one. */
const inventedKey = ['Qm9hdHMgYXJl', 'IG5vdCBrZXlz', 'IGJ1dCBvYXJz', 'IGFyZSE='].join('');

/** Who is shut out or let in, what is known of people and what holds when something fails, in the forms of other languages and tools. */
export const examples: readonly Example[] = [
  // A secret in what the product notes of its work.
  example(
    'secrets-in-records',
    'proves',
    'src/door/sign_in.ts',
    'const sailor = find(email);\n',
    'console.log(email, password);\nconst sailor = find(email);\n',
    'more',
  ),
  example(
    'secrets-in-records',
    'nearMiss',
    'src/door/sign_in.ts',
    'const sailor = find(email);\n',
    'console.log("signed in with a password", password.length);\nconst sailor = find(email);\n',
  ),
  example(
    'secrets-in-records',
    'reverse',
    'src/door/sign_in.ts',
    'logger.info(`opened with ${sailor.accessToken}`);\nconst sailor = find(email);\n',
    'const sailor = find(email);\n',
    'less',
  ),
  // A key that the product takes where nobody sets one.
  example(
    'secret-visible',
    'proves',
    'config/default.json',
    '{\n  "log": {\n    "own": true\n  }\n}\n',
    `{\n  "log": {\n    "own": true,\n    "encryptionKey": "${inventedKey}"\n  }\n}\n`,
    'more',
  ),
  example(
    'secret-visible',
    'nearMiss',
    'config/test.json',
    '{\n  "log": {\n    "own": true\n  }\n}\n',
    `{\n  "log": {\n    "own": true,\n    "encryptionKey": "${inventedKey}"\n  }\n}\n`,
  ),
  // Who was shut out is refused where people sign in.
  example(
    'access-checked',
    'proves',
    'src/door/auth/sign_in.py',
    'sailor = find(name)\nreturn sailor\n',
    "sailor = find(name)\nif not user.is_active:\n    raise Refused('You left the harbour')\nreturn sailor\n",
    'less',
  ),
  example(
    'access-checked',
    'nearMiss',
    'src/door/auth/sign_in.py',
    'sailor = find(name)\nreturn sailor\n',
    "sailor = find(name)\nif not user.is_active:\n    colour = 'grey'\nreturn sailor\n",
  ),
  example(
    'access-checked',
    'nearMiss',
    'src/harbour/boats.py',
    'boat = find(name)\nreturn boat\n',
    'boat = find(name)\nif not account.is_active:\n    return None\nreturn boat\n',
  ),
  // A thing that is searched for by its number alone, until now.
  example(
    'own-things-only',
    'proves',
    'harbour/views.py',
    'boat = get_object_or_404(Boat, pk=boat)\n',
    'seen = Harbour.objects.visible_for(request.user)\nboat = get_object_or_404(Boat.objects.filter(at__in=seen), pk=boat)\n',
    'less',
  ),
  example(
    'own-things-only',
    'nearMiss',
    'harbour/views.py',
    'boat = get_object_or_404(Boat, pk=boat)\n',
    'boat = get_object_or_404(Boat.objects.filter(at__in=floating), pk=boat)\n',
  ),
  // A known weakness under the number of the tool that found it.
  example(
    'weakness-ignored',
    'proves',
    '.snyk',
    'ignore:\n',
    "ignore:\n  SNYK-ROWLIB-OARS-123456:\n    - '*':\n        reason: no newer oars yet\n",
    'more',
  ),
  example('weakness-ignored', 'nearMiss', '.snyk', 'ignore:\n', 'ignore:\n  # see SNYK for more\n'),
  example(
    'weakness-ignored',
    'reverse',
    '.snyk',
    "ignore:\n  SNYK-ROWLIB-OARS-123456:\n    - '*':\n        reason: no newer oars yet\n",
    'ignore:\n',
  ),
  // What an answer names of people, by a list.
  example(
    'people-handed-out',
    'proves',
    'harbour/api/serializers/sailor.py',
    'class Sailor:\n    fields = [\n        "shown_as",\n    ]\n',
    'class Sailor:\n    fields = [\n        "shown_as",\n        "email",\n    ]\n',
    'more',
  ),
  example(
    'people-handed-out',
    'nearMiss',
    'harbour/api/serializers/boat.py',
    'class Boat:\n    fields = [\n        "shown_as",\n    ]\n',
    'class Boat:\n    fields = [\n        "shown_as",\n        "length",\n    ]\n',
  ),
  // Columns of people in French.
  example(
    'personal-data',
    'proves',
    'migrations/20250103_marins.js',
    undefined,
    "export async function up(knex) {\n  return knex.schema.createTable('marin', (table) => {\n    table.string('numero_caf');\n    table.string('tel_portable');\n  });\n}\n",
    'more',
  ),
  example(
    'personal-data',
    'nearMiss',
    'migrations/20250103_bateaux.js',
    undefined,
    "export async function up(knex) {\n  return knex.schema.createTable('bateau', (table) => {\n    table.string('numero_quai');\n  });\n}\n",
  ),
  // People agree on the screen before what they gave is published.
  example(
    'people-asked',
    'proves',
    'app/views/log_book.html',
    '<form>\n</form>\n',
    '<form>\n<label>J’accepte que les données de ce carnet soient publiées.</label>\n</form>\n',
    'less',
  ),
  example(
    'people-asked',
    'nearMiss',
    'app/views/log_book.html',
    '<form>\n</form>\n',
    '<form>\n<label>I agree to row every morning.</label>\n</form>\n',
  ),
  example(
    'people-asked',
    'reverse',
    'app/views/log_book.html',
    '<form>\n<label>I agree that my details may be shared with the harbour.</label>\n</form>\n',
    '<form>\n</form>\n',
    'more',
  ),
  // A ceiling on waiting for what somebody else holds.
  example(
    'ceiling',
    'proves',
    'harbour/load.py',
    'setup = """\nDROP TABLE old;\n"""\n',
    'setup = """\nSET LOCAL lock_timeout = \'5s\';\nDROP TABLE old;\n"""\n',
    'less',
  ),
  // What authors announce of people.
  titled(
    'announced-people',
    'proves',
    'Send postcode to FerryPay',
    'src/pay/ferry.java',
    ['send(city);\n', 'send(city);\nsend(postcode);\n'],
    'more',
  ),
  titled('announced-people', 'nearMiss', 'Send email to Captains page', 'src/pay/ferry.java', [
    'send(city);\n',
    'send(city);\nsend(postcode);\n',
  ]),
  titled(
    'announced-people',
    'proves',
    'Add telemetry',
    'src/harbour/report.php',
    ['<?php\nopen();\n', '<?php\nopen();\nsendTelemetry($harbour);\n'],
    'more',
  ),
  titled(
    'announced-people',
    'reverse',
    'Clear local data on sign out',
    'Harbour/Session.swift',
    ['session = nil\n', 'session = nil\nremoveFiles(of: sailor)\n'],
    'less',
  ),
  titled(
    'announced-people',
    'reverse',
    'Remove reliance on Google Fonts',
    'app/views/head.html',
    ['<link href="https://fonts.googleapis.com/css?family=Oar">\n<title>Harbour</title>\n', '<title>Harbour</title>\n'],
    'less',
  ),
  // And of failures.
  titled(
    'announced-failure',
    'proves',
    'Fall back to the paper map when the radio is down',
    'src/radio.go',
    ['tell(radio)\n', 'if err := tell(radio); err != nil {\n\tfallback(paper)\n}\n'],
    'less',
  ),
  titled('announced-failure', 'nearMiss', 'Add fallback avatar when the photo fails', 'src/radio.go', [
    'tell(radio)\n',
    'tell(radio)\nfallback(photo)\n',
  ]),
  titled(
    'announced-failure',
    'proves',
    'Configure buoy-02 as a database slave',
    'roles/buoy-02.rb',
    ['run_list("role[buoy]")\n', 'run_list("role[buoy]", "role[db-slave]")\n'],
    'less',
  ),
  titled(
    'announced-failure',
    'proves',
    'Prevent duplicated mooring invoice creation',
    'app/moor.rb',
    ['invoice(boat)\n', 'return if exists?(boat)\ninvoice(boat)\n'],
    'less',
  ),
  titled(
    'announced-failure',
    'proves',
    'Restore duplicate payment check',
    'app/moor.rb',
    ['invoice(boat)\n', 'return if duplicate?(boat)\ninvoice(boat)\n'],
    'less',
  ),
  // A store that takes over.
  example(
    'second-way',
    'proves',
    'harbour/store.py',
    'class Store:\n    def __init__(self):\n        self.main = first()\n',
    'class Store:\n    def __init__(self):\n        self.main = first()\n        self._fallback_cache = second()\n',
    'less',
  ),
];
