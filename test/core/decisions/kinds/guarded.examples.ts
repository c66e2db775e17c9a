import { example } from './example.ts';
import { titled } from './titled.ts';
import type { Example } from './example.ts';

/** What lets somebody in or keeps somebody out, and what only looks like it. */
export const examples: readonly Example[] = [
  // Lines that refuse or grant say who gains and who loses.
  titled(
    'likely-protection',
    'proves',
    'Authorization: harbour tokens and their permissions',
    'quay/gate.py',
    [
      'def pass_gate(token):\n    open_gate()\n',
      'def pass_gate(token):\n    boat.permissions["edit"].test()\n    open_gate()\n',
    ],
    'less',
  ),
  titled('likely-protection', 'nearMiss', 'Harbour lanterns and their colours', 'quay/gate.py', [
    'def pass_gate(token):\n    open_gate()\n',
    'def pass_gate(token):\n    boat.permissions["edit"].test()\n    open_gate()\n',
  ]),
  titled(
    'likely-protection',
    'reverse',
    'Permission to read the harbour secrets',
    'quay/keeper.tf',
    ['keeper {\n  lamp = 1\n}\n', 'keeper {\n  lamp = 1\n  arn = "arn:aws:ssm:tide:1:parameter/secrets"\n}\n'],
    'more',
  ),
  // The same button under another name.
  example(
    'sign-in-way-closed',
    'nearMiss',
    'src/SignIn.vue',
    '<template>\n  <button>Log in with SAML</button>\n</template>\n',
    '<template>\n  <button>Log in with SSO</button>\n</template>\n',
  ),
  // A key of a stand-in on one's own machine opens nothing.
  example(
    'secret-visible',
    'nearMiss',
    'scripts/try.sh',
    'a=1\n',
    `a=1\nSTORE="DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=${'Ab1'.repeat(29)}=="\n`,
  ),
  // What guards a block that is new as a whole rules nothing that was there.
  example(
    'rights-changed',
    'nearMiss',
    'src/policies/quay.ts',
    'const deeds = [];\nadd(deeds, lamp);\nshow(deeds);\n',
    'const deeds = [];\nadd(deeds, lamp);\nif (user.isAdmin && !many) {\n  add(deeds, merge);\n}\nshow(deeds);\n',
  ),
  example(
    'rights-changed',
    'proves',
    'src/policies/quay.ts',
    'const deeds = [];\nadd(deeds, lamp);\nshow(deeds);\n',
    'const deeds = [];\nadd(deeds, lamp);\nif (!user.isAdmin && many) {\n  return false;\n}\nshow(deeds);\n',
    'unclear',
  ),
  // What tests may ask counts nobody otherwise.
  example(
    'request-limit',
    'nearMiss',
    'src/throttle.ts',
    'export const rules = () => {\n  const a = 1;\n  return a;\n};\n',
    'export const rules = () => {\n  const a = 1;\n  if (isTest) {\n    use(9);\n  }\n  return a;\n};\n',
  ),
];
