import { example } from './example.ts';
import type { Example } from './example.ts';

const schema = (properties: string, required: string): string =>
  `{\n  "$schema": "http://json-schema.org/draft-07/schema#",\n  "required": [${required}],\n  "properties": {\n${properties}  }\n}\n`;
const price = '    "price": { "type": "integer" },\n';
const rank = '    "rank": { "type": "string" }\n';

const record = (fields: string): string => `{\n  "type": "record",\n  "name": "Order",\n  "fields": [${fields}]\n}\n`;
const sum = '\n    { "name": "sum", "type": "int" }';
const note = ',\n    { "name": "note", "type": "string" }\n  ';

/** What others build on, in the forms of schemas, requests, addresses, commands and settings. */
export const examples: readonly Example[] = [
  // JSON Schema
  ...many('interface-broken', 'proves', 'more', [
    ['schemas/order.schema.json', schema(price + rank, ''), schema(rank, '')],
    ['schemas/order.schema.json', schema(price + rank, '"price"'), schema(price + rank, '"price", "rank"')],
    ['schemas/order.schema.json', schema(rank, ''), schema(price + rank, '"price"')],
    ['events/avro/Order.avsc', record(sum + note), record(sum)],
  ]),
  ...many('interface-broken', 'nearMiss', undefined, [
    ['schemas/order.schema.json', schema(rank, '"rank"'), schema(price + rank, '')],
    ['schemas/order.schema.json', schema(price + rank, ''), schema((price + rank).replaceAll('{ ', '{\n      '), '')],
    ['charts/shop/values.schema.json', schema(price + rank, ''), schema(rank, '')],
    ['events/avro/Order.avsc', record(sum), record(sum + note)],
  ]),
  // What a request must hold, and what the addresses of a server take.
  ...many('field-withdrawn', 'proves', 'more', [
    [
      'app/Http/Requests/OrderRequest.php',
      "  'price' => 'required|integer',\n  'rank' => ['nullable'],\n",
      "  'rank' => ['nullable'],\n",
    ],
    [
      'packages/server/src/routes/orders/schema.ts',
      'export const order = z.object({\n  price: z.number(),\n  rank: z.string(),\n});\n',
      'export const order = z.object({\n  price: z.number(),\n});\n',
    ],
    ['app/controllers/api/v1/orders_controller.rb', 'PARAMETERS = %i[price rank]\n', 'PARAMETERS = %i[price]\n'],
  ]),
  ...many('field-withdrawn', 'nearMiss', undefined, [
    ['app/Http/Requests/OrderRequest.php', "  'price' => 'The price',\n", ''],
    ['app/controllers/orders_controller.rb', 'PARAMETERS = %i[price rank]\n', 'PARAMETERS = %i[price]\n'],
    [
      'packages/server/src/routes/orders/schema.ts',
      'export const order = z.object({\n  price: z.number(),\n});\n',
      'export const order = z.object({\n  price: z.number().min(1),\n});\n',
    ],
  ]),
  // Addresses in Rust, over more than one line.
  ...many('address-withdrawn', 'proves', 'more', [
    [
      'src/v1/endpoints/orders.rs',
      '    .api_route_with(\n      "/orders/cancel",\n      post(cancel),\n',
      '    .api_route_with(\n      "/order/cancel",\n      post(cancel),\n',
    ],
    [
      'src/v1/orders.rs',
      '  .api_route("/orders/cancel", post(cancel))\n',
      '  .api_route("/orders/end", post(cancel))\n',
    ],
  ]),
  ...many('address-withdrawn', 'nearMiss', undefined, [
    ['src/machine/files.rs', '      "/lib/orders/cancel",\n', '      "/lib/order/cancel",\n'],
    ['src/v1/endpoints/admin.rs', '      "/admin/orders",\n', '      "/admin/order",\n'],
  ]),
  // One that a page answers, and a program that runs once.
  example(
    'address-withdrawn',
    'nearMiss',
    'src/main/kotlin/shop/account/AccountController.kt',
    '  @GetMapping("/account-cancel")\n  fun cancel() = "redirect:/"\n',
    '',
  ),
  example('setting-demanded', 'nearMiss', 'bin/fill-orders/main.py', 'a\n', "a\nkey = os.environ['ORDERS_KEY']\n"),
  // An address that answers that it is gone.
  ...many('old-way-closed', 'proves', 'more', [
    [
      'src/API/OrderController.php',
      '    return $this->save($order);\n',
      "    // REMOVED: this endpoint was removed\n    throw new GoneHttpException('This endpoint was removed, use /api/orders instead.');\n",
    ],
  ]),
  ...many('old-way-closed', 'nearMiss', undefined, [
    [
      'src/Hooks/Sender.cs',
      '  if (answer is null)\n',
      '  if (answer is null || answer.StatusCode == HttpStatusCode.Gone)\n',
    ],
  ]),
  // Commands that people and jobs type.
  ...many('option-withdrawn', 'proves', 'more', [
    [
      'app/Console/Commands/ClearOrders.php',
      "  protected $signature = 'orders:clear {days}';\n",
      "  protected $signature = 'shop:clear-orders {days}';\n",
    ],
    [
      'src/Command/ClearOrdersCommand.php',
      "#[AsCommand(name: 'orders:clear')]\n",
      "#[AsCommand(name: 'shop:orders:clear')]\n",
    ],
  ]),
  ...many('option-withdrawn', 'nearMiss', undefined, [
    [
      'app/Console/Commands/ClearOrders.php',
      "  protected $signature = 'orders:clear {days}';\n",
      "  protected $signature = 'orders:clear\n    {days}';\n",
    ],
    ['src/Command/ClearOrdersCommand.php', "  $defaultName = 'orders:clear';\n", "#[Old\\AsCommand('orders:clear')]\n"],
  ]),
  // Settings by the places where they are kept.
  ...many('setting-renamed', 'proves', 'more', [
    ['cmd/serve.go', '  at := viper.GetString("listen_at")\n', '  at := viper.GetString("orders.listen_at")\n'],
    [
      'crates/common/src/config/mail.rs',
      '  .property_or_default("jobs.folders.trash", "7d")\n',
      '  .property_or_default("mail.folders.trash", "7d")\n',
    ],
    [
      'helm_deploy/secrets-example.yaml',
      'secrets:\n  ORDER_INBOX_QUEUE: some\n',
      'secrets:\n  ORDER_REQUEST_QUEUE: some\n',
    ],
  ]),
  ...many('setting-renamed', 'nearMiss', undefined, [
    ['cmd/serve.go', '  path := viper.GetString("db_path")\n', '  at := viper.GetString("db_path")\n'],
    ['src/map.rs', '  .value("a.folders")\n', '  .get("b.folders")\n'],
  ]),
];

function many(
  kind: string,
  is: Example['is'],
  effect: string | undefined,
  list: readonly (readonly [path: string, before: string | undefined, after: string])[],
): readonly Example[] {
  return list.map(([path, before, after]) =>
    example(kind, is, path, before, after, ...(effect === undefined ? [] : [effect])),
  );
}
