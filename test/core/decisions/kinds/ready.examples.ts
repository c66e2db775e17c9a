import { example } from './example.ts';
import { titled } from './titled.ts';
import type { Example } from './example.ts';

const room = (most: number): string =>
  `shop:\n  image: shop\n  autoscale:\n    enabled: true\n    minReplicas: 2\n    maxReplicas: ${String(most)}\n`;
const manifest = (right: string): string =>
  `<manifest>\n${right === '' ? '' : `  <uses-permission android:name="android.permission.${right}" />\n`}</manifest>\n`;

/** What stands ready for a rush or for trouble, what an app may read, and what others learn on the way. */
export const examples: readonly Example[] = [
  // How many copies of the product may come at a rush.
  example('room-for-peaks', 'proves', 'deploy/prod/values.yaml', room(20), room(6), 'more'),
  example('room-for-peaks', 'proves', 'deploy/prod/values.yaml', room(20), 'shop:\n  image: shop\n', 'more'),
  example('room-for-peaks', 'nearMiss', 'deploy/dev/values.yaml', room(20), room(6)),
  example('room-for-peaks', 'reverse', 'deploy/prod/values.yaml', room(6), room(20)),
  // Trouble of any kind is caught beside the known one.
  example(
    'failure-contained',
    'proves',
    'src/Oven.java',
    'void bake() {\n  try {\n    heat();\n  } catch (ColdException e) {\n    wait();\n  }\n}\n',
    'void bake() {\n  try {\n    heat();\n  } catch (ColdException e) {\n    wait();\n  } catch (Exception e) {\n    note(e);\n  }\n}\n',
    'less',
  ),
  example(
    'failure-contained',
    'nearMiss',
    'src/Oven.java',
    'void bake() {\n  try {\n    heat();\n  } catch (ColdException e) {\n    wait();\n  }\n}\n',
    'void bake() {\n  try {\n    heat();\n  } catch (ColdException | WetException e) {\n    wait();\n  }\n}\n',
  ),
  // Whole pages are kept and shown again.
  example(
    'answers-reused',
    'proves',
    'app/controllers/rolls_controller.rb',
    'class RollsController\n  before_action :greet\nend\n',
    'class RollsController\n  before_action :greet\n  before_action :cache_page!, only: :show\nend\n',
    'less',
  ),
  example(
    'answers-reused',
    'nearMiss',
    'app/controllers/rolls_controller.rb',
    'class RollsController\n  before_action :greet\nend\n',
    'class RollsController\n  before_action :greet\n  before_action :clear_cache!, only: :show\nend\n',
  ),
  // What tells others that something happened, in another order.
  example(
    'done-later',
    'nearMiss',
    'app/Bakery.php',
    '<?php\n$bakery->dispatch(self::BAKED, new BakedEvent($roll));\n',
    '<?php\n$bakery->dispatch(new BakedEvent($roll), self::BAKED);\n',
  ),
  // A form that people may fill in.
  example(
    'supplier',
    'nearMiss',
    'lib/ways.ex',
    'defmodule Ways do\nend\n',
    'defmodule Ways do\n  @survey "https://bakery.typeform.com/to/Rolls"\nend\n',
  ),
  // What an app may read of somebody's health.
  example(
    'phone-permission',
    'proves',
    'app/AndroidManifest.xml',
    manifest(''),
    manifest('health.READ_WEIGHT'),
    'more',
  ),
  example('phone-permission', 'nearMiss', 'app/AndroidManifest.xml', manifest(''), manifest('health.WRITE_WEIGHT')),
  example('phone-permission', 'reverse', 'app/AndroidManifest.xml', manifest('READ_CALL_LOG'), manifest(''), 'less'),
  // An app begins to report on its own use, with a kit that knows its address.
  example('telemetry', 'proves', 'app/GleanTelemetry.kt', undefined, 'Glean.initialize(oven)\n', 'more'),
  example('telemetry', 'nearMiss', 'app/OvenTelemetry.kt', undefined, 'oven.initialize()\n'),
  example('telemetry', 'reverse', 'app/GleanTelemetry.kt', 'Glean.initialize(oven)\n', undefined, 'less'),
  // The key of a supplier that is there already.
  titled('announced-supplier', 'nearMiss', 'Use the Codecov token', '.github/workflows/oven.yml', [
    'jobs:\n  bake:\n    steps: []\n',
    'jobs:\n  bake:\n    steps: []\n    env:\n      token: ${{ secrets.CODECOV_TOKEN }}\n',
  ]),
  // Drawings that somebody else's machine makes.
  example(
    'data-sent',
    'proves',
    'src/notes/drawing.ts',
    'const server = own();\n',
    "const server = own() ?? 'https://kroki.io';\n",
    'more',
  ),
  example(
    'data-sent',
    'nearMiss',
    'src/notes/drawing.ts',
    'const server = own();\n',
    "const server = own() ?? 'https://drawing.bakery.test';\n",
  ),
];
