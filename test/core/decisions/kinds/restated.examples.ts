import { example } from './example.ts';
import type { Example } from './example.ts';

/** What sounds like a decision on its line and is told otherwise, elsewhere or to others: near misses. */
export const examples: readonly Example[] = [
  // A ceiling under a name of its own.
  example(
    'ceiling',
    'nearMiss',
    'server/carrier.py',
    'def ask(number):\n    return requests.get(\n        address(number),\n        timeout=15,\n    )\n',
    'def ask(number):\n    return requests.get(\n        address(number),\n        timeout=CARRIER_TIMEOUT,\n    )\n',
  ),
  // People record what they want to send.
  example(
    'screens-recorded',
    'nearMiss',
    'web/src/Reply.tsx',
    'export const Reply = () => <Rows />;\n',
    'export const Reply = () => (\n  <button onClick={() => startRecording(kind)}>Reply</button>\n);\n',
  ),
  // Who calls, told to the one who is called.
  example(
    'people-in-records',
    'nearMiss',
    'Api/Services/Carrier.cs',
    'public class Carrier {\n    public Task Ask() {\n        _logger.LogDebug("asked");\n        return url.GetAsync();\n    }\n}\n',
    'public class Carrier {\n    public Task Ask() {\n        _logger.LogDebug("asked");\n        return url.WithHeader("User-Agent", "Parcels").GetAsync();\n    }\n}\n',
  ),
  // A part that is brought in, beside a list.
  example(
    'allowed-list',
    'nearMiss',
    'orders/validations.go',
    'package orders\n\nimport (\n\t"fmt"\n\t"github.com/parcels/shop/pkg/models"\n)\n\nvar validIPs = []string{}\n',
    'package orders\n\nimport (\n\t"fmt"\n\t"github.com/parcels/shop/currencies"\n\t"github.com/parcels/shop/pkg/models"\n)\n\nvar validIPs = []string{}\n',
  ),
  // A longer password may be chosen.
  example(
    'password-rule',
    'nearMiss',
    'web/src/register.html',
    '<input id="password" maxlength="32" minlength="8" type="password">\n',
    '<input id="password" maxlength="256" minlength="8" type="password">\n',
  ),
  // An answer that browsers are not to guess about.
  example(
    'browser-protection',
    'nearMiss',
    'server/download.go',
    'func send(c *Context) {\n\tc.Header("Content-Type", "text/plain")\n\tc.Status(200)\n}\n',
    'func send(c *Context) {\n\tc.Header("Content-Type", "text/plain")\n\tc.Header("X-Content-Type-Options", "nosniff")\n\tc.Status(200)\n}\n',
  ),
  // A screen says how things stand; a message has a name.
  example(
    'unpaid-rule',
    'nearMiss',
    'web/src/components/BillingSummary.tsx',
    'export const BillingSummary = ({ subscription }) => {\n  const late = subscription.late;\n  return <Badge late={late} />;\n};\n',
    'export const BillingSummary = ({ subscription }) => {\n  const late = subscription.late;\n  const ending = subscription.cancelAtPeriodEnd && !late;\n  return <Badge late={late} ending={ending} />;\n};\n',
  ),
  // Three lists of one content that are brought together.
  example(
    'unpaid-rule',
    'nearMiss',
    'server/billing/status.ts',
    'const one = new Set(["active", "past_due"]);\nconst two = new Set(["active", "past_due"]);\nconst three = new Set(["active", "past_due"]);\n',
    'const all = new Set([\n  "active",\n  "past_due",\n]);\n',
  ),
  // The same people, asked for in other words.
  example(
    'shown-to-some',
    'nearMiss',
    'web/src/parcels.component.html',
    '<section>\n  @if (accounts.isAdmin) {\n    <parcel-files [list]="files"></parcel-files>\n    <p>Files of this parcel</p>\n  }\n</section>\n',
    '<section>\n  @if (user && accounts.hasAdminRank(user)) {\n    <parcel-files [list]="files"></parcel-files>\n    <p>Files of this parcel</p>\n  }\n</section>\n',
  ),
  // A field whose name moves into a constant.
  example(
    'field-withdrawn',
    'nearMiss',
    'src/main/java/shop/ParcelResponse.java',
    'public record ParcelResponse(\n        @JsonProperty("tracking_number") String trackingNumber,\n        @JsonProperty("weight") int weight) {\n}\n',
    'public record ParcelResponse(\n        @JsonProperty(FIELD_TRACKING_NUMBER) String trackingNumber,\n        @JsonProperty("weight") int weight) {\n}\n',
  ),
  // What another company answers.
  example(
    'field-withdrawn',
    'nearMiss',
    'server/forge/carrier/types.go',
    'type Parcel struct {\n\tNumber string `json:"number"`\n\tWeight string `json:"weight"`\n}\n',
    'type Parcel struct {\n\tNumber string `json:"number"`\n}\n',
  ),
  // The same bond by another way of asking for it.
  example(
    'all-or-nothing',
    'nearMiss',
    'app/Services/EditParcel.php',
    '<?php\nclass EditParcel {\n    public function handle() {\n        return DB::transaction(function () {\n            $this->store();\n        });\n    }\n}\n',
    '<?php\nclass EditParcel {\n    public function handle() {\n        return $this->databaseManager->transaction(fn() => $this->edit());\n    }\n}\n',
  ),
  // What looks into a store on a developer's own machine.
  example(
    'own-component',
    'nearMiss',
    'docker-compose.yml',
    'services:\n  app:\n    image: shop:1\n',
    'services:\n  app:\n    image: shop:1\n  looker:\n    image: dpage/pgadmin4\n',
  ),
  // Counted as before, under a setting of its own.
  example(
    'visits-measured',
    'nearMiss',
    '.env.template',
    'BASE_URL=http://localhost\n',
    'BASE_URL=http://localhost\nMATOMO_BASE_URL=https://matomo.shop.example/\n',
  ),
  // What a part behind the screens answers for the time being.
  example(
    'trial-mark',
    'nearMiss',
    'lib/shop/carrier.ex',
    'defmodule Carrier do\n  def price(_), do: 1\nend\n',
    'defmodule Carrier do\n  def price(_), do: 1\n\n  def delete(_) do\n    {:ok, "Coming soon"}\n  end\nend\n',
  ),
  {
    kind: 'work-undone',
    is: 'nearMiss',
    words: { title: 'Revert the condition of the build', body: '' },
    files: [
      {
        path: '.github/workflows/build.yml',
        old: "jobs:\n  build:\n    if: github.ref == 'main'\n    runs-on: ubuntu-latest\n",
        new: "jobs:\n  build:\n    if: github.head_ref == 'main'\n    runs-on: ubuntu-latest\n",
      },
    ],
    expect: [],
  },
  // Which files are taken is no question of rights.
  example(
    'access-checked',
    'nearMiss',
    'app/controllers/ParcelController.groovy',
    'class ParcelController {\n    def upload(file) {\n        if (!file) {\n            refuse()\n        }\n        store(file)\n    }\n}\n',
    'class ParcelController {\n    def upload(file) {\n        if (!file) {\n            refuse()\n        } else if (!Parcel.isAllowedFile(file.name)) {\n            refuse()\n        }\n        store(file)\n    }\n}\n',
  ),
  // A rank that says how somebody is shown.
  example(
    'rights-changed',
    'nearMiss',
    'src/people/names.js',
    'export function nameOf(person) {\n  const name = person.name;\n  return name;\n}\n',
    'export function nameOf(person) {\n  const name = person.name;\n  if (person.rank === Role.Guest) {\n    return mark(name);\n  }\n  return name;\n}\n',
  ),
  // To tidy a name is not to make it harmless.
  example(
    'input-cleaned',
    'nearMiss',
    'src/parcels/names.ts',
    'export function put(parcel) {\n  const name = plainName(parcel.name);\n  return byName.put(name, parcel);\n}\n',
    'export function put(parcel) {\n  const name = sanitizeName(parcel.name);\n  return byName.put(name, parcel);\n}\n',
  ),
  // To write to people erases nobody.
  example(
    'erased-on-request',
    'nearMiss',
    'app/tasks/notify_inactive_users_task.rb',
    undefined,
    `class NotifyInactiveUsersTask\n  def process\n${'    step\n'.repeat(14)}  end\nend\n`,
  ),
  // What a machine is told of where it runs shows nothing.
  example(
    'shown-somewhere',
    'nearMiss',
    'config/deploy/daily.yaml.erb',
    'spec:\n  env:\n    - name: ZONE\n',
    'spec:\n  env:\n    - name: RAILS_ENV\n    - name: ZONE\n',
  ),
  // A remark that goes on from a note to come back.
  example(
    'stopgap',
    'nearMiss',
    'src/parcels.ts',
    'export const parcels = {};\n',
    'export const parcels = {\n  // TODO translate the words below;\n  //   left as they are for now\n  title: "Parcels",\n};\n',
  ),
  // What a count of the tried lines leaves out.
  example(
    'checks-paused',
    'nearMiss',
    'test/test_helper.rb',
    'SimpleCov.start "rails" do\n  add_filter "lib/tasks"\nend\n',
    'SimpleCov.start "rails" do\n  skip "lib/tasks"\nend\n',
  ),
  // The price of somebody else, held against ours; and one that a page takes from a place of its own.
  example(
    'price-listed',
    'nearMiss',
    'web/pricing/compare.tsx',
    'export const words = "Parcels for less.";\n',
    'export const words = "Parcels for less, compared to Carrier\'s $18/month.";\n',
  ),
  example(
    'price-listed',
    'nearMiss',
    'web/pricing/faq.tsx',
    'export const words = `From just $6/month, all parcels.`;\n',
    'export const words = `From just $${PRICES.pro}/month, all parcels.`;\n',
  ),
  // The terms of copied work, which go with it.
  {
    kind: 'own-licence',
    is: 'nearMiss',
    files: [
      {
        path: 'server/queue/LICENSE',
        old: 'BSD 3-Clause License\n\nCopyright (c) 2017, Someone\nAll rights reserved.\n\nRedistribution and use in source and binary forms, with or without modification, are permitted provided that the following conditions are met:\n* Redistributions of source code must retain the above copyright notice.\n* Neither the name of the copyright holder nor the names of its contributors may be used to endorse or promote products.\n',
      },
      { path: 'server/queue/queue.go', old: 'package queue\n\nfunc push() {\n}\n', new: 'package queue\n' },
    ],
    expect: [],
  },
  // A refusal waited for.
  example(
    'rights-changed',
    'nearMiss',
    'Api/Controllers/ParcelController.cs',
    'public class ParcelController {\n    public void Send() {\n        var one = 1;\n        if (shop.UserHasAccess(one) == null)\n            return Unauthorized("access denied");\n    }\n}\n',
    'public class ParcelController {\n    public void Send() {\n        var one = 1;\n        if (await shop.UserHasAccess(one) == null)\n            return Unauthorized("access denied");\n    }\n}\n',
  ),
  // One way of refusing in the place of another.
  example(
    'access-checked',
    'nearMiss',
    'shop/middleware/signed.py',
    'def check(request):\n    if not signed(request):\n        raise UnsignedRequest\n    return go_on(request)\n',
    'def check(request):\n    if not signed(request):\n        return HttpResponseForbidden("Unsigned")\n    return go_on(request)\n',
  ),
  // A search that asked whose it is on a line of its own.
  example(
    'own-things-only',
    'nearMiss',
    'server/people/remove.ts',
    'export async function remove(person) {\n  await db.parcels.updateMany({\n    where: {\n      userId: person.id,\n      open: true,\n    },\n  });\n}\n',
    'export async function remove(person, teamId) {\n  return db.parcels.updateMany({\n    where: { userId: person.id, teamId },\n  });\n}\n',
  ),
  // A question mark of a field that may be missing.
  example(
    'people-masked',
    'nearMiss',
    'web/src/confirm.html',
    '<p>{{ form.errors.email }}</p>\n',
    '<p *if="form.get(\'email\')?.errors?.email">Wrong</p>\n',
  ),
  // The same screen, told of several things.
  {
    kind: 'part-withdrawn',
    is: 'nearMiss',
    files: [
      { path: 'src/app/reports/parcel/page.tsx', old: `export default function () {\n${'  draw();\n'.repeat(14)}}\n` },
      { path: 'src/app/shops/parcels/page.tsx', new: 'export default function () {\n  draw();\n}\n' },
    ],
    expect: [],
  },
];
