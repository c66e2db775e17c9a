import { outcome } from './outcome.ts';
import {
  blockName,
  isChartComponent,
  isOnValue,
  otherSide,
  ownerStays,
  setsTheProduct,
  withItsBlock,
} from './settingPlaces.ts';
import { bicep, cloudFormation, constructed, terraform, terraformModule } from './wholeResources.ts';
import type { Kind } from '../kind.ts';

/** Whole parts that a host rents us or that we run ourselves: stores, machines, components, what is paid by the hour. */
export const rentedPartKinds: readonly Kind[] = [
  {
    id: 'rented-store',
    rows: ['C3'],
    category: 'cost.infrastructure',
    grade: 'B',
    outcomes: {
      more: outcome('medium', 'two', 'spending more month'),
      less: outcome('medium', 'one', 'spending less month'),
    },
    find: [
      terraform(
        'aws_(db_instance|rds_(cluster|cluster_instance|global_cluster)|elasticache_(cluster|replication_group|serverless_cache)|opensearch_domain|opensearchserverless_collection|elasticsearch_domain|dynamodb_table|msk_(cluster|serverless_cluster)|mq_broker|redshift_cluster|redshiftserverless_workgroup|docdb_(cluster|cluster_instance)|neptune_(cluster|cluster_instance)|memorydb_cluster|sqs_queue|kinesis_(stream|firehose_delivery_stream)|efs_file_system|kendra_index|timestreamwrite_database|keyspaces_table)|google_(sql_database_instance|redis_(instance|cluster)|memcache_instance|bigtable_instance|spanner_instance|alloydb_(cluster|instance)|filestore_instance|firestore_database|pubsub_topic|bigquery_dataset)|azurerm_(postgresql_(flexible_)?server|mysql_(flexible_)?server|mssql_(server|database|elasticpool|managed_instance)|sql_(server|database)|redis_cache|managed_redis|cosmosdb_account|search_service|servicebus_namespace|eventhub_namespace|mariadb_server)|mongodbatlas_(cluster|advanced_cluster|flex_cluster|serverless_instance)|digitalocean_database_cluster|scaleway_(rdb_instance|redis_cluster|documentdb_instance|mnq_sqs|mnq_nats_account)|ovh_cloud_project_database|clevercloud_(postgresql|mysql|mongodb|redis|elasticsearch|materia_kv)|upstash_(redis_database|kafka_cluster|vector_index)|aiven_(pg|mysql|redis|valkey|kafka|opensearch|clickhouse)|heroku_addon|cloudfoundry_service_instance|ec_deployment|confluent_kafka_cluster|neon_project|planetscale_database|supabase_project|render_(postgres|redis|keyvalue)',
        'more',
        'less',
      ),
      {
        by: 'setting',
        files: /\.tf$/,
        key: /^module\.[^.]+\.source$/,
        value:
          /(rds|aurora|elasticache|redis|valkey|opensearch|elasticsearch|postgres|mysql|mongodb|kafka|msk|database|documentdb|sql-db|memorystore)/i,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'more',
        removed: 'less',
        thing: blockName,
        accept: withItsBlock,
      },
      cloudFormation(
        'AWS::(RDS::DBInstance|RDS::DBCluster|ElastiCache::(CacheCluster|ReplicationGroup|ServerlessCache)|DynamoDB::(Table|GlobalTable)|Serverless::SimpleTable|SQS::Queue|MSK::(Cluster|ServerlessCluster)|AmazonMQ::Broker|Redshift::Cluster|DocDB::DBCluster|OpenSearchService::Domain|Elasticsearch::Domain|MemoryDB::Cluster|Kinesis::Stream|KinesisFirehose::DeliveryStream|EFS::FileSystem|Neptune::DBCluster)',
        'more',
        'less',
      ),
      bicep(
        'DBfor\\w{3,20}\\/(?:flexibleServers|servers)|Sql\\/(?:servers|managedInstances)|Cache\\/(?:redis|redisEnterprise)|DocumentDB\\/(?:databaseAccounts|mongoClusters)|ServiceBus\\/namespaces|EventHub\\/namespaces|Search\\/searchServices',
        'more',
        'less',
      ),
      constructed(
        '(?:rds|docdb)\\.(?:DatabaseInstance|DatabaseCluster|ServerlessCluster|Instance|Cluster|ClusterInstance)|(?:aws\\.)?elasticache\\.(?:CfnCacheCluster|CfnReplicationGroup|CfnServerlessCache|Cluster|ReplicationGroup)|dynamodb\\.(?:Table|TableV2|GlobalTable)|sqs\\.Queue|msk\\.(?:Cluster|CfnCluster)|opensearch(?:service)?\\.Domain|sql\\.DatabaseInstance|gcp\\.redis\\.Instance|redis\\.Redis|dbforpostgresql\\.Server|postgresql\\.FlexibleServer|digitalocean\\.DatabaseCluster',
        'more',
        'less',
      ),
      {
        by: 'setting',
        files: /(^|\/)(render\.ya?ml|app\.json|scalingo\.json|\.platform\/services\.yaml|heroku\.yml)$/i,
        key: /(^databases\.[^.]+\.name|^(setup\.)?addons\.[^.]+(\.plan)?|^services\.[^.]+\.type|^[^.]+\.type)$/i,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'more',
        removed: 'less',
        value: /(redis|valkey|postgres|mysql|maria|mongo|elastic|opensearch|rabbit|kafka|keyvalue|sql)/i,
      },
      {
        by: 'setting',
        files: /(^|\/)render\.ya?ml$/i,
        key: /^databases\.[^.]+\.name$/i,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'more',
        removed: 'less',
      },
    ],
    ignores: 'accounts, rules and groups around a store; stores for developers only',
  },
  {
    id: 'own-component',
    rows: ['C17'],
    category: 'cost.infrastructure',
    grade: 'B',
    outcomes: {
      more: outcome('medium', 'two', 'spending unclear month', 'dates later'),
      less: outcome('medium', 'two', 'spending less month'),
      unclear: outcome('low', 'two', 'spending unclear month'),
    },
    find: [
      {
        by: 'setting',
        // Whatever the file is called: only such a set of parts has services that are built, or taken whole or as another one is.
        files: /\.ya?ml$/i,
        key: /^services\.[^.]+\.(image|build|build\.context|<<|extends|extends\.service)$/,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'more',
        removed: 'less',
        thing: (change) => change.keyPath[1] ?? '',
        // An image in place of a build, or the reverse, is the same component.
        // A catcher of mail is a tool of developers wherever it stands.
        accept: (change, view) =>
          setsTheProduct(view) &&
          view.kind.place !== 'development' &&
          !forTrying.test(view.path) &&
          !ofOthers.test(view.path) &&
          !onOwnMachine.test(view.file.sides?.new ?? view.file.sides?.old ?? '') &&
          !mailCatcher.test(change.to ?? change.from ?? '') &&
          !ofDevelopers.test(change.to ?? change.from ?? '') &&
          !ownerStays(change, view, `\n  ${change.keyPath[1] ?? ''}:`),
      },
      {
        by: 'setting',
        files: /(^|\/)Chart\.yaml$/,
        key: /^dependencies\.[^.]+\.name$/,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'more',
        removed: 'less',
        thing: (change) => change.to ?? change.from ?? '',
      },
      {
        by: 'setting',
        files: /\.ya?ml$/,
        key: /^(Deployment|StatefulSet|DaemonSet)\/[^.]+\.kind$/,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'more',
        removed: 'less',
        thing: (change) => (change.keyPath[0] ?? '').split('/').at(-1) ?? '',
        accept: (_, view) => setsTheProduct(view),
      },
      {
        // A store or another known part that a chart takes along, with what it is given to run.
        by: 'setting',
        files: /(^|\/)values[\w.-]*\.ya?ml$/,
        key: /^(?:pg|postgres(?:ql)?|cnpg[\w-]*|mysql|mariadb|redis|valkey|mongo(?:db)?|elasticsearch|opensearch|rabbitmq|kafka|minio|memcached|clickhouse|nats|meilisearch|typesense|qdrant|keycloak|metabase|hasura)\.(?:~?chart|enabled|image(?:\.\w+)?|architecture|persistence\.\w+|(?:primary\.|master\.)?resources\.\w+\.\w+|instances|storage\.\w+)$/,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'more',
        removed: 'less',
        thing: (change) => change.keyPath[0] ?? '',
        accept: (change, view) =>
          setsTheProduct(view) &&
          view.file.status === 'modified' &&
          !/^(?:false|off|no)$/i.test(change.to ?? change.from ?? '') &&
          !(otherSide(change, view) ?? '').split('\n').includes(`${change.keyPath[0] ?? ''}:`),
      },
      {
        by: 'setting',
        files: /(^|\/)values[\w.-]*\.ya?ml$/,
        key: /^[\w-]{1,60}\.enabled$/,
        value: /^(true|false)$/,
        measure: 'onOff',
        on: ['changed', 'added'],
        added: 'more',
        thing: (change) => change.keyPath[0] ?? '',
        accept: (change, view) =>
          isChartComponent(change, view) &&
          (change.from !== undefined || (change.to === 'true' && view.file.status === 'modified')),
      },
    ],
    ignores: 'components that only run on developers’ machines count as low',
    together: true,
  },
  {
    id: 'store-needed',
    rows: ['C3', 'F1'],
    category: 'cost.infrastructure',
    grade: 'A',
    outcomes: {
      more: outcome('medium', 'two', 'spending more month'),
      less: outcome('medium', 'two', 'spending less month'),
    },
    find: [{ by: 'program', program: 'neededStores' }],
    ignores: 'a second component for the same program; what only developers use; parts that are all new',
    together: true,
  },
  {
    id: 'always-on',
    rows: ['C6'],
    category: 'cost.infrastructure',
    grade: 'B',
    outcomes: {
      more: outcome('medium', 'two', 'spending more month'),
      less: outcome('medium', 'two', 'spending less month'),
    },
    find: [
      terraform(
        'aws_(nat_gateway|lb|alb|elb|eip|vpn_(connection|gateway)|ec2_client_vpn_endpoint|ec2_transit_gateway|vpc_endpoint|globalaccelerator_accelerator|networkfirewall_firewall|eks_cluster|cloudfront_distribution|wafv2_web_acl|apigatewayv2_vpc_link|dx_connection)|google_(compute_(router_nat|forwarding_rule|global_forwarding_rule|address|global_address|vpn_tunnel)|container_cluster|vpc_access_connector)|azurerm_(nat_gateway|lb|public_ip|application_gateway|vpn_gateway|virtual_network_gateway|firewall|frontdoor|cdn_(profile|frontdoor_profile)|kubernetes_cluster|container_registry|private_endpoint|bastion_host)|digitalocean_(loadbalancer|reserved_ip)|scaleway_(lb|vpc_public_gateway)|hcloud_(load_balancer|floating_ip)',
        'more',
        'less',
      ),
      terraformModule(
        /firewall|nat-?gateway|load-?balancer|(?:^|[/_-])(?:alb|nlb|elb|vpn|eks|gke|aks|waf|cloudfront|cdn)(?:[/_.?-]|$)/i,
      ),
      cloudFormation(
        'AWS::(EC2::(NatGateway|EIP|VPNConnection|TransitGateway|VPCEndpoint)|ElasticLoadBalancingV2::LoadBalancer|ElasticLoadBalancing::LoadBalancer|CloudFront::Distribution|WAFv2::WebACL|GlobalAccelerator::Accelerator|EKS::Cluster)',
        'more',
        'less',
      ),
      bicep(
        'Network\\/(?:natGateways|loadBalancers|publicIPAddresses|applicationGateways|virtualNetworkGateways|azureFirewalls|frontDoors|privateEndpoints|bastionHosts)|Cdn\\/profiles|ContainerService\\/managedClusters|ContainerRegistry\\/registries',
        'more',
        'less',
      ),
      constructed(
        '(?:elbv2|lb|elasticloadbalancingv2)\\.(?:ApplicationLoadBalancer|NetworkLoadBalancer|LoadBalancer)|ec2\\.(?:NatGateway|CfnNatGateway|Eip|CfnEIP)|eks\\.Cluster|cloudfront\\.Distribution|wafv2\\.(?:CfnWebACL|WebAcl)|gcp\\.container\\.Cluster',
        'more',
        'less',
      ),
    ],
    ignores: 'rules attached to such a part',
    together: true,
  },
  {
    id: 'new-machine',
    rows: ['C3', 'C14'],
    category: 'cost.infrastructure',
    grade: 'B',
    outcomes: {
      more: outcome('medium', 'two', 'spending more month'),
      less: outcome('medium', 'two', 'spending less month'),
    },
    find: [
      terraform(
        'aws_(instance|autoscaling_group|ecs_service|lambda_function|eks_node_group|spot_(instance_request|fleet_request)|batch_compute_environment|apprunner_service|lightsail_(instance|container_service)|sagemaker_(endpoint|notebook_instance|domain)|s3_bucket)|google_(compute_instance|cloud_run_(v2_)?(service|job)|cloudfunctions2?_function|container_node_pool|compute_(region_)?instance_group_manager|storage_bucket|app_engine_(standard|flexible)_app_version)|azurerm_((linux|windows)_virtual_machine(_scale_set)?|virtual_machine|app_service|(linux|windows)_(web|function)_app|kubernetes_cluster_node_pool|container_app|container_group|function_app|service_plan|app_service_plan|storage_account)|digitalocean_(droplet|app|kubernetes_cluster|kubernetes_node_pool|spaces_bucket)|hcloud_server|scaleway_(instance_server|container|function|k8s_pool|object_bucket)|clevercloud_(nodejs|python|java_war|php|docker|ruby|go|static)|cloudfoundry_app|heroku_(app|formation)|render_(web_service|background_worker|cron_job|private_service|static_site)|fly_(app|machine)|vercel_project|netlify_site|cloudflare_(r2_bucket|workers?_script|pages_project)|koyeb_service|railway_service',
        'more',
        'less',
      ),
      terraformModule(
        /(?:^|[/_-])(?:ecs(?:-service)?|fargate|lambda|ec2|asg|autoscaling|app-?service|container-?app|cloud-?run|s3(?:-bucket)?|bucket|container-repository|ecr|service-pod)(?:[/_.?-]|$)/i,
      ),
      cloudFormation(
        'AWS::(EC2::Instance|AutoScaling::AutoScalingGroup|ECS::Service|Lambda::Function|Serverless::Function|EKS::Nodegroup|Batch::ComputeEnvironment|AppRunner::Service|SageMaker::(Endpoint|NotebookInstance)|S3::Bucket|ElasticBeanstalk::Environment|Lightsail::Instance)',
        'more',
        'less',
      ),
      bicep(
        'Compute\\/(?:virtualMachines|virtualMachineScaleSets)|Web\\/(?:sites|serverfarms|staticSites)|App\\/(?:containerApps|managedEnvironments|jobs)|ContainerInstance\\/containerGroups|Storage\\/storageAccounts',
        'more',
        'less',
      ),
      constructed(
        'ec2\\.(?:Instance|CfnInstance)|autoscaling\\.(?:AutoScalingGroup|Group)|ecs\\.(?:FargateService|Ec2Service|Service)|ecs_?[pP]atterns\\.\\w{5,60}Service|lambda_?\\.(?:Function|DockerImageFunction)|lambdaNodejs\\.NodejsFunction|s3\\.(?:Bucket|BucketV2)|eks\\.(?:Nodegroup|NodeGroup)|cloudrun(?:v2)?\\.Service|compute\\.(?:Instance|VirtualMachine)|digitalocean\\.Droplet|awsx\\.ecs\\.\\w{3,30}Service',
        'more',
        'less',
      ),
      {
        by: 'setting',
        files: /(^|\/)Procfile$/,
        key: /./,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'more',
        removed: 'less',
        value: /./,
        thing: (change) => change.keyPath.at(-1) ?? '',
        accept: (change, view) =>
          view.file.status === 'modified' && !/^(release|postdeploy)$/.test(change.keyPath.at(-1) ?? ''),
      },
      {
        by: 'setting',
        files: /(^|\/)render\.ya?ml$/i,
        key: /^services\.[^.]+\.type$/,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'more',
        removed: 'less',
        value: /^(web|worker|pserv|cron)$/,
        thing: (change) => change.keyPath[1] ?? '',
      },
      {
        by: 'setting',
        files: /(^|\/)fly(\.[\w-]+)?\.toml$/,
        key: /^processes\.[^.]+$/,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'more',
        removed: 'less',
        thing: (change) => change.keyPath.at(-1) ?? '',
        accept: (_, view) => view.file.status === 'modified',
      },
      {
        by: 'setting',
        files: /(^|\/)(app|scalingo)\.json$/,
        key: /^formation\.[^.]+\.(quantity|amount)$/,
        measure: 'number',
        on: ['added', 'removed'],
        added: 'more',
        removed: 'less',
        thing: (change) => change.keyPath[1] ?? '',
        accept: (change, view) => view.file.status === 'modified' && isOnValue(change.to ?? change.from),
      },
    ],
    ignores: 'accounts, rules and names around a machine',
    together: true,
  },
];

/** What looks into a store, or fills it, on a developer's own machine. */
const ofDevelopers = /pgadmin|adminer|phpmyadmin|flyway|liquibase|redis-?insight|kafka-?ui|akhq|mongo-express/i;
const mailCatcher = /(^|\/)(mailpit|mailhog|maildev|mailcatcher|inbucket|smtp4dev)\b/;
/** Sets of parts that are started to try the product, and stopped again. */
const forTrying = /puppeteer|test-?suite|cypress|playwright|selenium|benchmark|(^|[./_-])ci([./_-]|$)/i;
/** Sets of parts that the product offers for others to start. */
const ofOthers = /(^|\/)(templates?|blueprints?|catalogs?|marketplace|one-click[\w-]*)\//i;
/** A set of parts that says of itself that it is a developer's. */
const onOwnMachine =
  /(?:env\.d|docker\/files|environments?)\/(?:development|dev|local)\b|(?:_ENV|ENVIRONMENT|_PROFILES_ACTIVE|APP_DEBUG)["']?\s?[:=]\s?["']?(?:dev|development|local|true)\b|target: ["']?\w{0,20}-?(?:dev|development|debug)\b|[Dd]ockerfile[.-](?:dev|development|local)\b/;
