import { example } from './example.ts';
import type { Example } from './example.ts';

const rules = (...alerts: readonly string[]): string =>
  `groups:\n  - name: shop\n    rules:\n${alerts.map((alert) => `      - alert: ${alert}\n        expr: up == 0\n`).join('')}`;
const compose = (check: string, more = ''): string => `services:\n  web:\n    image: shop/web:1\n${check}${more}`;
const pod = (probe: string, extra = ''): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  strategy:\n    type: ${extra === '' ? 'RollingUpdate' : extra}\n  template:\n    spec:\n      containers:\n        - name: web\n          image: shop/web:1\n${probe}`;
const probe = '          livenessProbe:\n            httpGet:\n              path: /alive\n              port: 80\n';
const alarm = 'resource "aws_cloudwatch_metric_alarm" "errors" {\n  alarm_name = "errors"\n  threshold  = 5\n}\n';

const budget = 'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: web\nspec:\n  minAvailable: 1\n';
const guarded = (on: boolean): string => `web:\n  pdb:\n    pdbEnabled: ${String(on)}\n`;
const spread = '      topologySpreadConstraints:\n        - maxSkew: 1\n';

export const examples: readonly Example[] = [
  example('alarm', 'proves', 'monitoring/rules.yml', rules('PaymentsFail', 'DiskFull'), rules('DiskFull'), 'more'),
  example('alarm', 'proves', 'infra/alarms.tf', alarm, '', 'more'),
  example(
    'alarm',
    'proves',
    'template.yaml',
    'Resources:\n  Errors:\n    Type: AWS::CloudWatch::Alarm\n  Page:\n    Type: AWS::SNS::Topic\n',
    'Resources:\n  Page:\n    Type: AWS::SNS::Topic\n',
    'more',
  ),
  example('alarm', 'nearMiss', 'infra/alarms.tf', alarm, alarm.replace('5', '8')),
  example(
    'alarm',
    'nearMiss',
    'config/messages.yml',
    'page:\n  title: Hello\n',
    'page:\n  title: Hello\n  alert: saved\n',
  ),
  example('alarm', 'reverse', 'monitoring/rules.yml', rules('DiskFull'), rules('PaymentsFail', 'DiskFull'), 'less'),

  example('health-check', 'proves', 'k8s/web.yaml', pod(probe), pod(''), 'more'),
  example('health-check', 'nearMiss', 'k8s/web.yaml', pod(probe), pod(probe.replace('80', '8080'))),
  example(
    'health-check',
    'nearMiss',
    'docker-compose.yml',
    compose(''),
    compose('', '  search:\n    image: shop/search:1\n    healthcheck:\n      test: curl -f localhost\n'),
  ),
  example(
    'health-check',
    'reverse',
    'docker-compose.yml',
    compose(''),
    compose('    healthcheck:\n      test: curl -f localhost\n      interval: 10s\n'),
    'less',
  ),

  example(
    'starts-after',
    'proves',
    'docker-compose.yml',
    compose(''),
    compose('    depends_on:\n      db:\n        condition: service_healthy\n'),
    'unclear',
  ),
  example(
    'starts-after',
    'nearMiss',
    'docker-compose.yml',
    compose(''),
    compose('    depends_on:\n      db:\n        condition: service_started\n'),
  ),
  example(
    'starts-after',
    'reverse',
    'docker-compose.yml',
    compose('    depends_on:\n      db:\n        condition: service_healthy\n'),
    compose(''),
  ),

  example('release-way', 'proves', 'k8s/web.yaml', pod(probe), pod(probe, 'Recreate'), 'unclear'),
  example(
    'release-way',
    'nearMiss',
    '.github/workflows/checks.yml',
    'jobs:\n  test:\n    strategy:\n      type: a\n',
    'jobs:\n  test:\n    strategy:\n      type: b\n',
  ),
  example('release-way', 'reverse', 'k8s/web.yaml', pod(probe, 'Recreate'), pod(probe), 'unclear'),

  example(
    'planned-stop',
    'proves',
    'config/production.yml',
    'shop:\n  maintenance_mode: false\n',
    'shop:\n  maintenance_mode: true\n',
    'more',
  ),
  example(
    'planned-stop',
    'nearMiss',
    'infra/db.tf',
    'resource "aws_db_instance" "main" {\n  maintenance_window = "sun:03:00-sun:04:00"\n}\n',
    'resource "aws_db_instance" "main" {\n  maintenance_window = "mon:03:00-mon:04:00"\n}\n',
  ),
  example(
    'planned-stop',
    'reverse',
    'config/production.yml',
    'shop:\n  maintenance_mode: true\n',
    'shop:\n  maintenance_mode: false\n',
    'less',
  ),

  example(
    'planned-stop',
    'proves',
    'terraform/shop.tfvars.json',
    '{ "send_traffic_to_maintenance_page": false }\n',
    '{ "send_traffic_to_maintenance_page": true }\n',
    'more',
  ),
  example(
    'timed-work-switched',
    'proves',
    'terraform/production.tfvars',
    'RUN_CRONS = true\n',
    'RUN_CRONS = false\n',
    'more',
  ),
  example(
    'timed-work-switched',
    'nearMiss',
    'terraform/production.tfvars',
    'cron_time = "5 4 * * *"\n',
    'cron_time = "5 5 * * *"\n',
  ),
  example(
    'timed-work-switched',
    'reverse',
    'deploy/values.yaml',
    'worker:\n  scheduler_enabled: false\n',
    'worker:\n  scheduler_enabled: true\n',
    'less',
  ),
  example(
    'health-check',
    'proves',
    'shop/urls.py',
    'urlpatterns = [\n]\n',
    'urlpatterns = [\n    re_path(r"^health/ready/?", ready),\n]\n',
    'less',
  ),

  example('outage-guard', 'proves', 'k8s/pdb.yaml', budget, undefined, 'more'),
  example('outage-guard', 'proves', 'charts/shop/values.yaml', guarded(true), guarded(false), 'more'),
  example(
    'outage-guard',
    'proves',
    'manifests/spot-termination-handler/handler.yaml',
    'kind: DaemonSet\nmetadata:\n  name: spot-termination-handler\n',
    undefined,
    'more',
  ),
  example('outage-guard', 'proves', 'compose.yaml', compose('    restart: always\n'), compose(''), 'more'),
  example('outage-guard', 'nearMiss', 'k8s/pdb.yaml', budget, budget.replace('minAvailable: 1', 'minAvailable: 2')),
  example('outage-guard', 'nearMiss', 'compose.yaml', compose('    restart: always\n'), 'services: {}\n'),
  example('outage-guard', 'nearMiss', 'src/termination-handler-view.ts', 'show();\n', undefined),
  example('outage-guard', 'reverse', 'k8s/pdb.yaml', undefined, budget, 'less'),
  example('outage-guard', 'reverse', 'k8s/web.yaml', pod(''), pod(spread), 'less'),
  example(
    'alarm',
    'reverse',
    'infra/prod.tfvars.json',
    '{ "size": 1 }\n',
    '{ "size": 1, "enable_container_monitoring": true }\n',
    'less',
  ),
];
