import { example } from './example.ts';
import { titled } from './titled.ts';
import type { Example } from './example.ts';

const quay = (order: string): string =>
  `<?php\nclass Quay {\n    #[Route('/quay')]\n${order}    public function show() {\n        return $this->render('quay');\n    }\n}\n`;
const guarded = quay("    #[IsGranted('ROLE_PILOT')]\n");
const open = quay('');

const lanes = (pipes: string): string =>
  `defmodule Harbour.Router do\n  scope "/api" do\n    pipe_through([${pipes}])\n    get("/tides", TideController, :index)\n  end\nend\n`;

const moorings = (plug: string): string =>
  `defmodule Harbour.MooringController do\n  use Harbour, :controller\n${plug}\n  def index(conn, _) do\n    render(conn)\n  end\nend\n`;

const build = (step: string): string =>
  `name: build\non: push\njobs:\n  app:\n    runs-on: ubuntu-latest\n    steps:\n      - name: Make\n        run: make\n${step}`;
const seal = "      - name: Seal\n        uses: harbour/code-sign-action@v7\n        with:\n          folder: 'out'\n";

const hull = (lines: string): string => `FROM wood:1\n${lines}RUN make\n`;

const key = 'data.harbour.admin_password';
const tide = (value: string): string => `resource "tide" "main" {\n  input = {\n    PASSWORD = ${value}\n  }\n}\n`;

/** Guards by attribute or by a part of their own, seals, and how passwords and keys are kept. */
export const examples: readonly Example[] = [
  example('access-checked', 'proves', 'src/QuayController.php', open, guarded, 'less'),
  example('access-checked', 'reverse', 'src/QuayController.php', guarded, open, 'more'),
  example('access-checked', 'nearMiss', 'src/QuayController.php', undefined, guarded),
  {
    kind: 'rights-changed',
    is: 'proves',
    files: [
      {
        path: 'src/QuayController.php',
        old: "<?php\nfunction seesAll() {\n    if (!$this->isGranted('see_boats')) {\n        return false;\n    }\n    return true;\n}\n",
        new: "<?php\nfunction seesAll() {\n    if (!$this->isGranted('see_boats') || !$this->isGranted('see_crews')) {\n        return false;\n    }\n    return true;\n}\n",
      },
    ],
    expect: [{ kind: 'rights-changed', effect: 'unclear' }],
  },
  example(
    'access-checked',
    'proves',
    'lib/harbour_web/moorings.ex',
    moorings('  plug :fetch_boat'),
    moorings('  plug :fetch_boat\n  plug Harbour.Plugs.Sudo'),
    'less',
  ),
  example(
    'access-checked',
    'nearMiss',
    'lib/harbour_web/moorings.ex',
    moorings('  plug :fetch_boat'),
    moorings('  plug :fetch_boat\n  plug Harbour.Plugs.Tide'),
  ),
  example('access-checked', 'proves', 'lib/harbour_web/router.ex', lanes(':api'), lanes(':api, :app_check'), 'less'),
  example('access-checked', 'reverse', 'lib/harbour_web/router.ex', lanes(':api, :app_check'), lanes(':api'), 'more'),
  example('access-checked', 'nearMiss', 'lib/harbour_web/router.ex', lanes(':api'), lanes(':api, :json')),
  // An address that anybody may call, by its attribute.
  example('open-address', 'proves', 'lib/QuayController.php', open, quay('    #[PublicPage]\n'), 'more'),
  example('open-address', 'reverse', 'lib/QuayController.php', quay('    #[PublicPage]\n'), open, 'less'),
  example('open-address', 'nearMiss', 'lib/QuayController.php', open, quay('    #[PublicHoliday]\n')),
  // All that one service of a cloud can do.
  example(
    'rights-changed',
    'proves',
    'infra/pilots.tf',
    'data "rules" "pilots" {\n  actions = [\n    "tides:Read",\n  ]\n}\n',
    'data "rules" "pilots" {\n  actions = [\n    "tides:Read",\n    "moorings:*",\n  ]\n}\n',
    'unclear',
  ),
  // A group that is given a rank.
  example(
    'rights-changed',
    'proves',
    'infra/store.tf',
    'locals {\n  a = 1\n}\n',
    'locals {\n  a = 1\n}\n\nresource "azuread_group_member" "pilots" {\n  group_object_id = "harbour"\n}\n',
    'unclear',
  ),
  example(
    'rights-changed',
    'nearMiss',
    'infra/store.tf',
    'locals {\n  a = 1\n}\n',
    'locals {\n  a = 1\n}\n\nresource "azuread_application" "pilots" {\n  name = "harbour"\n}\n',
  ),
  // Whether the other machine is the one that it should be.
  example(
    'other-side-checked',
    'proves',
    'lib/harbour/call.ex',
    'def call(url) do\n  opts = [timeout: 5]\n  get(url, opts)\nend\n',
    'def call(url) do\n  opts = [timeout: 5, ssl: [verify: :verify_peer]]\n  get(url, opts)\nend\n',
    'less',
  ),
  example(
    'other-side-checked',
    'nearMiss',
    'lib/harbour/call.ex',
    'def call(url) do\n  opts = [verify_peer: "later"]\n  get(url, opts)\nend\n',
    'def call(url) do\n  opts = [verify: :verify_tide]\n  get(url, opts)\nend\n',
  ),
  example(
    'other-side-checked',
    'reverse',
    'lib/harbour/call.ex',
    'def call(url) do\n  opts = [timeout: 5, ssl: [verify: :verify_peer]]\n  get(url, opts)\nend\n',
    'def call(url) do\n  opts = [timeout: 5]\n  get(url, opts)\nend\n',
  ),
  example(
    'door-opened',
    'proves',
    'src/Buoy.php',
    "<?php\n$options = [\n    'timeout' => 2.0,\n];\n",
    "<?php\n$options = [\n    'timeout' => 2.0,\n    'verify' => false\n];\n",
    'more',
  ),
  // Where what leaves goes to opens nothing.
  example(
    'door-opened',
    'nearMiss',
    'infra/ways.tf',
    'locals {\n  a = 1\n}\n',
    'locals {\n  a = 1\n}\n\nresource "aws_route_table" "out" {\n  route {\n    cidr_block = "0.0.0.0/0"\n  }\n}\n',
  ),
  // Seals of what is handed out.
  example('program-sealed', 'proves', '.github/workflows/build.yml', build(''), build(seal), 'less'),
  example('program-sealed', 'reverse', '.github/workflows/build.yml', build(seal), build(''), 'more'),
  example('program-sealed', 'nearMiss', '.github/workflows/build.yml', build(seal), build(seal.replace('@v7', '@v8'))),
  // A scan that is kept as a remark runs no more, though another job has one.
  example(
    'safety-scan',
    'proves',
    '.github/workflows/build.yml',
    build('      - name: Scan\n        uses: harbour/trivy-action@v1\n') +
      '  web:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: harbour/trivy-action@v1\n',
    build('      # - name: Scan\n      #   uses: harbour/trivy-action@v1\n') +
      '  web:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: harbour/trivy-action@v1\n',
    'more',
  ),
  // Keys for the length of a task.
  example(
    'lasting-key',
    'proves',
    '.github/workflows/build.yml',
    build(''),
    build('      - uses: NuGet/login@v1\n').replace(
      '    steps:',
      '    permissions:\n      id-token: write\n    steps:',
    ),
    'less',
  ),
  example('lasting-key', 'nearMiss', '.github/workflows/build.yml', build(''), build('      - uses: NuGet/login@v1\n')),
  // A key that is handed to the build.
  example('secret-in-image', 'proves', 'Dockerfile', hull(''), hull('ARG HARBOUR_MASTER_KEY\n'), 'more'),
  example('secret-in-image', 'reverse', 'Dockerfile', hull('ARG HARBOUR_MASTER_KEY\n'), hull(''), 'less'),
  example('secret-in-image', 'nearMiss', 'Dockerfile', hull(''), hull('ARG VITE_MAP_TOKEN\nARG HARBOUR_KEYS\n')),
  // What a tool that sets up machines hid.
  example('secrets-in-records', 'proves', 'infra/tide.tf', tide(key), tide(`nonsensitive(${key})`), 'more'),
  example('secrets-in-records', 'reverse', 'infra/tide.tf', tide(`nonsensitive(${key})`), tide(key), 'less'),
  example('secrets-in-records', 'nearMiss', 'infra/tide.tf', tide('data.boats'), tide('nonsensitive(data.boats)')),
  // How passwords are kept.
  example(
    'password-kept',
    'proves',
    'src/register.js',
    'exports.register = (one) => {\n  save({\n    name: one.name,\n    pass: one.password,\n  });\n};\n',
    'exports.register = (one) => {\n  save({\n    name: one.name,\n    pass: argon2.hash(one.password),\n  });\n};\n',
    'less',
  ),
  example(
    'password-kept',
    'nearMiss',
    'src/register.js',
    'exports.register = (one) => {\n  save({\n    pass: bcrypt.hash(one.password),\n  });\n};\n',
    'exports.register = (one) => {\n  save({\n    pass: argon2.hash(one.password),\n  });\n};\n',
  ),
  example(
    'password-kept',
    'reverse',
    'src/register.js',
    'exports.register = (one) => {\n  save({\n    name: one.name,\n    pass: argon2.hash(one.password),\n  });\n};\n',
    'exports.register = (one) => {\n  save({\n    name: one.name,\n  });\n};\n',
    'more',
  ),
  // Ways in by one word of a list.
  example(
    'sign-in-way',
    'reverse',
    'app/models/pilot.rb',
    'class Pilot\n  devise :database_authenticatable, :token_authenticatable, :recoverable\nend\n',
    'class Pilot\n  devise :database_authenticatable, :recoverable\nend\n',
    'unclear',
  ),
  example(
    'sign-in-way',
    'proves',
    'app/models/pilot.rb',
    'class Pilot\n  devise :database_authenticatable, :recoverable\nend\n',
    'class Pilot\n  devise :database_authenticatable, :recoverable, :omniauthable\nend\n',
    'unclear',
  ),
  example(
    'pass-lifetime',
    'proves',
    'harbour/settings.py',
    'SESSION_COOKIE_AGE = 3600\n',
    'SESSION_COOKIE_AGE = 3600\nSESSION_SAVE_EVERY_REQUEST = True\n',
    'more',
  ),
  example(
    'pass-lifetime',
    'nearMiss',
    'harbour/settings.py',
    'SESSION_COOKIE_AGE = 3600\n',
    'SESSION_COOKIE_AGE = 3600\nSESSION_SAVE_EVERY_REQUEST = False\n',
  ),
  example(
    'pass-lifetime',
    'reverse',
    'harbour/settings.py',
    'SESSION_COOKIE_AGE = 3600\nSESSION_SAVE_EVERY_REQUEST = True\n',
    'SESSION_COOKIE_AGE = 3600\n',
    'less',
  ),
  // A key that stood in the code, in the place of which only its place is named.
  example(
    'secret-moved-out',
    'proves',
    'config/harbour.exs',
    'config :harbour,\n  push_api_key: "43f5072e-e98e-47d9-a0bd"\n',
    'config :harbour,\n  push_api_key: "YOUR KEY HERE"\n',
    'less',
  ),
  // Weaknesses that the title names.
  titled(
    'weakness-fixed',
    'proves',
    'fix: package.json & package-lock.json to reduce vulnerabilities',
    'package.json',
    ['{ "dependencies": { "oars": "^19.8.4" } }\n', '{ "dependencies": { "oars": "^19.8.5" } }\n'],
    'less',
  ),
  titled('weakness-fixed', 'nearMiss', 'fix: package.json to reduce the number of parts', 'package.json', [
    '{ "dependencies": { "oars": "^19.8.4" } }\n',
    '{ "dependencies": { "oars": "^19.8.5" } }\n',
  ]),
  titled(
    'weakness-fixed',
    'proves',
    'Move to wood 22.22 to address CVE-2031-15467',
    'Dockerfile',
    ['FROM wood:22.21\nRUN make\n', 'FROM wood:22.22\nRUN make\n'],
    'less',
  ),
  // What authors say of ways to break in, and of what is kept out, in words of their own.
  titled(
    'announced-access',
    'proves',
    'Compared with &&, vulnerable to timing attacks, so compare with & instead',
    'src/gate.rb',
    ['secure(name) &&\n  secure(word)\n', 'secure(name) &\n  secure(word)\n'],
    'less',
  ),
  titled(
    'announced-access',
    'proves',
    '[HARBOUR-113] fix: ssrf for buoys',
    'src/buoys.py',
    ['def open(where):\n    return get(where)\n', 'def open(where):\n    reject(where)\n    return get(where)\n'],
    'less',
  ),
  titled('announced-access', 'nearMiss', 'Only use captcha if it has a value', 'src/gate.ts', [
    'captcha();\n',
    'if (value) captcha();\n',
  ]),
  example(
    'browser-protection',
    'proves',
    'src/server.js',
    "function answer(request, response) {\n  response.send('quay');\n}\n",
    "function answer(request, response) {\n  response.setHeader('X-Frame-Options', 'DENY');\n  response.send('quay');\n}\n",
    'less',
  ),
  // What reports of trouble leave out.
  example(
    'secrets-in-records',
    'reverse',
    'harbour/debug.py',
    'class Reports:\n    pass\n',
    'class Reports:\n    hidden_settings = compile("KEY|HARBOUR_CODE")\n    pass\n',
    'less',
  ),
  example(
    'secrets-in-records',
    'nearMiss',
    'config/initializers/reports.rb',
    'Rails.application.config.filter_parameters += [:length]\n',
    'Rails.application.config.filter_parameters += [:length, :width]\n',
  ),
  // A file that looks at passwords.
  example(
    'sign-in-way',
    'proves',
    'auth/auth.go',
    undefined,
    'package auth\n\nfunc valid(known string, word string) bool {\n  return bcrypt.CompareHashAndPassword(known, word) == nil\n}\n\nfunc keep(store sessions.Store) {\n}\n',
    'unclear',
  ),
  example(
    'sign-in-way',
    'nearMiss',
    'auth/auth.go',
    undefined,
    'package auth\n\nfunc keep(store sessions.Store) {\n}\n',
  ),
  example(
    'sign-in-way',
    'proves',
    'config/harbour.yml',
    'password_login_enabled: true\n',
    'password_login_enabled: false\n',
    'unclear',
  ),
  example('sign-in-way', 'nearMiss', 'config/harbour.yml', 'password_length: 8\n', 'password_length: 9\n'),
  // A group that is given a rank by a row of a list.
  example(
    'rights-changed',
    'proves',
    'infra/ranks.tf',
    'locals {\n  ranks = {\n  }\n}\n',
    'locals {\n  ranks = {\n    "Harbour Contributor" = {\n      principal_id = data.azuread_group.pilots.id\n    }\n  }\n}\n',
    'unclear',
  ),
  // What the team's helpers may not touch.
  example(
    'helper-bounds',
    'proves',
    '.claude/settings.json',
    '{ "permissions": { "allow": ["Bash(make:*)"], "deny": ["Read(**/.env)"] } }\n',
    '{ "permissions": { "allow": ["Bash(make:*)"], "deny": ["Read(**/.env)", "Read(**/keys/**)"] } }\n',
    'less',
  ),
  example(
    'helper-bounds',
    'reverse',
    '.claude/settings.json',
    '{ "permissions": { "deny": ["Read(**/.env)", "Read(**/keys/**)"] } }\n',
    '{ "permissions": { "deny": ["Read(**/.env)"] } }\n',
    'more',
  ),
  example(
    'helper-bounds',
    'nearMiss',
    '.claude/settings.json',
    '{ "permissions": { "allow": ["Bash(make:*)"] } }\n',
    '{ "permissions": { "allow": ["Bash(make:*)", "Bash(row:*)"] } }\n',
  ),
  example(
    'who-may-embed',
    'proves',
    'infra/charts.tf',
    'resource "store" "charts" {\n  cors {\n    allowed_origins = ["https://harbour.example"]\n  }\n}\n',
    'resource "store" "charts" {\n  cors {\n    allowed_origins = ["https://harbour.example", "https://quay.example"]\n  }\n}\n',
    'unclear',
  ),
  example(
    'who-may-embed',
    'nearMiss',
    'infra/charts.tf',
    'resource "store" "charts" {\n  origins_seen = 2\n}\n',
    'resource "store" "charts" {\n  origins_seen = 3\n}\n',
  ),
];
