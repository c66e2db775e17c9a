import { example } from './example.ts';
import type { Example } from './example.ts';

/** Switches and days of opening, and versions, in forms that only some hosts and tools write. */
export const examples: readonly Example[] = [
  // The list of switches of an app.
  example(
    'switch',
    'proves',
    'app/src/main/java/shop/OrderFeature.kt',
    'interface OrderFeature {\n',
    'interface OrderFeature {\n    fun quickOrders(): Toggle\n',
    'unclear',
  ),
  example(
    'switch',
    'proves',
    'app/src/main/java/shop/ShopFeature.java',
    'enum Key {\n  NOTES("android_notes");\n',
    'enum Key {\n  NOTES("android_notes"),\n  QUICK_ORDERS("android_quick_orders");\n',
    'unclear',
  ),
  example(
    'switch',
    'nearMiss',
    'app/src/main/java/shop/OrderFeature.kt',
    'interface OrderFeature {\n',
    'interface OrderFeature {\n    fun self(): Toggle\n    fun orders(): List<Order>\n',
  ),
  // What Symfony takes from the environment.
  example(
    'switch',
    'proves',
    'config/services.yaml',
    'parameters:\n    home: here\n',
    "parameters:\n    home: here\n    quick_orders: '%env(bool:FEATURE_QUICK_ORDERS)%'\n",
    'unclear',
  ),
  example(
    'switch',
    'nearMiss',
    'config/services.yaml',
    'parameters:\n    home: here\n',
    "parameters:\n    home: here\n    address: '%env(ORDERS_ADDRESS)%'\n",
  ),
  // The day from which something is open.
  example(
    'opening-moved',
    'proves',
    'charts/shop/values.yaml',
    'java:\n  environment:\n    ORDERS_LIVE_DATE: "2031-12-31"\n',
    'java:\n  environment:\n    ORDERS_LIVE_DATE: "2031-08-12"\n',
    'unclear',
  ),
  example(
    'opening-moved',
    'nearMiss',
    'charts/shop/values.yaml',
    'java:\n  environment:\n    LAST_SEEN_DATE: "2031-12-31"\n',
    'java:\n  environment:\n    LAST_SEEN_DATE: "2031-08-12"\n',
  ),
  example(
    'opening-moved',
    'reverse',
    'charts/shop/values.yaml',
    'java:\n  environment:\n    ORDERS_LIVE_DATE: "2031-08-12"\n',
    'java:\n  environment:\n    ORDERS_LIVE_DATE: "2031-12-31"\n',
    'unclear',
  ),
  // Versions of what the product stands on.
  example(
    'foundation-upgraded',
    'proves',
    'Dockerfile',
    'FROM debian:12\nENV NODE_MAJOR=16\n',
    'FROM debian:12\nENV NODE_MAJOR=20\n',
    'one-off',
  ),
  example(
    'foundation-upgraded',
    'proves',
    'infra/search.tf',
    'resource "aws_opensearch_domain" "orders" {\n  engine_version = "OpenSearch_2.7"\n}\n',
    'resource "aws_opensearch_domain" "orders" {\n  engine_version = "OpenSearch_3.3"\n}\n',
    'one-off',
  ),
  example(
    'foundation-upgraded',
    'nearMiss',
    'infra/search.tf',
    'resource "aws_opensearch_domain" "orders" {\n  engine_version = "OpenSearch_2.7"\n}\n',
    'resource "aws_opensearch_domain" "orders" {\n  engine_version = "OpenSearch_2.9"\n}\n',
  ),
  // Who sees which version is no matter of what a service of switches is asked otherwise.
  example('experiment', 'nearMiss', 'app/orders/list.ts', 'show();\n', 'show();\noptimizely.track("orders_seen");\n'),
];
