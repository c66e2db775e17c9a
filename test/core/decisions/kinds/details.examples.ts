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
];
