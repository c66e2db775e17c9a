import { blockName, wholeBlock, withItsBlock } from './settingPlaces.ts';
import type { Find } from '../find.ts';
import type { Effect } from '../finding.ts';

/** A resource of Terraform that comes or goes whole. */
export function terraform(types: string, added: Effect, removed: Effect): Find {
  return {
    by: 'setting',
    files: /\.tf(\.json)?$/,
    key: new RegExp(String.raw`^resource\.(${types})\.[^.]+\.`),
    measure: 'text',
    on: ['added', 'removed'],
    added,
    removed,
    thing: blockName,
    accept: wholeBlock,
  };
}

/** A module of Terraform that comes or goes whole, and whose source names what it rents. */
export function terraformModule(source: RegExp): Find {
  return {
    by: 'setting',
    files: /\.tf$/,
    key: /^module\.[^.]+\.source$/,
    value: source,
    measure: 'text',
    on: ['added', 'removed'],
    added: 'more',
    removed: 'less',
    thing: blockName,
    accept: (change, view) =>
      !aroundIt.test(change.to ?? change.from ?? '') && view.kind.place !== 'example' && withItsBlock(change, view),
  };
}

/** Rights, names, rules and watches around what is rented. */
const aroundIt =
  /iam|roles?(?![a-z])|polic|permission|secret|security-?group|rules?(?![a-z])|alarm|alert|dashboard|logs?(?![a-z])|dns|peering|certificate|notification|subnet|label|trigger|access|irsa/i;

/** A resource of CloudFormation, SAM or Serverless. */
export function cloudFormation(types: string, added: Effect, removed: Effect): Find {
  return {
    by: 'setting',
    files: /\.(ya?ml|json|template)$/,
    key: /(^|\.)[Rr]esources\.[^.]+\.Type$/,
    value: new RegExp(`^${types}$`),
    measure: 'text',
    on: ['added', 'removed'],
    added,
    removed,
    thing: (change) => change.keyPath.at(-2) ?? '',
  };
}

/** A resource of Bicep. */
export function bicep(types: string, added: Effect, removed: Effect): Find {
  return {
    by: 'code',
    files: /\.bicep$/,
    roles: ['settings', 'product'],
    hints: ['microsoft.'],
    line: new RegExp(String.raw`^\s*resource\s+(?<id>\w{1,60})\s+'Microsoft\.(?:${types})@`),
    thing: 'id',
    added,
    removed,
  };
}

/** A resource that code sets up with the AWS CDK or Pulumi, in TypeScript, Python, Java, C# or Go. */
export function constructed(types: string, added: Effect, removed: Effect): Find {
  return {
    by: 'code',
    files: /\.(ts|js|mjs|py|java|cs|go|kt)$/,
    roles: ['product', 'settings'],
    hints: [
      'rds.',
      'docdb.',
      'elasticache.',
      'dynamodb.',
      'sqs.',
      'msk.',
      'opensearch',
      'sql.',
      'redis.',
      'postgresql.',
      'digitalocean.',
      'elbv2.',
      'lb.',
      'elasticloadbalancingv2.',
      'ec2.',
      'eks.',
      'cloudfront.',
      'wafv2.',
      'container.',
      'autoscaling.',
      'ecs',
      'lambda',
      's3.',
      'cloudrun',
      'compute.',
    ],
    line: new RegExp(
      String.raw`(?:\bnew\s+|=\s{0,2})(?:aws(?:_native)?\.|gcp\.|azure_?(?:native)?\.|aws_)?(?:${types})\((?:\s{0,2}(?:this|self|scope|stack|ctx),)?\s{0,2}["'](?<id>[\w-]{1,60})["']`,
    ),
    thing: 'id',
    added,
    removed,
  };
}
