import { outcome } from './outcome.ts';
import {
  blockName,
  hostFiles,
  isChartComponent,
  isOnValue,
  ownerStays,
  pipelineFiles,
  setsTheProduct,
  wholeBlock,
  withItsBlock,
} from './settingPlaces.ts';
import { isMachineSize } from '../knowledge/machineSizes.ts';
import type { Find } from '../find.ts';
import type { Kind } from '../kind.ts';
import type { Effect } from '../finding.ts';
import type { SettingChange } from '../../change/settingChange.ts';

/** Machines, copies, storage and the parts that a host rents us. */
export const machineKinds: readonly Kind[] = [
  {
    id: 'machine-size',
    rows: ['C1', 'C7', 'C12'],
    category: 'cost.infrastructure',
    grade: 'A',
    outcomes: {
      more: outcome('medium', 'two', 'spending more month'),
      less: outcome('medium', 'two', 'spending less month'),
      unclear: outcome('low', 'two', 'spending unclear month'),
    },
    find: [
      {
        by: 'setting',
        key: /(^|[._-])(instance_?types?|instance_?class|machine_?type|vm_?size|node_?type|node_?pool_?vm_?size|instance_?size(_slug)?|instance_?size_?slug|droplet_?size|server_?type|flavor|flavor_name|cache_?node_?type|db_?instance_?class|dyno_?size|commercial_type|sku_?name|machine_?class|azure_sku_name|postgres_flexible_server_sku|size_slug|provider_instance_size_name)(\.[^.]+)?$/i,
        measure: 'machineSize',
        on: ['changed'],
        accept: (change, view) => !pipelineFiles.test(view.path) && (change.from ?? '').length < 60,
      },
      {
        by: 'setting',
        files: hostFiles,
        key: /(^|\.)(plan|size|instance_class|cpu_kind|instanceType)$/i,
        measure: 'machineSize',
        on: ['changed'],
      },
      {
        // Words such as `size`, `tier` and `sku` name much else: only a value that can hardly be anything but a machine counts.
        by: 'setting',
        files: /\.(tf|tfvars|bicep|bicepparam|ya?ml|toml)$/i,
        key: /(^|\.)(size|tier|sku|plan|type|node_size|capacity_sku)$/i,
        measure: 'machineSize',
        on: ['changed'],
        accept: (change, view) =>
          setsTheProduct(view) &&
          !hostFiles.test(view.path) &&
          isMachineSize(change.from ?? '') &&
          isMachineSize(change.to ?? ''),
      },
    ],
    ignores: 'sizes of the machines that build and test, which are delivery; sizes that no table orders',
  },
  {
    id: 'machine-power',
    rows: ['C7', 'C11'],
    category: 'cost.infrastructure',
    grade: 'A',
    outcomes: {
      more: outcome('medium', 'two', 'spending more month'),
      less: outcome('medium', 'two', 'spending less month'),
    },
    find: [
      {
        by: 'setting',
        key: /(^|\.)(resources\.(requests|limits)\.cpu|resources\.cpu|cpu_limit|cpu_request|container_cpu|task_cpu|cpus?)$/i,
        measure: 'cpu',
        on: ['changed'],
        thing: partOf,
        accept: (_, view) => setsTheProduct(view),
      },
      {
        by: 'setting',
        key: /(^|\.)(resources\.(requests|limits)\.memory|resources\.memory|resources\.memory_gb|memory_?size|memory_limit|mem_limit|memory_request|container_memory|task_memory|memory|memory_max|memory_mb|mem_reservation|maxmemory)$/i,
        measure: 'bytes',
        on: ['changed'],
        thing: partOf,
        accept: (_, view) => setsTheProduct(view),
      },
      {
        by: 'setting',
        key: /(^|\.)(min_acu|max_acu|serverlessv2_scaling_configuration\.(min|max)_capacity|serverlessv2scalingconfiguration\.(min|max)capacity)$/i,
        measure: 'number',
        on: ['changed'],
        thing: partOf,
      },
    ],
    ignores: 'limits of test runners and of developers’ own machines',
    together: true,
  },
  {
    id: 'copies',
    rows: ['C2', 'C16'],
    category: 'cost.infrastructure',
    grade: 'A',
    outcomes: {
      more: outcome('medium', 'two', 'spending more month'),
      less: outcome('medium', 'two', 'spending less month', 'exposure more'),
    },
    find: [
      {
        by: 'setting',
        key: /(^|[._/])(replicas?|replica_?count|(min|max)_?(replicas|instances|capacity|instance_count|machines_running|scale)|(min|max)-(instances|scale)|desired_?(count|capacity|size)|(min|max)_?(count|nodes?|node_count)|node_?count|instance_?count|num_?instances|number_of_(nodes|instances|replicas)|num_?cache_?(nodes|clusters)|machine_count|task_?count|app_?instances|web_?instances|worker_?instances|initial_node_count|provisioned_?concurren(cy|t_executions)(\.provisionedconcurrentexecutions)?)$/i,
        measure: 'number',
        on: ['changed'],
        thing: partOf,
        accept: (change, view) =>
          setsTheProduct(view) &&
          !/(items|schema|properties|validation|matrix|serverlessv2|dynamodb_table|(read|write)_capacity|connection|pool_size)/i.test(
            change.keyPath.join('.'),
          ),
      },
      {
        // `size` and `instances` are sizes of groups of machines only where a group of machines is set.
        by: 'setting',
        key: /(scal|group|fleet|node_?pool|nodegroup|cluster|worker|instances).*\.((min|max|desired)_?size|instances|count)$|^((min|max|desired)_?size|instances)$/i,
        files: /\.(tf|tfvars|ya?ml|toml|bicep)$/i,
        measure: 'number',
        on: ['changed'],
        thing: partOf,
        accept: (change, view) =>
          setsTheProduct(view) &&
          !/(pool_?size|log|cache|file|upload|body|schema|properties)/i.test(change.keyPath.join('.')),
      },
      {
        by: 'setting',
        files: hostFiles,
        key: /(^|\.)(amount|quantity|numInstances|instance_count|instances)$/,
        measure: 'number',
        on: ['changed'],
        thing: partOf,
      },
    ],
    ignores: 'copies in tests and for developers; sizes of lists',
    together: true,
  },
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
        'aws_(db_instance|rds_(cluster|cluster_instance|global_cluster)|elasticache_(cluster|replication_group|serverless_cache)|opensearch_domain|opensearchserverless_collection|elasticsearch_domain|dynamodb_table|msk_(cluster|serverless_cluster)|mq_broker|redshift_cluster|redshiftserverless_workgroup|docdb_(cluster|cluster_instance)|neptune_(cluster|cluster_instance)|memorydb_cluster|sqs_queue|kinesis_(stream|firehose_delivery_stream)|efs_file_system|kendra_index|timestreamwrite_database|keyspaces_table)|google_(sql_database_instance|redis_(instance|cluster)|memcache_instance|bigtable_instance|spanner_instance|alloydb_(cluster|instance)|filestore_instance|firestore_database|pubsub_topic|bigquery_dataset)|azurerm_(postgresql_(flexible_)?server|mysql_(flexible_)?server|mssql_(server|database|elasticpool|managed_instance)|sql_(server|database)|redis_cache|managed_redis|cosmosdb_account|search_service|servicebus_namespace|eventhub_namespace|mariadb_server)|mongodbatlas_(cluster|advanced_cluster|flex_cluster|serverless_instance)|digitalocean_database_cluster|scaleway_(rdb_instance|redis_cluster|documentdb_instance|mnq_sqs|mnq_nats_account)|ovh_cloud_project_database|clevercloud_(postgresql|mysql|mongodb|redis|elasticsearch|materia_kv)|upstash_(redis_database|kafka_cluster|vector_index)|aiven_(pg|mysql|redis|valkey|kafka|opensearch|clickhouse)|heroku_addon|ec_deployment|confluent_kafka_cluster|neon_project|planetscale_database|supabase_project|render_(postgres|redis|keyvalue)',
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
    },
    find: [
      {
        by: 'setting',
        files: /(^|\/)(docker-)?compose[\w.-]*\.ya?ml$/i,
        key: /^services\.[^.]+\.(image|build|build\.context)$/,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'more',
        removed: 'less',
        thing: (change) => change.keyPath[1] ?? '',
        // An image in place of a build, or the reverse, is the same component.
        accept: (change, view) => setsTheProduct(view) && !ownerStays(change, view, `\n  ${change.keyPath[1] ?? ''}:`),
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
    id: 'spare-copy',
    rows: ['C4'],
    category: 'cost.infrastructure',
    grade: 'A',
    outcomes: {
      more: outcome('medium', 'two', 'spending more month', 'exposure less'),
      less: outcome('medium', 'two', 'spending less month', 'exposure more'),
    },
    find: [
      {
        by: 'setting',
        key: /(^|[._])(multi_?az|high_?availability|high_?availability\.enabled|enable_?ha|ha_?enabled|azure_enable_high_availability|automatic_?failover(_?enabled)?|multi_?az_?enabled|zone_?redundant|zone_redundancy_enabled|is_ha_cluster|geo_redundant_backup_enabled)$/i,
        measure: 'onOff',
        on: ['changed', 'added', 'removed'],
        removed: 'less',
        added: 'more',
        // With a store that is all new or all gone, the store is told, and this is part of it.
        accept: (change, view) =>
          (change.from !== undefined && change.to !== undefined) ||
          (/^(true|1|enabled)$/i.test(change.to ?? change.from ?? '') &&
            view.file.status === 'modified' &&
            !withItsBlock(change, view)),
      },
      {
        by: 'setting',
        key: /(^|\.)(availability_type|availabilityType|high_availability\.mode|highAvailability\.mode)$/,
        measure: 'spread',
        on: ['changed'],
      },
    ],
    ignores: 'a switch that appears switched off',
  },
  {
    id: 'disk',
    rows: ['C5'],
    category: 'cost.infrastructure',
    grade: 'A',
    outcomes: {
      more: outcome('medium', 'two', 'spending more month'),
      less: outcome('medium', 'two', 'spending less month'),
      unclear: outcome('medium', 'two', 'spending unclear month'),
    },
    find: [
      {
        by: 'setting',
        key: /(^|[._])(allocated_?storage|max_?allocated_?storage|storage_gb|storage_mb|storage_?size(_?gb)?|disk_?size(_?gb|_gib)?|disk\.sizegb|volume_?size(_?in_?gb)?|boot_disk_size|size_gb|sizegb|size_in_gb|resources\.requests\.storage|persistence\.size|iops|throughput|disk_quota|azure_storage_mb|postgres_flexible_server_storage|ephemeral_storage\.size|ephemeralstorage(size)?)$/i,
        measure: 'bytes',
        on: ['changed'],
        thing: partOf,
        accept: (_, view) => setsTheProduct(view),
      },
      {
        by: 'setting',
        key: /(^|[._])(storage_class|storage_?class_?name|storage_tier|storage_type|volume_?type|disk_type|access_tier|account_replication_type|performance_tier|azure_performance_tier)$/i,
        measure: 'text',
        on: ['changed'],
        value: /^[\w-]{1,30}$/,
        thing: partOf,
        accept: (_, view) => setsTheProduct(view),
      },
      {
        by: 'setting',
        files: hostFiles,
        key: /(^|\.)(sizeGB|size_gb|initial_size|disk)$/,
        measure: 'bytes',
        on: ['changed'],
        thing: partOf,
      },
    ],
    ignores: 'a disk’s name; values that stand in a variable',
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
  {
    id: 'region',
    rows: ['C9', 'J1'],
    category: 'risk.privacy',
    grade: 'A',
    outcomes: {
      unclear: outcome('high', 'one', 'exposure unclear', 'dates later', 'spending unclear month'),
      more: outcome('medium', 'two', 'exposure more', 'spending more month'),
    },
    find: [
      {
        by: 'setting',
        key: /(^|[._])(region|location|primary_region|aws_region|gcp_region|azure_location|data_region|vercel_region|replica_region|default_region|aws_default_region|regions\.[^.]+)$/i,
        measure: 'text',
        on: ['changed'],
        accept: (change, view) => setsTheProduct(view) && isRegion(change.from) && isRegion(change.to),
      },
      {
        by: 'setting',
        files: /(^|\/)vercel\.json$/,
        key: /^(functions\..*\.)?regions\.[^.]+$/,
        measure: 'text',
        on: ['added'],
        added: 'more',
        accept: (change, view) =>
          view.file.status === 'modified' && isRegion(change.to) && ownerStays(change, view, '"regions"'),
      },
      {
        by: 'setting',
        files: /\.tf$/,
        key: /(^|\.)replica\.(region_name|[^.]+\.region_name)$/,
        measure: 'text',
        on: ['added'],
        added: 'more',
        accept: (change) => isRegion(change.to),
      },
    ],
    ignores: 'a zone inside the same place; regions of customers’ data in code; automatic checks',
    together: true,
  },
  {
    id: 'commitment',
    rows: ['C10'],
    category: 'cost.infrastructure',
    grade: 'A',
    outcomes: {
      less: outcome('medium', 'one', 'spending less month', 'dates unclear'),
      more: outcome('low', 'two', 'spending more month'),
    },
    find: [
      terraform(
        'aws_(savingsplans_plan|rds_reserved_instance|elasticache_reserved_cache_node)|google_compute_(region_)?commitment|google_bigquery_capacity_commitment|azurerm_reservation\\w*',
        'less',
        'more',
      ),
    ],
    ignores: 'prices of the market',
  },
  {
    id: 'interruptible-machine',
    rows: ['C10'],
    category: 'cost.infrastructure',
    grade: 'A',
    outcomes: {
      less: outcome('medium', 'two', 'spending less month', 'exposure more'),
      more: outcome('medium', 'two', 'spending more month', 'exposure less'),
    },
    find: [
      {
        by: 'setting',
        key: /(^|[._])(spot|preemptible|use_spot|spot_instances?_enabled|enable_spot)$/i,
        files: /\.(tf|tfvars|ya?ml)$/i,
        measure: 'onOff',
        inverse: true,
        on: ['changed', 'added', 'removed'],
        added: 'less',
        removed: 'more',
        accept: (change, view) =>
          setsTheProduct(view) &&
          ((change.from !== undefined && change.to !== undefined) ||
            (/^true$/i.test(change.to ?? change.from ?? '') &&
              view.file.status === 'modified' &&
              !withItsBlock(change, view))),
      },
      {
        by: 'setting',
        key: /(^|[._])(capacity_?type|provisioning_model|priority|market_type|capacity_provider)$/i,
        files: /\.(tf|tfvars|ya?ml)$/i,
        measure: 'discount',
        inverse: true,
        on: ['changed'],
        accept: (_, view) => setsTheProduct(view),
      },
    ],
    ignores: 'the highest price that we bid',
  },
  {
    id: 'data-lock',
    rows: ['C15'],
    category: 'risk.reliability',
    grade: 'A',
    outcomes: { more: outcome('high', 'one', 'exposure more'), less: outcome('low', 'two', 'exposure less') },
    find: [
      {
        by: 'setting',
        key: /(^|[._])(deletion_?protection(_?enabled)?|prevent_destroy|termination_?protection|enable_deletion_protection|disable_api_termination|delete_protection)$/i,
        measure: 'onOff',
        inverse: true,
        added: 'less',
        removed: 'more',
        on: ['changed', 'added', 'removed'],
        accept: (change, view) =>
          (change.from !== undefined && change.to !== undefined) ||
          (/^true$/i.test(change.to ?? change.from ?? '') &&
            view.file.status === 'modified' &&
            !withItsBlock(change, view)),
      },
      {
        by: 'setting',
        key: /(^|[._])(force_destroy|skip_final_snapshot|delete_automated_backups)$/i,
        measure: 'onOff',
        added: 'more',
        removed: 'less',
        on: ['changed', 'added', 'removed'],
        accept: (change, view) =>
          (change.from !== undefined && change.to !== undefined) ||
          (/^true$/i.test(change.to ?? change.from ?? '') &&
            view.file.status === 'modified' &&
            !withItsBlock(change, view)),
      },
      {
        by: 'setting',
        key: /(^|\.)(DeletionPolicy|UpdateReplacePolicy|persistentVolumeReclaimPolicy|removalPolicy)$/,
        measure: 'keptOnRemoval',
        inverse: true,
        on: ['changed'],
      },
      {
        by: 'code',
        hints: ['removalpolicy.', 'deletionprotection', 'deletion_protection', 'forcedestroy', 'protect:'],
        line: /\b(?<name>removal_?[pP]olicy|deletion_?[pP]rotection)\s{0,2}[:=]\s{0,2}(?:\w{1,10}\.)?(?:RemovalPolicy\.)?(?<value>DESTROY|RETAIN|SNAPSHOT|[tT]rue|[fF]alse)\b/,
        thing: 'name',
        compare: { group: 'value', measure: 'keptOrLocked', inverse: true },
      },
    ],
    ignores: 'locks that come or go with what they lock; locks on things that hold no data read the same',
  },
  {
    id: 'web-address',
    rows: ['C20'],
    category: 'risk.reliability',
    grade: 'A',
    outcomes: { unclear: outcome('low', 'two', 'exposure unclear') },
    find: [
      {
        by: 'setting',
        files: /\.tf$/,
        key: /^resource\.(aws_route53_(zone|record)|aws_acm_certificate|cloudflare_(zone|record|dns_record)|google_dns_(managed_zone|record_set)|azurerm_dns_\w+|gandi_\w+|ovh_domain_\w+|scaleway_domain_\w+|digitalocean_(domain|record)|vercel_project_domain)\.[^.]+\.(name|domain_name|zone_name|domain)$/,
        measure: 'text',
        on: ['changed'],
      },
      {
        by: 'setting',
        files: /\.ya?ml$/,
        key: /^(Ingress|Certificate)\/[^.]+\.spec\.((rules|tls)\.[^.]+\.)?(host|hosts\.[^.]+|commonName|dnsNames\.[^.]+)$/,
        measure: 'text',
        on: ['changed'],
        accept: (_, view) => setsTheProduct(view),
      },
    ],
    ignores: 'a record added for a new part',
  },
];

/** A resource of Terraform that comes or goes whole. */
function terraform(types: string, added: Effect, removed: Effect): Find {
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

/** A resource of CloudFormation, SAM or Serverless. */
function cloudFormation(types: string, added: Effect, removed: Effect): Find {
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
function bicep(types: string, added: Effect, removed: Effect): Find {
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
function constructed(types: string, added: Effect, removed: Effect): Find {
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

/** What is set of one part is one choice, whether asked for or allowed, as least or as most. */
function partOf(change: SettingChange): string {
  const parts = change.keyPath.slice(0, -1).filter((part) => !general.test(part));
  return parts.length === 0 ? 'resources' : parts.join('.');
}

/** Parts of a path that name no part of the product. */
const general =
  /^(resources|requests|limits|cpu|memory|spec|template|containers|autoscale|autoscaling|scaling|hpa|deploy)$/i;

/** A place in the world as hosts name it. */
function isRegion(value: string | undefined): boolean {
  return value !== undefined && regionNames.test(value.trim());
}

const regionNames =
  /^((us|eu|ap|ca|sa|af|me|il|mx|cn)-(gov-)?(north|south|east|west|central|northeast|southeast|northwest|southwest)-?\d|(europe|asia|northamerica|southamerica|australia|africa)-(north|south|east|west|central|northeast|southeast|southwest)\d|(west|east|north|south|central|northeast|southeast|canada|france|germany|sweden|norway|switzerland|uk|australia|japan|korea|brazil|india|uae|qatar|italy|poland|spain) ?(us|europe|asia|north|south|east|west|central|westcentral|southeast|northcentral|southcentral|india)[ \w]{0,10}|(fr|nl|pl)-(par|ams|waw)(-\d)?|(gra|sbg|rbx|de|uk|bhs|eri|lim)\d{0,2}|osc-(fr|secnum-fr)\d|(ams|arn|atl|bog|bom|bos|cdg|den|dfw|ewr|eze|fra|gdl|gig|gru|hkg|iad|jnb|lax|lhr|mad|mia|nrt|ord|otp|phx|qro|scl|sea|sfo|sin|sjc|syd|waw|yul|yyz|nyc|tor|blr|lon|par|fsn|nbg|hel|ash|hil|cle|pdx|dub|icn|kix|hnd|cpt)\d{0,2}|frankfurt|oregon|ohio|virginia|singapore|eu|us|europe)$/i;
