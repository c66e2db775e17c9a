/** Programs that keep data or pass messages on beside the product, each with the components that speak to it, in the common ecosystems. */
const clients: Readonly<Record<string, string>> = {
  Redis:
    'redis ioredis bull bullmq bee-queue connect-redis @nestjs/bull @nestjs/bullmq @socket.io/redis-adapter rate-limit-redis @keyv/redis redis-rails redis-client hiredis sidekiq sidekiq-pro sidekiq-ent resque redis-actionpack django-redis rq django-rq aioredis channels-redis channels_redis arq predis/predis laravel/horizon github.com/redis/go-redis/v9 github.com/go-redis/redis/v8 github.com/go-redis/redis github.com/gomodule/redigo github.com/hibiken/asynq redis.clients:jedis io.lettuce:lettuce-core org.redisson:redisson org.springframework.boot:spring-boot-starter-data-redis stackexchange.redis microsoft.extensions.caching.stackexchangeredis redix deadpool-redis',
  MongoDB:
    'mongodb mongoose @nestjs/mongoose @typegoose/typegoose connect-mongo mongo mongoid pymongo mongoengine motor beanie djongo mongodb/mongodb doctrine/mongodb-odm jenssegers/mongodb mongodb/laravel-mongodb go.mongodb.org/mongo-driver org.mongodb:mongodb-driver-sync org.springframework.boot:spring-boot-starter-data-mongodb mongodb.driver mongodb_driver',
  Elasticsearch:
    '@elastic/elasticsearch @nestjs/elasticsearch elasticsearch elasticsearch-model elasticsearch-rails searchkick chewy elasticsearch-dsl django-elasticsearch-dsl elasticsearch/elasticsearch github.com/elastic/go-elasticsearch github.com/elastic/go-elasticsearch/v8 github.com/olivere/elastic/v7 org.springframework.boot:spring-boot-starter-data-elasticsearch nest',
  OpenSearch: '@opensearch-project/opensearch opensearch-ruby opensearch-py opensearch-project/opensearch-php',
  RabbitMQ:
    'amqplib amqp-connection-manager bunny sneakers pika aio-pika aio_pika php-amqplib/php-amqplib github.com/rabbitmq/amqp091-go github.com/streadway/amqp com.rabbitmq:amqp-client org.springframework.amqp:spring-rabbit org.springframework.boot:spring-boot-starter-amqp rabbitmq.client masstransit.rabbitmq broadway_rabbitmq lapin',
  Kafka:
    'kafkajs node-rdkafka ruby-kafka karafka racecar kafka-python confluent-kafka aiokafka github.com/shopify/sarama github.com/ibm/sarama github.com/segmentio/kafka-go github.com/confluentinc/confluent-kafka-go org.apache.kafka:kafka-clients org.springframework.kafka:spring-kafka confluent.kafka kafka_ex brod rdkafka',
  Memcached:
    'memjs memcached dalli pymemcache pylibmc python-memcached github.com/bradfitz/gomemcache memcachex enyimmemcachedcore',
};

const stores: ReadonlyMap<string, string> = new Map(
  Object.entries(clients).flatMap(([store, names]) => names.split(' ').map((name): [string, string] => [name, store])),
);

/** The program that a component speaks to, by the component's name; undefined for any other component. */
export function storeOf(component: string): string | undefined {
  return stores.get(component.toLowerCase());
}
