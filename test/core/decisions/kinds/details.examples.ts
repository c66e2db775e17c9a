import { example } from './example.ts';
import type { Example } from './example.ts';

/** Words and parts that look like a decision and are none where they stand. */
export const examples: readonly Example[] = [
  // An order that is paid says nothing of what the customer pays for.
  example(
    'plan-content',
    'nearMiss',
    'src/Payment/OrderDesk.php',
    '<?php\nfunction send($payment) {\n  ship($payment);\n}\n',
    '<?php\nfunction send($payment) {\n  if ($payment->isPaid()) {\n    ship($payment);\n  }\n}\n',
  ),
  // The name of a text, the look of a part and a word of a log are no rule.
  example(
    'billing-rule',
    'nearMiss',
    'src/order/refund.component.html',
    '<th>x</th>\n',
    '<th>{{ \'order.prorated-price\' | translate }}</th>\n<div class="prorated-box">\n',
  ),
  example(
    'billing-rule',
    'nearMiss',
    'billing/push.go',
    'func push() {\n\tnote("sent",\n\t\t"billing_period", period,\n\t)\n}\n',
    'func push() {\n\tnote("sent",\n\t)\n}\n',
  ),
  example(
    'billing-rule',
    'proves',
    'billing/push.ts',
    'upgrade({\n  customer,\n});\n',
    'upgrade({\n  customer,\n  proration_behavior: "none",\n});\n',
    'unclear',
  ),
  // What only counts is no part that some meet, and a question that ends on its line holds nothing.
  example(
    'shown-to-some',
    'nearMiss',
    'app/Start.kt',
    'fun start() {\n    analytics.logEvent("opened", null)\n}\n',
    'fun start() {\n    if (!BuildConfig.DEBUG) {\n        analytics.logEvent("opened", null)\n    }\n}\n',
  ),
  example(
    'shown-to-some',
    'nearMiss',
    'templates/settings.html',
    '<fieldset>\n  <p>How we write to you</p>\n</fieldset>\n',
    '<fieldset>\n  <input type="checkbox" {{ if .form.PostEnabled }}checked{{ end }}>\n  <p>How we write to you</p>\n</fieldset>\n',
  ),
  // The name of a list of switches that a program may fetch is no switch.
  example(
    'switch',
    'nearMiss',
    'server/doors.go',
    'func doors() {\n}\n',
    'func doors() {\n\tr.HandleFunc("/featureFlags.json", s.featureFlags)\n}\n',
  ),
  // What a class takes over from another still goes out.
  example(
    'field-withdrawn',
    'nearMiss',
    'src/main/java/shop/dto/OrderDto.java',
    'public class OrderDto {\n  private UUID id;\n  private String note;\n}\n',
    'public class OrderDto extends BaseDto {\n  private String note;\n}\n',
  ),
  example(
    'field-withdrawn',
    'proves',
    'src/main/java/shop/dto/OrderDto.java',
    'public class OrderDto extends BaseDto {\n  private UUID id;\n  private String note;\n}\n',
    'public class OrderDto extends BaseDto {\n  private UUID id;\n}\n',
    'more',
  ),
  // What tries the product runs beside it for a moment.
  example(
    'own-component',
    'nearMiss',
    'docker-compose.yml',
    'services:\n  shop:\n    image: own/shop\n',
    'services:\n  shop:\n    image: own/shop\n  tries:\n    image: mcr.microsoft.com/playwright:v1\n',
  ),
  // A ceiling of the tries bounds nothing of the product.
  example(
    'ceiling',
    'nearMiss',
    'packages/shop-e2e/run.config.js',
    'module.exports = {\n};\n',
    'module.exports = {\n  timeout: 60000,\n};\n',
  ),
  // The public name of a key opens nothing while its secret half is filled in from elsewhere.
  example(
    'secret-visible',
    'nearMiss',
    'config/cloud.erb',
    undefined,
    `[shop]\naws_access_key_id = ${['AKIA', 'QWERTYUIOPASDFGH'].join('')}\naws_secret_access_key = <%= @keys["shop"] %>\n`,
  ),
  // What all work starts from asks nobody, and is no work that anybody may do.
  example(
    'access-checked',
    'nearMiss',
    'src/trpc.ts',
    'export const publicProcedure = counted;\n',
    'export const publicProcedure = t.procedure;\n',
  ),
  // A page for what is not there is no second way; an answer to every error of a job is one.
  example(
    'second-way',
    'nearMiss',
    'app/controllers/shop_controller.rb',
    'class ShopController\nend\n',
    'class ShopController\n  rescue_from Shop::NotFound, with: :render_not_found\nend\n',
  ),
  example(
    'second-way',
    'proves',
    'app/jobs/bread_job.rb',
    'class BreadJob\nend\n',
    'class BreadJob\n  rescue_from(StandardError) do |error|\n    report(error)\n  end\nend\n',
    'less',
  ),
  // The page that a framework shows for an error, and a piece of a page, are no parts of a product.
  example(
    'part-withdrawn',
    'nearMiss',
    'client/pages/_error.tsx',
    `export default function Error() {\n${'  note();\n'.repeat(30)}}\n`,
    undefined,
  ),
  example(
    'part-withdrawn',
    'nearMiss',
    'lib/shop_web/live/search_live/modal_box.ex',
    `defmodule Box do\n${'  note()\n'.repeat(30)}end\n`,
    undefined,
  ),
  // The door of sign-in of a large house is not its advertising.
  example(
    'supplier',
    'nearMiss',
    'internal/doors/facebook.go',
    'package doors\n',
    'package doors\n\nconst tokens = "https://graph.facebook.com/oauth/access_token"\n',
  ),
  // A step on the data runs once: what it catches contains nothing that lasts.
  example(
    'failure-contained',
    'nearMiss',
    'migrations/20260101-shelves.js',
    'module.exports = async (db) => {\n  await db.rename("shelf", "shelves");\n};\n',
    'module.exports = async (db) => {\n  try {\n    await db.rename("shelf", "shelves");\n  } catch (error) {\n    note(error);\n  }\n};\n',
  ),
];
