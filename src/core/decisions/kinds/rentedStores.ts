import { outcome } from './outcome.ts';
import { setsTheProduct } from './settingPlaces.ts';
import { bicep, cloudFormation, constructed, terraform, terraformModule } from './wholeResources.ts';
import type { Kind } from '../kind.ts';

/** Where files are kept, in a setting of a program: S3_UPLOADS_BUCKET, OBJECT_STORAGE_BUCKET_NAME. */
const bucketKey =
  /(^|\.)(?:\w{1,30}_)?(?:S3|OBJECT_STORAGE|CELLAR|MINIO)(?:_\w{1,20}?)?_BUCKET(?:_(?:NAME|ENDPOINT))?(\.(?:name|value))?$/;

/** Whole stores that a host rents us. */
export const rentedStoreKinds: readonly Kind[] = [
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
        'aws_(db_instance|rds_(cluster|cluster_instance|global_cluster)|elasticache_(cluster|replication_group|serverless_cache)|opensearch_domain|opensearchserverless_collection|elasticsearch_domain|dynamodb_table|msk_(cluster|serverless_cluster)|mq_broker|redshift_cluster|redshiftserverless_workgroup|docdb_(cluster|cluster_instance)|neptune_(cluster|cluster_instance)|memorydb_cluster|sqs_queue|kinesis_(stream|firehose_delivery_stream)|efs_file_system|kendra_index|timestreamwrite_database|keyspaces_table)|google_(sql_database_instance|redis_(instance|cluster)|memcache_instance|bigtable_instance|spanner_instance|alloydb_(cluster|instance)|filestore_instance|firestore_database|pubsub_topic|bigquery_dataset)|azurerm_(postgresql_(flexible_)?server|mysql_(flexible_)?server|mssql_(server|database|elasticpool|managed_instance)|sql_(server|database)|redis_cache|managed_redis|cosmosdb_account|search_service|servicebus_namespace|eventhub_namespace|mariadb_server)|mongodbatlas_(cluster|advanced_cluster|flex_cluster|serverless_instance)|digitalocean_database_cluster|scaleway_(rdb_instance|redis_cluster|documentdb_instance|mnq_sqs|mnq_nats_account)|ovh_cloud_project_database|clevercloud_(postgresql|mysql|mongodb|redis|elasticsearch|materia_kv)|upstash_(redis_database|kafka_cluster|vector_index)|aiven_(pg|mysql|redis|valkey|kafka|opensearch|clickhouse)|heroku_addon|cloudfoundry_service_instance|ec_deployment|confluent_kafka_cluster|neon_project|planetscale_database|supabase_project|render_(postgres|redis|keyvalue)|aws_s3_bucket|google_storage_bucket|azurerm_storage_(account|container)|scaleway_object_bucket|digitalocean_spaces_bucket|cloudflare_r2_bucket',
        'more',
        'less',
      ),
      terraformModule(
        /^(?!.*export).*(?:rds|aurora|elasticache|redis|valkey|opensearch|elasticsearch|postgres|mysql|mongodb|kafka|msk|database|documentdb|sql-db|memorystore)/i,
      ),
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
        // Where files are kept, by the settings with which a program that runs for us reaches it.
        by: 'setting',
        key: bucketKey,
        measure: 'text',
        on: ['added'],
        added: 'more',
        thing: () => 'S3',
        accept: (change, view) =>
          setsTheProduct(view) &&
          view.file.status === 'modified' &&
          view.kind.place !== 'development' &&
          change === view.settings().find(({ keyPath }) => bucketKey.test(keyPath.join('.'))) &&
          !/S3_|OBJECT_STORAGE|CELLAR|MINIO|BUCKET/.test(view.file.sides?.old ?? 'BUCKET'),
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
    together: true,
  },
];
