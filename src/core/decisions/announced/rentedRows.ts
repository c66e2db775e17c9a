import { alternatives, spaced, words } from './spacedPattern.ts';
import type { AnnouncedRow } from './announcedRow.ts';

/**
 * Where what is rented is ordered: infrastructure as code, charts, settings of clusters and of machines. What only builds the product, or runs with its
 * programmers, orders nothing.
 */
const orderPaths = spaced`
  ^(?!
    \.(?:github|circleci|gitlab)/
    | [^\n]*(?:\btest|\bdev|local|development|devcontainer)[^/\n]{0,20}\.\w+$
    | (?:[^\n]*/)?docker-compose[^/\n]*$
  )[^\n]*(?:
    \.(?:tf|tfvars|hcl|bicep|sls|nix) | \.tf\.json
    | (?:^|/)(?:
      [\w.-]*(?:
        terra | pulumi | cdk | k8s | kube | helm | charts? | infra | ansible | salt | pillar | chef | puppet | cookbooks
        | clusters? | namespaces | stacks? | deploy(?:ment)?s? | environments | accounts
      )[\w.-]*/[^\n]{1,160}\.(?:ya?ml|json|py|[jt]s|go|rb|cs|toml|tpl|gotmpl|j2|erb|conf)
      | Pulumi\.[\w.-]{1,80}\.ya?ml
      | (?:fly|render|serverless|railway|vercel|app|values)[\w.-]{0,40}\.(?:toml|ya?ml|json)
      | Procfile
    )
  )$
`;

/** A machine by the name that its owner gives the size: t3a.large, Standard_E8s_v5, n2-standard-4. */
const sizes = alternatives`
  \b[a-z]\d{1,2}[a-z]{0,4}(?:-flex)?\.(?:nano|micro|small|medium|\d{0,2}x?large|metal)\b
  | \b(?:Standard|Basic)_[A-Z]\w{1,16}
  | \b[a-z]\d[a-z]?-(?:standard|highmem|highcpu|medium|small|micro)-?\d{0,3}\b
`;
const amountOrdered = spaced`
  ${sizes}
  | \b(?:
    desired | min | max | minimum | maximum | count | default | number | size | capacity | replicas? | cpus? | memory
    | units | nodes? | pods? | instances? | workers? | quota
  )\b
  | _(?:size|count|min|max|capacity|replicas|quota)\b
  | (?:min|max|desired|replica|node)(?:Size|Count|Capacity|Replicas)\b
  | \d\s?(?:gb|gi|mb|mi)\b
`;

const rented = alternatives`
  servers? | hosts? | infra(?:structure)? | clusters? | node ?(?:groups?|pools?) | cdns? | (?:storage|sqs|message|service bus)? ?queues? | nodes | namespaces?
  | vms? | virtual machines? | machines | droplets?
  | (?:ec2|db|rds|vm|test|server|database|compute|staging|production) instances?
  | (?:s3 |storage |gcs )?buckets? | load balancers? | (?:cloudfront |cdn )?distributions?
  | nat gateways? | (?:aws|gcp|azure|cloud|sandbox|billing) accounts?
  | (?:rds|aurora|postgres\w*|mysql|cloud sql|redshift) (?:database|cluster|instance)s? | read replicas?
  | replica sets? | provision(?:ed|ing)? concurrency | reserved (?:concurrency|instances?|capacity) | warm pools?
  | high availability | multi-?az | standby | failover (?:replica|instance|cluster|node|region)s?
  | elastic ips? | container registr(?:y|ies) | artifact registry | lambdas?(?: functions?)?
  | cloud functions? | fargate | efs | elasticache | opensearch (?:cluster|domain)s?
  | redis (?:cluster|instance)s? | kafka (?:cluster|broker)s? | dynos? | brokers | bastions?(?: hosts?)?
  | transit gateways? | vpc endpoints? | vpn gateways? | serveurs? | hébergements?
`;
const environments = alternatives`
  (?:(?:
    the | an? | our | new | old | second | review | staging | sandbox | pre-?prod(?:uction)? | uat | qa | demo | production
    | prod | perf(?:test|ormance)? | training | load[- ]test\w* | integration | migration | separation | dr
    | disaster recovery | recette | formation
  )(?:,? and|,|/)?[ ]){1,6}(?:environments?|envs?|environnements?)
`;
/** What is spoken of, as far as no place or reason is named. */
const before =
  '(?:(?!(?:from|in|on|of|for|when|to|with|by|as|if|after|at|into|without|between)(?!\\p{L}))[^\\s,;:(]+ ){0,5}';
/** The thing ends what is announced: after it come a place, a reason or nothing, and no further noun that the first one only describes. */
const after = alternatives`
  in | for | on | and | & | as | at | that | which | since | because | until | now | via | entirely | completely | no longer
  | pour | dans | sur | de | du | des
`;
const things = spaced`
  ^${before}(?:${rented}|${environments})(?: (?:module|stack|resource)s?)?(?=$|[,.;(]|[ ](?:${after}|from|to|with|by|using)(?!\p{L}))
`;
/** What is added to something, or brought from somewhere, is mostly no order. */
const ordered = spaced`^${before}(?:${rented}|${environments})(?: (?:module|stack|resource)s?)?(?=$|[,.;(]|[ ](?:${after})(?!\p{L}))`;
/** A block that orders something, or what such a block says of it. */
const orderedLines = spaced`
  \b(?:resource|module) "
  | \b(?:instance_?(?:type|class)|vm_size|machine_?type|node_?pool|node_?group|replicas|storage_?class|capacity|kind|name|engine|namespace|bucket|cluster)\w{0,20}["']?\s?[:=]
  | ${sizes} | server | cluster | bucket | queue | environment
`;
const pictures = words`
  images? | photos? | pictures? | icons? | logos? | fonts? | svgs? | thumbnails? | avatars? | animations? | text | video
`;
const ofPrograms = words`
  ui | pages? | support | mocks? | local(?:ly|host)? | server[- ]side | side
  | env(?:ironment)? (?:vars?|variables?) | variables? | names? | tags? | labels? | config\w*
  | settings? | class(?:es)? | methods? | functions?(?! app) | mcp | language server | dev | wireguard
  | vpn servers | selector | dropdown | list | docs | smtp | imap | web ?socket | proxy | http | https
  | dns | allow-?list\w* | whitelist\w* | (?:rate|access|api) \w+ | icons? | markers? | map | maps
  | schema | game | minecraft | discord | jellyfin | plex | media server | permissions? | role | roles
  | rights | grants? | secrets? | credentials? | certs? | certificates? | alarms? | alerts?
  | dashboards? | polic(?:y|ies) | hard-?coded | kernel | type | option | flag | feature | link | button
  | url | urls | address(?:es)? | references? | owners? | annotations? | versions? | logs? | events?
  | tests? | swap
`;

/** What authors announce about things that are rented whole, how many of them there are, and on which machines they run. */
export const rentedRows: readonly AnnouncedRow[] = [
  {
    kind: 'announced-capacity',
    effect: 'less',
    acts: ['remove', 'disable', 'skip'],
    of: things,
    unless: ofPrograms,
    side: 'old',
    paths: orderPaths,
    roles: ['settings', 'product', 'data'],
    goes: true,
  },
  {
    kind: 'announced-capacity',
    effect: 'more',
    acts: ['add', 'enable'],
    of: ordered,
    unless: ofPrograms,
    shown: orderedLines,
    side: 'new',
    least: 2,
    paths: orderPaths,
    roles: ['settings', 'product', 'data'],
  },
  {
    kind: 'announced-capacity',
    effect: 'less',
    acts: ['scale-down'],
    of: /./,
    unless: pictures,
    shown: amountOrdered,
    also: /\d/,
    paths: orderPaths,
    roles: ['settings', 'product', 'data'],
  },
  {
    kind: 'announced-capacity',
    effect: 'more',
    acts: ['scale-up'],
    of: /./,
    unless: pictures,
    shown: amountOrdered,
    also: /\d/,
    paths: orderPaths,
    roles: ['settings', 'product', 'data'],
  },
  {
    kind: 'announced-capacity',
    effect: 'unclear',
    acts: ['scale'],
    of: /\p{L}{3}/u,
    unless: pictures,
    shown: amountOrdered,
    also: /\d/,
    paths: orderPaths,
    roles: ['settings', 'data'],
    side: 'new',
  },
  {
    kind: 'announced-capacity',
    effect: 'more',
    acts: ['raise'],
    of: words`
      (?:node|instance|pod|server|worker|vm|machine|replica|task|process)s? counts? | capacity | quotas?
      | (?:minimum|maximum|min|max|baseline|desired) (?:\w+ ){0,2}(?:nodes|instances|pods|tasks|replicas|workers|servers|size|count|capacity)
      | throughput | provisioned \w+ | heap size
    `,
    unless: ofPrograms,
    shown: amountOrdered,
    also: /\d/,
    paths: orderPaths,
    roles: ['settings', 'product', 'data'],
  },
  {
    kind: 'announced-capacity',
    effect: 'less',
    acts: ['lower'],
    of: words`
      (?:node|instance|pod|server|worker|vm|machine|replica|task|process)s? counts? | capacity | quotas?
      | (?:minimum|maximum|min|max|baseline|desired) (?:\w+ ){0,2}(?:nodes|instances|pods|tasks|replicas|workers|servers|size|count|capacity)
      | throughput | provisioned \w+ | heap size | instances?
    `,
    unless: ofPrograms,
    shown: amountOrdered,
    also: /\d/,
    paths: orderPaths,
    roles: ['settings', 'product', 'data'],
  },
  {
    // Machines with processors of another make, which their owners rent for less.
    kind: 'announced-capacity',
    effect: 'less',
    acts: ['swap', 'add', 'change', 'enable'],
    of: /\b(?:to|on|use|with)? ?(?:arm64|aarch64|graviton\d?)\b/i,
    unless: words`
      build | builds | image | images | docker | binary | binaries | releases? | support | wheel
      | runner | runners | ci
    `,
    shown: /arm64|aarch64|graviton|\b[a-z]\d{1,2}g[a-z]{0,2}\.\w/i,
    side: 'new',
    paths: /^(?!\.(?:github|circleci|gitlab)\/|.*schemas?\/).*\.(?:ya?ml|tf|tfvars|hcl|json|py|ts|bicep|gotmpl)$/i,
    roles: ['settings', 'product', 'data'],
  },
  {
    // Where stored files lie: what is read less often lies for less.
    kind: 'announced-capacity',
    effect: 'less',
    acts: ['add', 'enable', 'swap', 'change'],
    of: spaced`
      \bintelligent[- ]tiering\b | \bglacier\b | \bcold (?:storage|tier)\b | \bstandard[-_ ]ia\b
      | \binfrequent access\b | \bgp3\b
      | \b(?:bucket|s3|storage|object|ecr|image|log|blob) (?:\w+ )?lifecycle\b
      | \blifecycle (?:rules?|polic(?:y|ies)) (?:to|for|on)\b
    `,
    unless: /\b(?:error|typo|permissions?|docs)\b/i,
    shown: /intelligent|tier|glacier|storage_?class|_IA\b|gp3|lifecycle|expir/i,
    side: 'new',
    paths: orderPaths,
    roles: ['settings', 'product', 'data'],
  },
  {
    // What a store takes and gives, bought beforehand or paid as it is used.
    kind: 'announced-capacity',
    effect: 'unclear',
    acts: ['add', 'swap', 'change', 'enable', 'remove'],
    of: words`
      pay[- ]per[- ]request | on[- ]demand (?:billing|capacity|mode|throughput|tables?) | provisioned (?:capacity|throughput|units|mode)
      | reserved (?:instances?|capacity) | savings plans? | spot (?:instances?|nodes?|vms?|machines?)
    `,
    shown: /billing_?mode|pay_per|provisioned|(?:read|write)_?capacity|spot|on_?demand|reserved|lifecycle|priority/i,
    paths: orderPaths,
    roles: ['settings', 'product', 'data'],
  },
  {
    // How much of a machine something may take, said in the title itself.
    kind: 'announced-capacity',
    effect: 'unclear',
    acts: ['allow', 'change', 'add', 'restrict', 'swap', 'mend', 'raise', 'lower'],
    of: words`\d+(?:\.\d+)? ?(?:gb|gib|gi|mi|mib|vcpus?|cpus?|cores?)`,
    unless: words`files? | uploads? | downloads? | images? | photos? | quota | users? | archives? | attachments? | runners? | body | payload`,
    shown: amountOrdered,
    also: /\d/,
    side: 'new',
    paths: orderPaths,
    roles: ['settings', 'data'],
  },
  {
    // The author says what it is for.
    kind: 'announced-capacity',
    effect: 'less',
    acts: ['lower', 'change'],
    of: spaced`
      ^(?:(?:the|our|cloud|aws|azure|gcp|infra\w*|hosting|s3|storage|cluster|database|log\w*|size,?|and|monthly|compute) ){0,4}(?:
        costs? | bills? | spend(?:ing)?
      )(?!\w)
    `,
    unless: words`cost (?:calc\w*|estim\w*|center|centre|column|field|per|price|table|explorer|report\w*|model\w*)`,
    shown: spaced`${amountOrdered.source} | retention | interval | tier | class | type`,
    also: /\d/,
    paths: orderPaths,
    roles: ['settings', 'product', 'data'],
  },
];
