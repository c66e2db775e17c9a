import { example } from './example.ts';
import type { Example } from './example.ts';

/** What changes its words, its place or its tool and stays what it was: near misses, each beside the decision that it looks like. */
export const examples: readonly Example[] = [
  // Where commands are written in Go, 'flags' are what people type after them.
  example(
    'switch',
    'nearMiss',
    'cmd/kiosk/flags.go',
    'var flags = []cli.Flag{\n\t&cli.IntFlag{\n\t\tName:    "rows",\n\t},\n}\n',
    'var flags = []cli.Flag{\n\t&cli.IntFlag{\n\t\tName:    "rows",\n\t},\n\t&cli.StringFlag{\n\t\tSources: cli.EnvVars("KIOSK_ZONE"),\n\t\tUsage:   "zone in which the kiosk stands",\n\t},\n}\n',
  ),
  // A file whose name ends like a list of features.
  example(
    'switch',
    'nearMiss',
    'src/map/drawParcelFeatures.ts',
    'const shown = {\n  opacity,\n};\n',
    'const shown = {\n  hiddenParcels,\n  opacity,\n};\n',
  ),
  // One more copy of the product repeats the switches that there are.
  example(
    'switch',
    'nearMiss',
    'config/settings/training.yml',
    undefined,
    'features:\n  gift_cards: true\n  send_emails: false\n',
  ),
  // A variable that a build takes.
  example(
    'switch',
    'nearMiss',
    'Makefile',
    'bundle:\n\tgo install ./cmd\n',
    'bundle:\n\tGZIP_ENABLED=0\n\tgo install ./cmd\n',
  ),
  // How a page may be asked for is no question of rights.
  example(
    'access-checked',
    'nearMiss',
    'shop/views/parcels.py',
    'def parcel(request, number):\n    return show(number)\n\n\n@require_POST\ndef send(request, number):\n    parcel = find(number)\n    return done(parcel)\n',
    'def parcel(request, number):\n    return show(number)\n\n\ndef send(request, number):\n    parcel = find(number)\n    return done(parcel)\n',
  ),
  // What is remembered for a screen, or handed to it, refuses nobody.
  example(
    'access-checked',
    'nearMiss',
    'web/parcels/parcelList.ts',
    'export function open(page) {\n  page.load();\n  page.draw();\n}\n',
    'export function open(page) {\n  page.load();\n  page.maySend = page.accounts.hasSenderRole(page.user);\n  page.draw();\n}\n',
  ),
  example(
    'access-checked',
    'nearMiss',
    'web/src/components/ParcelList.tsx',
    'export function ParcelList({ user }) {\n  const rows = useRows();\n  return <Rows rows={rows} />;\n}\n',
    'export function ParcelList({ user }) {\n  const rows = useRows();\n  if (!user.hasSenderRole()) return null;\n  return <Rows rows={rows} />;\n}\n',
  ),
  // That nobody is there is no lack of a right.
  example(
    'access-checked',
    'nearMiss',
    'Api/Controllers/ParcelController.cs',
    'public class ParcelController {\n    public IActionResult Show(int id) {\n        var parcel = Find(id);\n        return Ok(parcel);\n    }\n}\n',
    'public class ParcelController {\n    public IActionResult Show(int id) {\n        var parcel = Find(id);\n        if (parcel == null) return Unauthorized();\n        return Ok(parcel);\n    }\n}\n',
  ),
  // An order above a function that now stands above its class.
  example(
    'access-checked',
    'nearMiss',
    'shop/views/gifts.py',
    '@login_required\ndef send(request, number):\n    gift = find(number)\n    return done(gift)\n',
    '@method_decorator(login_required, name="dispatch")\nclass Send(View):\n    def post(self, request, number):\n        gift = find(number)\n        return done(gift)\n',
  ),
  // A search that asked whose it is before, in other words; and one where a company's message arrives.
  example(
    'own-things-only',
    'nearMiss',
    'server/parcels.ts',
    'export function list(user) {\n  const found = parcels.filter((one) => one.senderOf(user));\n  return found;\n}\n',
    'export function list(user) {\n  const found = parcels.filter((one) => one.userId === wanted && one.userId == asker, userId);\n  return found;\n}\n',
  ),
  example(
    'own-things-only',
    'nearMiss',
    'server/webhooks/carrier.ts',
    'export async function arrived(event) {\n  await db.parcels.findFirst({ where: { number: event.number } });\n}\n',
    'export async function arrived(event) {\n  await db.parcels.findFirst({ where: { number: event.number, teamId: event.team } });\n}\n',
  ),
  example(
    'own-things-only',
    'proves',
    'server/api/parcels.ts',
    'export async function read(number, ctx) {\n  return db.parcels.findFirst({ where: { number } });\n}\n',
    'export async function read(number, ctx) {\n  return db.parcels.findFirst({ where: { number, teamId: ctx.teamId } });\n}\n',
    'less',
  ),
  // A word that only holds the name of a rank, and a rank that is told and not asked for.
  example(
    'rights-changed',
    'nearMiss',
    'app/src/main/java/shop/Start.kt',
    'fun start() {\n    prepare()\n    open()\n}\n',
    'fun start() {\n    prepare()\n    for (way in notificationManager.ways) {\n        way.close()\n    }\n    open()\n}\n',
  ),
  example(
    'rights-changed',
    'nearMiss',
    'server/api/people.go',
    'func list() {\n\tfor _, one := range all {\n\t\tshow(one)\n\t}\n}\n',
    'func list() {\n\tfor _, one := range all {\n\t\tone.ByHand = server.Admins.IsAdmin(one)\n\t\tshow(one)\n\t}\n}\n',
  ),
  // The same condition, asked a step later.
  example(
    'rights-changed',
    'nearMiss',
    'server/permissions/parcels.ts',
    'export function maySend(user) {\n  if (user.isSender) return true;\n  else if (user.isOwner) return true;\n  return false;\n}\n',
    'export function maySend(user) {\n  if (user.isSender) return true;\n  if (user.isOwner) return true;\n  return false;\n}\n',
  ),
  // A text of our own shown raw, and a raw display that goes with its part.
  example(
    'input-cleaned',
    'nearMiss',
    'web/src/parcels.html',
    '<section>\n  <p>Parcels</p>\n</section>\n',
    '<section>\n  <p [innerHTML]="t(\'parcels.help\')"></p>\n</section>\n',
  ),
  example(
    'input-cleaned',
    'nearMiss',
    'web/src/parcels.html',
    '<section>\n  <h1>Parcels</h1>\n  <p [innerHTML]="parcel.note"></p>\n</section>\n',
    '<section>\n  <h1>Parcels</h1>\n</section>\n',
  ),
  example(
    'input-cleaned',
    'proves',
    'web/src/parcels.html',
    '<section>\n  <p [innerHTML]="parcel.note"></p>\n</section>\n',
    '<section>\n  <p>{{ parcel.note }}</p>\n</section>\n',
    'less',
  ),
  // Work that is written anew, with its net from the start.
  example(
    'failure-contained',
    'nearMiss',
    'src/voice.ts',
    'export function record(input) {\n  const source = input.open();\n  source.listen();\n}\n',
    'export function record(input) {\n  try {\n    const mixed = mixer.take(input.micro);\n    mixed.connect(analyser.entry);\n    meter.follow(mixed.level);\n    const source = input.open();\n  } catch {\n    meter.rest();\n  }\n}\n',
  ),
  // What was kept beside what took its place.
  example(
    'code-parked',
    'nearMiss',
    'src/parcels.ts',
    'export function start() {\n  queue.add(() => weigh(parcels));\n}\n',
    'export function start() {\n  // queue.add(() => weigh(parcels));\n  await weigh(parcels);\n}\n',
  ),
  // A remark that only moved.
  example(
    'part-paused',
    'nearMiss',
    'web/src/Parcels.tsx',
    'export const Parcels = () => (\n  <ul>\n    {/* <ParcelButton\n      kind="gift"\n    /> */}\n  </ul>\n);\n',
    'export const Parcels = () => (\n  <div>\n    <ul>\n        {/* <ParcelButton\n          kind="gift"\n        /> */}\n    </ul>\n  </div>\n);\n',
  ),
  // The program waits for something at each start: nobody makes do.
  example(
    'stopgap',
    'nearMiss',
    'src/parcels.ts',
    'export const parcels = {};\n',
    '// Empty until the backend seeds it from what lies on the table.\nexport const parcels = {};\n',
  ),
  // Later in another way is still later.
  example(
    'done-later',
    'nearMiss',
    'Api/Services/ParcelTasks.cs',
    'public class ParcelTasks {\n    public void Weigh() {\n        BackgroundJob.Enqueue(() => _scale.run());\n    }\n}\n',
    'public class ParcelTasks {\n    public void Weigh() {\n        BackgroundJob.ContinueJobWith(first, () => _scale.run());\n    }\n}\n',
  ),
  // The same setting, read over three lines.
  example(
    'setting-withdrawn',
    'nearMiss',
    'shop/settings.py',
    'PARCEL_COLOUR = env.str("PARCEL_COLOUR", "blue")\n',
    'PARCEL_COLOUR = env.str(\n    "PARCEL_COLOUR",\n    "a longer value than before",\n)\n',
  ),
  // What only our own code calls.
  example(
    'end-marked',
    'nearMiss',
    'API/Entities/Parcel.cs',
    'public class Parcel {\n    public int Weight { get; set; }\n}\n',
    'public class Parcel {\n    [Obsolete("Use Grams")]\n    public int Weight { get; set; }\n}\n',
  ),
  // A page in another language of programs, and a chart in place of a chart.
  {
    kind: 'part-withdrawn',
    is: 'nearMiss',
    files: [
      {
        path: 'app/src/main/java/shop/ParcelActivity.java',
        old: 'class ParcelActivity {\n' + '  // step\n'.repeat(30) + '}\n',
      },
      { path: 'app/src/main/java/shop/ParcelActivity.kt', new: 'class ParcelActivity\n' },
    ],
    expect: [],
  },
  example(
    'control-withdrawn',
    'nearMiss',
    'web/src/statistics/days.component.html',
    '<div>\n  <parcel-charts-bar-vertical\n    [results]="days">\n  </parcel-charts-bar-vertical>\n  <p>Days</p>\n</div>\n',
    '<div>\n  <p>Days</p>\n</div>\n',
  ),
  // What people may refuse, told in other words or with a mail of another house.
  example(
    'people-asked',
    'nearMiss',
    'shop/mail.ex',
    'defmodule Mail do\n  def opt_out_path(conn, person) do\n    Routes.home_path(conn, :opt_out, person)\n  end\nend\n',
    'defmodule Mail do\n  def opt_out_path(person) do\n    ~p"/nope/#{person}"\n  end\nend\n',
  ),
  example(
    'backups-kept',
    'reverse',
    'infra/table.tf',
    'resource "aws_dynamodb_table" "rides" {\n  name = "rides"\n}\n',
    'resource "aws_dynamodb_table" "rides" {\n  name = "rides"\n  point_in_time_recovery {\n    enabled = !var.local\n  }\n}\n',
    'less',
  ),
  example(
    'backups-kept',
    'proves',
    'k8s/copy.yaml',
    'apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: store-backup\nspec:\n  schedule: "@daily"\n',
    undefined,
    'more',
  ),
  example(
    'backups-kept',
    'nearMiss',
    'k8s/copy.yaml',
    'apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: backup-report\nspec:\n  schedule: "@daily"\n',
    undefined,
  ),
];
