import { alternatives, spaced, wholeWords, words } from './spacedPattern.ts';
import type { AnnouncedRow } from './announcedRow.ts';

/** Where machines and their sizes are written. */
const machinePaths = spaced`
  ^(?!\.(?:github|circleci|gitlab)/|[^\n]*(?:test|dev|local|development)\.\w+$)(?:
    (?:[^\n]*/)?\.?(?:k8s|kube|helm|infra|terraform|pulumi|cdk|iac)[\w-]*/[^\n]*\.(?:[jt]sx?|py|go|rb|cs)
    | [^\n]*(?:
      \.(?:tf|tfvars|hcl|ya?ml|toml|json|bicep|jsonnet|conf|env\w*|tpl|j2)
      | (?:^|/)(?:Procfile|Dockerfile|\.env|config/)[^/]*
    )
  )$
`;

const machines = alternatives`
  cpus? | vcpus? | memory | mem | ram | gpus? | replicas? | instances?
  | (?:web|worker|server|db|database|redis|cluster|production|prod|staging|app|api|gateway) ?(?:
    nodes? | pods? | instances? | instance size | size | capacity | memory | resources | apps? | workers?
  )
  | node pools? | pods? | iops | disk (?:size|space) | (?:storage|volume|heap|shm|pvc) size | shared memory
  | dynos? | machine (?:size|type)s? | (?:instance|machine|vm|node|server|container) (?:class|type|size)s?
  | (?:compute|resources?) (?:limits?|requests?|quotas?) | limits? (?:and|&) requests? | resources
  | (?:new|another|second|multi|eu|us|aws|gcp|azure|fly|deploy\w*|cloud) regions? | auto-?scal\w+ | hpa
  | m[ée]moire | r[ée]plicas? | ressources?
`;

const ofPrograms = words`
  ui | pages? | leaks? | usage | allocations? | footprint | pressure | efficien\w+ | consumption | profil\w+
  | selector | dropdown | fields? | labels? | strings? | map | country | countries | javascript | class
  | objects? | variables? | instances? of | instance (?:settings|name|info|admin\w*|url|owner|description)
  | method | getter | tests? | templates? | lists? | views? | filters? | columns? | models? | routes?
  | api (?:key|call) | links? | icons? | documents? | health ?checks? | metrics? | alerts? | charts?
  | dashboards? | cache | in-memory | storage | files? | resource (?:names?|types?|id|urls?) | names? | tags?
  | allocated | users? | permissions? | seeds? | region (?:code|names?|select\w*|slug)
  | env(?:ironment)? (?:vars?|variables?) | env to | parsing | secrets? | url | hospitals? | apis? for | support
  | configurable | custom | languages? | locales? | quot(?:es?|ing) | responses? | (?:node|process|heap) memory | process
`;

const machineLines = spaced`
  cpu | memory | \bmem\b | \bram\b | replica | instance | node | pod | iops | disk | storage | dyno | machine
  | region | scal(?:e|ing) | capacity | size | count | quota | \d\s?(?:gb|gi|mb|mi|m)\b | -Xm | -Xs
  | WEB_CONCURRENCY | workers?
`;

/** A line that orders something: not what only names what is there, who may use it, or what a cluster is told of it. */
const orders =
  /^(?!.*"kubernetes_(?:storage_class|persistent|namespace|service_account|secret|config_map|(?:cluster_)?role))(?!\s*(?:from|to|scope|storage_provisioner|role_definition_name|\w{2,20}_policy|\w{2,30}_mode)\s*=)(?!.*=\s*[\w.[\]-]{4,200}\.(?:id|name|principal_id|\w{1,60}_name),?\s*$)/i;

/** What authors announce about the machines that the product runs on. */
export const capacityRows: readonly AnnouncedRow[] = [
  {
    kind: 'announced-capacity',
    effect: 'more',
    acts: ['raise', 'scale-up', 'add', 'enable'],
    of: new RegExp(
      `(?<![\\p{L}\\d])(?:${machines}|storage class|read replicas?|machines?(?! account))(?![\\p{L}\\d])`,
      'iu',
    ),
    unless: new RegExp(
      `${ofPrograms.source}|\\b(?:resource limits?|limits? (?:and|&) requests?|resource requests?|swap)\\b`,
      'i',
    ),
    shown: machineLines,
    also: orders,
    paths: machinePaths,
    roles: ['settings', 'product'],
  },
  {
    kind: 'announced-capacity',
    effect: 'less',
    acts: ['lower', 'scale-down', 'remove', 'disable'],
    of: new RegExp(`(?<![\\p{L}\\d])(?:${machines})(?![\\p{L}\\d])`, 'iu'),
    unless: ofPrograms,
    shown: machineLines,
    paths: machinePaths,
    roles: ['settings', 'product'],
  },
  {
    kind: 'announced-capacity',
    effect: 'unclear',
    acts: ['change', 'scale', 'add', 'restrict', 'swap', 'mend'],
    of: wholeWords`
      ${machines} | (?:number of|more|\d+) workers? | tasks? to | to (?:the |a )?(?:\w+ )?cluster
    `,
    unless: ofPrograms,
    shown: machineLines,
    also: /\d/,
    paths: machinePaths,
    roles: ['settings', 'product'],
    side: 'new',
  },
  {
    // How many work side by side, where machines are ordered.
    kind: 'announced-capacity',
    effect: 'more',
    acts: ['raise', 'scale-up'],
    of: /\bnumber of (?:\w+ ){0,2}(?:workers?|processes|consumers?)\b/i,
    unless: ofPrograms,
    shown: machineLines,
    also: /\d/,
    paths: machinePaths,
    roles: ['settings'],
  },
  {
    // How many work side by side, where machines are ordered.
    kind: 'announced-capacity',
    effect: 'less',
    acts: ['lower', 'scale-down'],
    of: /\bnumber of (?:\w+ ){0,2}(?:workers?|processes|consumers?)\b/i,
    unless: ofPrograms,
    shown: machineLines,
    also: /\d/,
    paths: machinePaths,
    roles: ['settings'],
  },
];
