import { example } from './example.ts';
import { titled } from './titled.ts';
import type { Example } from './example.ts';

/** A word stands where the deed would, a count is of one thing, or the place is none that customers meet. */
export const examples: readonly Example[] = [
  // Where everybody may have an address, nobody is hired.
  example(
    'supplier',
    'nearMiss',
    'src/guests.ts',
    "export const asks = 'company';\n",
    "export const asks = 'company';\nconst free = ['loaf.test', 'fastmail.com', 'crumb.test'];\n",
  ),
  // Versions that go together, of rivals.
  example(
    'supplier',
    'nearMiss',
    'platform/build.gradle',
    'dependencies {\n    api "org.bakery:oven:1.0.0"\n}\n',
    'dependencies {\n    api "org.bakery:oven:1.0.0"\n    api platform("com.azure:azure-sdk-bom:1.2.0")\n    api platform("software.amazon.awssdk:bom:2.2.0")\n}\n',
  ),
  // A file that counted goes, and another tells the same counter of one more thing.
  {
    kind: 'supplier',
    is: 'nearMiss',
    files: [
      {
        path: 'src/speed.js',
        old: "export const tell = () => ga('create', 'UA-1234567-8');\nload('https://www.google-analytics.com/a.js');\n",
      },
      {
        path: 'src/faults.js',
        new: "export const tell = (text) => {\n  window.dataLayer.push({ event: 'fault', text });\n};\n",
      },
    ],
    expect: [],
  },
  example(
    'switch',
    'nearMiss',
    'src/looks.ts',
    'export const rows = 3;\n',
    "export const rows = 3;\nexport const FEATURE_CRUST_SHADE = '#1890ff';\nexport const SHOW_LOAF_LABEL = true;\n",
  ),
  // A note that only says where the work is kept, and the states of a task.
  example(
    'work-postponed',
    'nearMiss',
    'src/oven.ts',
    'export const heat = 3;\n',
    'export const heat = 3;\n// TODO: https://bakery.test/tasks/12\n// Loaves go TODO → DOING → DONE\n',
  ),
  // What is set aside guards against texts from outside; this one is ours.
  example(
    'bar-lowered',
    'nearMiss',
    'src/pages.py',
    'title = mark_safe(\n    "<b>Bread</b>"\n)\n',
    'title = mark_safe(  # nosec B308\n    "<b>Bread</b>"\n)\n',
  ),
  example(
    'bar-lowered',
    'proves',
    'src/pages.py',
    'title = mark_safe(\n    loaf.text\n)\n',
    'title = mark_safe(  # nosec B308\n    loaf.text\n)\n',
    'more',
  ),
  // It never ran.
  example(
    'checks-paused',
    'nearMiss',
    'test/loaves.test.ts',
    undefined,
    "describe('loaves', () => {\n  it.skip('rise', () => {\n    expect(rise()).toBe(2);\n  });\n});\n",
  ),
  // Without its condition, more runs than before.
  example(
    'code-parked',
    'nearMiss',
    'src/bell.js',
    'ring() {\n  if (!this.isOpen) return;\n  call();\n}\n',
    'ring() {\n  // if (!this.isOpen) return;\n  call();\n}\n',
  ),
  example(
    'shared-process',
    'nearMiss',
    '.github/workflows/tell.yml',
    'jobs:\n  tell:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: bakery/say@v1\n      - run: say "late"\n      - run: say "again"\n',
    'jobs:\n  tell:\n    uses: bakery/workflows/.github/workflows/slack.yml@main\n',
  ),
  example(
    'planned-stop',
    'nearMiss',
    'config/development/settings.yaml',
    "data:\n  MAINTENANCE_MODE: 'ON'\n",
    "data:\n  MAINTENANCE_MODE: 'OFF'\n",
  ),
  example('at-a-time', 'nearMiss', 'shop-frontend/src/i18n.ts', 'const batchSize = 3;\n', 'const batchSize = 2;\n'),
  // A rule of the trade, and no kind of file.
  example(
    'input-cleaned',
    'nearMiss',
    'app/services/lend.rb',
    'def lend\n  fail unless days < 3\nend\n',
    'def lend\n  fail unless days < 3\n  errors.add(:days, :invalid_extension_period)\nend\n',
  ),
  // A line that is broken otherwise.
  example(
    'old-way-closed',
    'nearMiss',
    'src/controllers/loaves.ts',
    'export function list(req) {\n  console.warn(`list of ${req.id} is deprecated, ask for shelves`);\n  return all();\n}\n',
    'export function list(req) {\n  console.warn(\n    `list of ${req.id} is deprecated, ask for shelves`,\n  );\n  return all();\n}\n',
  ),
  // The way of running it on a developer's machine goes whole.
  {
    kind: 'setting-withdrawn',
    is: 'nearMiss',
    files: [
      { path: '.env.example', old: 'OVEN_HOST=oven.test\nOVEN_PORT=80\n' },
      {
        path: 'docker-compose.yml',
        old: 'services:\n  shop:\n    environment:\n      HOST: ${OVEN_HOST}\n      PORT: ${OVEN_PORT}\n',
      },
    ],
    expect: [],
  },
  titled('work-undone', 'nearMiss', 'Revert "Bump oven"', 'package.json', [
    '{\n  "dependencies": {\n    "oven": "^4.1.14"\n  }\n}\n',
    '{\n  "dependencies": {\n    "oven": "^4.1.13"\n  }\n}\n',
  ]),
  // A note of who somebody is.
  example(
    'access-checked',
    'nearMiss',
    'src/session.ts',
    'export function open(req) {\n  start(req);\n}\n',
    "export function open(req) {\n  start(req);\n  console.log('known:', !!req.isAuthenticated && req.isAuthenticated());\n}\n",
  ),
  example(
    'access-checked',
    'nearMiss',
    'src/session.ts',
    "export function open(req) {\n  start(req);\n  console.log('known:', !!req.isAuthenticated && req.isAuthenticated());\n}\n",
    'export function open(req) {\n  start(req);\n}\n',
  ),
  // A line that is printed, a program of somebody else's, a picture, a list of what browsers may load.
  example('supplier', 'nearMiss', 'manage.sh', 'start\n', 'start\necho "see https://hub.docker.com/r/bakery/shop"\n'),
  example(
    'supplier',
    'nearMiss',
    'src/days.ts',
    'export const days = 3;\n',
    "export const days = 3;\nconst base = 'https://bakery-days.vercel.app/api/v1';\nconst logo = 'https://images.ctfassets.net/a/b/loaf.png';\n",
  ),
  example(
    'supplier',
    'nearMiss',
    'src/csp.ts',
    "export const scripts = [\n  'self',\n];\n",
    "export const scripts = [\n  'self',\n  'https://js.hs-scripts.com',\n];\n",
  ),
  example(
    'closed-notice',
    'nearMiss',
    'src/pages/Loaf.tsx',
    'export const moves = {\n  left: true,\n};\n',
    'export const moves = {\n  left: false, // Temporarily disabled\n};\n',
  ),
  example(
    'trial-mark',
    'nearMiss',
    'src/pages/Loaf.tsx',
    'pick(one);\n',
    'pick(one);\n// Leave out the "coming soon" one\n',
  ),
  example(
    'visits-measured',
    'nearMiss',
    'src/index.html',
    '<head>\n</head>\n',
    '<head>\n<link rel="dns-prefetch" href="https://www.googletagmanager.com" />\n</head>\n',
  ),
  example(
    'setting-demanded',
    'nearMiss',
    'src/hosts.ts',
    'export const hosts = all;\n',
    'export const hosts = process.env.SHOP_HOSTS\n  ? process.env.SHOP_HOSTS.split(",")\n  : all;\n',
  ),
  example(
    'pipeline',
    'nearMiss',
    '.github/workflows/notification.yml',
    undefined,
    'on: push\njobs:\n  tell:\n    runs-on: ubuntu-latest\n    steps:\n      - run: say "late"\n',
  ),
  example(
    'code-parked',
    'nearMiss',
    'src/Loaf.vue',
    '<style>\n.loaf {\n  border-radius: var(--round-loaf);\n}\n</style>\n',
    '<style>\n.loaf {\n  // border-radius: var(--round-loaf);\n}\n</style>\n',
  ),
  example(
    'personal-data',
    'nearMiss',
    'shop/migrations/0009_alter_guest_email.py',
    undefined,
    'class Migration(migrations.Migration):\n    operations = [\n        migrations.AlterField(\n            model_name="guest",\n            name="email",\n            field=models.EmailField(max_length=254),\n        ),\n    ]\n',
  ),
  // Nothing ends where no reason is given; what is asked of whoever reports a fault is no switch of the product.
  example(
    'end-marked',
    'nearMiss',
    'src/graphql/schema.json',
    '{\n  "name": "loaf"\n}\n',
    '{\n  "name": "loaf",\n  "deprecationReason": null\n}\n',
  ),
  example(
    'switch-turned',
    'nearMiss',
    '.github/ISSUE_TEMPLATE/config.yml',
    'blank_issues_enabled: false\n',
    'blank_issues_enabled: true\n',
  ),
  // It is left out in one browser alone.
  example(
    'checks-paused',
    'nearMiss',
    'test/loaves.spec.ts',
    "test('rise', () => {\n  expect(rise()).toBe(2);\n});\n",
    "test('rise', ({ browserName }) => {\n  test.skip(\n    browserName === 'webkit',\n    'No oven there',\n  );\n  expect(rise()).toBe(2);\n});\n",
  ),
  // Customers bring their lists from wherever they kept them.
  example(
    'supplier',
    'nearMiss',
    'src/imports.ts',
    'export const rows = 3;\n',
    "export const rows = 3;\nconst one = 'https://api.trello.com/1/boards';\nconst two = 'https://app.asana.com/api/1.0/projects';\nconst three = 'https://api.clickup.com/api/v2/list';\n",
  ),
  example(
    'trial-rule',
    'nearMiss',
    'src/Bill.tsx',
    'useEffect(() => {\n  show();\n}, [plan]);\n',
    'useEffect(() => {\n  show();\n}, [plan, bill?.trial_expire_date]);\n',
  ),
  // Five words are no timetable, and a name that is taken out of a store measures nothing.
  example(
    'schedule',
    'nearMiss',
    'assets/plugins/en.json',
    '{\n  "a": "b"\n}\n',
    '{\n  "a": "b",\n  "enter_valid_tax_rate": "Give us a valid tax rate"\n}\n',
  ),
  example(
    'visits-measured',
    'nearMiss',
    'src/Loaf.ts',
    'const all = store();\n',
    'const { user, trackEvent: { ours } } = store();\n',
  ),
  // How a field is shown says nothing of what it is called, and an empty list forbids nothing.
  example(
    'personal-data',
    'nearMiss',
    'shop/migrations/0010_alter_guest.py',
    undefined,
    'class Migration(migrations.Migration):\n    operations = [\n        migrations.AlterField(\n            model_name="guest",\n            name="way",\n            field=models.CharField(max_length=9, verbose_name="Courriel"),\n        ),\n    ]\n',
  ),
  example(
    'helper-bounds',
    'nearMiss',
    '.claude/settings.json',
    '{ "permissions": { "allow": ["Bash(make:*)"] } }\n',
    '{ "permissions": { "allow": ["Bash(make:*)"], "deny": [] } }\n',
  ),
  example(
    'visits-measured',
    'nearMiss',
    'src/config/index.js',
    'const all = {\n  port: 3,\n};\n',
    'const all = {\n  port: 3,\n  matomo: {\n    id: 165,\n  },\n  site: process.env.VUE_APP_MATOMO_ID,\n};\n',
  ),
];
