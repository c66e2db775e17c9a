import { outcome } from './outcome.ts';
import type { Kind } from '../kind.ts';
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
        key: /(^|[._-])(instance_?type|instance_?class|machine_?type|vm_?size|node_?type|node_?pool_?vm_?size|instance_?size|droplet_?size|server_?type|flavor|flavor_name|instance-type|cache_?node_?type|db_?instance_?class|dyno_?size|commercial_type|sku_?name|machine_?class|azure_sku_name|postgres_flexible_server_sku|redis_?cache_?(capacity|family)|size_slug|volume_class)$/i,
        measure: 'machineSize',
        on: ['changed'],
      },
      { by: 'setting', files: /(^|\/)(render\.ya?ml|fly\.toml|app\.json|scalingo\.json|\.platform\.app\.yaml|railway\.(json|toml)|app\.ya?ml)$/i, key: /(^|\.)(plan|size|instance_class|vm\.size|cpu_kind|memory|instanceType)$/i, measure: 'machineSize', on: ['changed'] },
    ],
    ignores: 'sizes of the machines that build and test, which are delivery',
  },
  {
    id: 'machine-power',
    rows: ['C7', 'C11'],
    category: 'cost.infrastructure',
    grade: 'A',
    outcomes: { more: outcome('medium', 'two', 'spending more month'), less: outcome('medium', 'two', 'spending less month') },
    find: [
      {
        by: 'setting',
        key: /(^|\.)(resources\.(requests|limits)\.(cpu)|resources\.(cpu)|cpu_limit|cpu_request|container_cpu|task_cpu|cpus?)$/i,
        measure: 'cpu',
        on: ['changed'],
        thing: powerOf,
        accept: (_, view) => view.kind.role === 'settings',
      },
      {
        by: 'setting',
        key: /(^|\.)(resources\.(requests|limits)\.(memory)|resources\.(memory)|memory_size|memorySize|memory_limit|mem_limit|memory_request|container_memory|task_memory|memory|memory_max|memory_mb|vm\.memory|mem_reservation|maxmemory)$/i,
        measure: 'bytes',
        on: ['changed'],
        thing: powerOf,
        accept: (_, view) => view.kind.role === 'settings',
      },
      { by: 'setting', key: /(^|\.)(min_capacity|max_capacity|min_instances|min-instances|minInstances|provisioned_concurrent_executions|provisionedConcurrency|min_machines_running|min_acu|max_acu|serverlessv2_scaling_configuration\..*)$/i, measure: 'number', on: ['changed'], thing: powerOf },
      { by: 'setting', key: /(^|\.)(web_concurrency|rails_max_threads|gunicorn_workers|uwsgi_processes)$/i, measure: 'number', on: ['changed'], thing: powerOf },
    ],
    ignores: 'limits of test runners and of developers’ own machines',
    together: true,
  },
  {
    id: 'copies',
    rows: ['C2', 'C16'],
    category: 'cost.infrastructure',
    grade: 'A',
    outcomes: { more: outcome('medium', 'two', 'spending more month'), less: outcome('medium', 'two', 'spending less month', 'exposure more') },
    find: [
      {
        by: 'setting',
        key: /(^|[._])(replicas?|replica_?count|min_?replicas|max_?replicas|desired_?(count|capacity|size)|min_?(size|count|nodes?)|max_?(size|count|nodes?)|node_?count|instance_?count|instances|num_?instances|number_of_(nodes|instances|replicas)|num_?cache_?(nodes|clusters)|worker_?count|machine_count|task_?count|app_?instances|web_?instances|worker_?instances|numInstances|initial_node_count|quantity)$/i,
        measure: 'number',
        on: ['changed'],
        thing: powerOf,
        accept: (change, view) => view.kind.role === 'settings' && !/(items|schema|properties|validation|matrix)/i.test(change.keyPath.join('.')),
      },
      { by: 'setting', files: /(^|\/)(scalingo\.json|app\.json|heroku\.yml)$/, key: /formation\..*\.(amount|quantity)$/, measure: 'number', on: ['changed'], thing: powerOf },
    ],
    ignores: 'copies in tests and for developers; sizes of lists',
    together: true,
  },
  {
    id: 'rented-store',
    rows: ['C3', 'C17'],
    category: 'cost.infrastructure',
    grade: 'B',
    outcomes: { more: outcome('medium', 'two', 'spending more month'), less: outcome('medium', 'one', 'spending less month') },
    find: [
      {
        by: 'setting',
        files: /\.tf(\.json)?$/,
        key: /^(resource)\.(aws_(db_instance|rds_cluster|rds_cluster_instance|elasticache_\w+|opensearch_domain|elasticsearch_domain|dynamodb_table|msk_cluster|msk_serverless_cluster|mq_broker|redshift_\w+|docdb_\w+|neptune_\w+|memorydb_\w+|sqs_queue|kinesis_\w+|efs_file_system|kendra_index)|google_(sql_database_instance|redis_instance|memcache_instance|bigtable_instance|spanner_instance|alloydb_\w+|filestore_instance|firestore_database|pubsub_topic)|azurerm_(postgresql_\w*server|mysql_\w*server|mssql_\w+|sql_server|redis_cache|cosmosdb_account|search_service|servicebus_namespace|eventhub_namespace|mariadb_server)|mongodbatlas_cluster|digitalocean_database_cluster|scaleway_(rdb_instance|redis_cluster)|ovh_cloud_project_database|upstash_\w+|heroku_addon|elasticstack_\w*|ec_deployment|confluent_kafka_cluster|neon_project|planetscale_database)\.[^.]+\.[^.]+$/,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'more',
        removed: 'less',
        thing: (change) => change.keyPath.slice(1, 3).join('.'),
        accept: wholeBlock,
      },
      {
        by: 'setting',
        files: /\.tf$/,
        key: /^module\.[^.]+\.source$/,
        value: /(rds|aurora|elasticache|redis|valkey|opensearch|elasticsearch|postgres|mysql|mongodb|kafka|msk|database|documentdb|sql-db|memorystore)/i,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'more',
        removed: 'less',
        thing: (change) => change.keyPath.slice(0, 2).join('.'),
      },
      { by: 'setting', files: /(^|\/)(render\.ya?ml|app\.json|scalingo\.json|\.platform\/services\.yaml|serverless\.ya?ml|template\.ya?ml)$/i, key: /(^databases\.[^.]+\.name|^addons\.[^.]+(\.plan)?|^services\.[^.]+\.type)$/i, measure: 'text', on: ['added', 'removed'], added: 'more', removed: 'less', value: /(redis|postgres|mysql|mongo|elastic|rabbit|kafka|keyvalue|sql|:)/i },
    ],
    ignores: 'accounts, rules and groups around a store; stores for developers only',
  },
  {
    id: 'own-component',
    rows: ['C17'],
    category: 'cost.infrastructure',
    grade: 'B',
    outcomes: { more: outcome('medium', 'two', 'spending unclear month', 'dates later'), less: outcome('medium', 'two', 'spending less month') },
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
      },
      { by: 'setting', files: /(^|\/)Chart\.yaml$/, key: /^dependencies\.[^.]+\.(name|repository)$/, measure: 'text', on: ['added', 'removed'], added: 'more', removed: 'less' },
      { by: 'setting', files: /\.ya?ml$/, key: /^(Deployment|StatefulSet|DaemonSet)\/[^.]+\.kind$/, measure: 'text', on: ['added', 'removed'], added: 'more', removed: 'less', thing: (change) => change.keyPath[0] ?? '' },
    ],
    ignores: 'components that only run on developers’ machines count as low',
  },
  {
    id: 'spare-copy',
    rows: ['C4'],
    category: 'cost.infrastructure',
    grade: 'A',
    outcomes: { more: outcome('medium', 'two', 'spending more month', 'exposure less'), less: outcome('medium', 'two', 'spending less month', 'exposure more') },
    find: [
      { by: 'setting', key: /(^|[._])(multi_?az|high_?availability|enable_?ha|ha_?enabled|azure_enable_high_availability|automatic_failover(_enabled)?|multi_az_enabled|zone_redundant|zone_redundancy_enabled|is_ha_cluster|geo_redundant_backup_enabled)$/i, measure: 'onOff', on: ['changed', 'added', 'removed'], removed: 'less', added: 'more', value: /^(true|false|1|0|enabled|disabled)$/i, accept: (change) => change.from !== undefined || /^(true|1|enabled)$/i.test(change.to ?? '') },
      { by: 'setting', key: /(^|\.)availability_type$/, measure: 'text', on: ['changed'] },
    ],
    ignores: 'a switch that appears switched off',
  },
  {
    id: 'disk',
    rows: ['C5'],
    category: 'cost.infrastructure',
    grade: 'A',
    outcomes: { more: outcome('medium', 'two', 'spending more month'), less: outcome('medium', 'two', 'spending less month'), unclear: outcome('medium', 'two', 'spending unclear month') },
    find: [
      { by: 'setting', key: /(^|[._])(allocated_storage|max_allocated_storage|storage_gb|storage_mb|storage_size|disk_?size(_gb|_gib|gb)?|volume_size|boot_disk_size|size_gb|size_in_gb|resources\.requests\.storage|persistence\.size|iops|throughput|disk_quota|azure_storage_mb|postgres_flexible_server_storage)$/i, measure: 'bytes', on: ['changed'] },
      { by: 'setting', key: /(^|[._])(storage_class|storage_?class_?name|storage_tier|storage_type|volume_type|disk_type|access_tier|account_replication_type|performance_tier|azure_performance_tier|storageclassname)$/i, measure: 'text', on: ['changed'] },
    ],
    ignores: 'a disk’s name',
    together: true,
  },
  {
    id: 'always-on',
    rows: ['C6'],
    category: 'cost.infrastructure',
    grade: 'B',
    outcomes: { more: outcome('medium', 'two', 'spending more month'), less: outcome('medium', 'two', 'spending less month') },
    find: [
      {
        by: 'setting',
        files: /\.tf$/,
        key: /^resource\.(aws_(nat_gateway|lb|alb|elb|eip|vpn_\w+|ec2_transit_gateway|vpc_endpoint|globalaccelerator_accelerator|networkfirewall_firewall|eks_cluster|ecs_cluster|cloudfront_distribution|wafv2_web_acl)|google_(compute_(router_nat|forwarding_rule|global_forwarding_rule|address|vpn_tunnel)|container_cluster)|azurerm_(nat_gateway|lb|public_ip|application_gateway|vpn_gateway|firewall|frontdoor|cdn_\w+|kubernetes_cluster|container_registry))\.[^.]+\.[^.]+$/,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'more',
        removed: 'less',
        thing: (change) => change.keyPath.slice(1, 3).join('.'),
        accept: wholeBlock,
      },
    ],
    ignores: 'rules attached to such a part',
  },
  {
    id: 'new-machine',
    rows: ['C3', 'C14'],
    category: 'cost.infrastructure',
    grade: 'B',
    outcomes: { more: outcome('medium', 'two', 'spending more month'), less: outcome('medium', 'two', 'spending less month') },
    find: [
      {
        by: 'setting',
        files: /\.tf$/,
        key: /^resource\.(aws_(instance|autoscaling_group|ecs_service|lambda_function|eks_node_group|spot_\w+|batch_compute_environment|apprunner_service|sagemaker_\w+|s3_bucket)|google_(compute_instance|cloud_run_service|cloud_run_v2_service|cloudfunctions2?_function|container_node_pool|compute_instance_group_manager|compute_region_instance_group_manager|storage_bucket|cloud_run_v2_job)|azurerm_(linux_virtual_machine|virtual_machine|app_service|linux_web_app|kubernetes_cluster_node_pool|container_app|function_app|service_plan|app_service_plan|storage_account)|digitalocean_(droplet|app|kubernetes_cluster)|hcloud_server|scaleway_instance_server|cloudfoundry_app|heroku_app|heroku_formation)\.[^.]+\.[^.]+$/,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'more',
        removed: 'less',
        thing: (change) => change.keyPath.slice(1, 3).join('.'),
        accept: wholeBlock,
      },
      { by: 'setting', files: /(^|\/)Procfile$/, key: /./, measure: 'text', on: ['added', 'removed'], added: 'more', removed: 'less', value: /./, accept: (change) => !/^(release|postdeploy)$/.test(change.keyPath.at(-1) ?? '') },
    ],
    ignores: 'accounts, rules and names around a machine',
    together: true,
  },
  {
    id: 'region',
    rows: ['C9', 'J1'],
    category: 'risk.privacy',
    grade: 'A',
    outcomes: { unclear: outcome('high', 'one', 'exposure unclear', 'dates later', 'spending unclear month'), more: outcome('medium', 'two', 'exposure more', 'spending more month') },
    find: [
      { by: 'setting', key: /(^|[._])(region|location|primary_region|aws_region|gcp_region|azure_location|data_region|vercel_region|replica_region|default_region|aws_default_region|zone|availability_zone)$/i, measure: 'text', on: ['changed'], value: /^(eu|us|ap|ca|sa|af|me|il|asia|europe|northamerica|southamerica|australia|france|germany|uk|west|east|north|south|central|fra|par|cdg|ams|lhr|iad|sfo|nyc|osc|gra|sbg|waw|nl|fr|de)[a-z0-9 -]{0,25}$/i, accept: (_, view) => view.kind.role === 'settings' },
    ],
    ignores: 'a zone inside the same place reads the same; regions of customers’ data in code',
    together: true,
  },
  {
    id: 'commitment',
    rows: ['C10'],
    category: 'cost.infrastructure',
    grade: 'A',
    outcomes: { less: outcome('medium', 'one', 'spending less month', 'dates unclear'), more: outcome('low', 'two', 'spending more month') },
    find: [
      { by: 'setting', files: /\.tf$/, key: /^resource\.(aws_(savingsplans_plan|ec2_capacity_reservation|rds_reserved_instance|elasticache_reserved_cache_node)|google_compute_(region_)?commitment|azurerm_reservation\w*)\.[^.]+\.[^.]+$/, measure: 'text', on: ['added', 'removed'], added: 'less', removed: 'more', thing: (change) => change.keyPath.slice(1, 3).join('.'), accept: wholeBlock },
      { by: 'setting', key: /(^|[._])(spot|preemptible|use_spot|capacity_type|spot_price|provisioning_model|priority)$/i, files: /\.(tf|tfvars|ya?ml)$/i, measure: 'onOff', on: ['changed'], inverse: true },
    ],
    ignores: 'prices of the market',
  },
  {
    id: 'data-lock',
    rows: ['C15'],
    category: 'risk.reliability',
    grade: 'A',
    outcomes: { more: outcome('high', 'one', 'exposure more'), less: outcome('low', 'two', 'exposure less') },
    find: [
      { by: 'setting', key: /(^|[._])(deletion_protection(_enabled)?|prevent_destroy|termination_protection|enable_deletion_protection|disable_api_termination|delete_protection)$/i, measure: 'onOff', inverse: true, added: 'less', removed: 'more', on: ['changed', 'added', 'removed'], accept: (change) => (change.from === undefined ? /true/i.test(change.to ?? '') : change.to !== undefined || /true/i.test(change.from)) },
      { by: 'setting', key: /(^|[._])(force_destroy|skip_final_snapshot|delete_automated_backups)$/i, measure: 'onOff', added: 'more', on: ['changed', 'added'], accept: (change) => change.from !== undefined || /true/i.test(change.to ?? '') },
    ],
    ignores: 'locks on things that hold no data read the same',
  },
  {
    id: 'web-address',
    rows: ['C20'],
    category: 'risk.reliability',
    grade: 'A',
    outcomes: { unclear: outcome('low', 'two', 'exposure unclear') },
    find: [{ by: 'setting', files: /\.tf$/, key: /^resource\.(aws_route53_(zone|record)|aws_acm_certificate|cloudflare_(zone|record)|google_dns_managed_zone|azurerm_dns_zone|gandi_\w+|ovh_domain_\w+)\.[^.]+\.(name|domain_name|zone_name)$/, measure: 'text', on: ['changed'] }],
    ignores: 'a record added for a new part',
  },
];

/** A block counts once, by its first setting that is there: only when no setting of it stands on the other side. */
function wholeBlock(change: SettingChange, view: { settings: () => readonly SettingChange[]; file: { sides?: { old?: string; new?: string } } }): boolean {
  const [, type, name] = change.keyPath;
  const heading = `"${type ?? ''}" "${name ?? ''}"`;
  const other = change.from === undefined ? view.file.sides?.old : view.file.sides?.new;
  return !(other ?? '').includes(heading);
}

/** Power of one thing is one choice, whether asked for or allowed, in whichever unit. */
function powerOf(change: SettingChange): string {
  return change.keyPath.filter((part) => !/^(resources|requests|limits|cpu|memory|spec|template|containers|autoscale|autoscaling|hpa)$/i.test(part)).slice(0, -1).join('.') || (change.keyPath[0] ?? '');
}
