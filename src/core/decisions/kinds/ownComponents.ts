import { outcome } from './outcome.ts';
import { isChartComponent, isLaidOver, otherSide, ownerStays, setsTheProduct } from './settingPlaces.ts';
import type { Kind } from '../kind.ts';

/** Whole parts that we run ourselves beside our program. */
export const ownComponentKinds: readonly Kind[] = [
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
          !tools.test(change.to ?? change.from ?? '') &&
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
        accept: (_, view) => view.kind.place !== 'example' && !/(^|\/)(?:examples?|samples?|demos?)\//i.test(view.path),
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
        accept: (change, view) =>
          setsTheProduct(view) &&
          !isLaidOver(view, change.from === undefined ? view.file.sides?.new : view.file.sides?.old),
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
      {
        // A part that a list of what stands in a cluster keeps, switched on or off.
        by: 'setting',
        files: /(^|\/)helmfile[\w./-]*\.ya?ml(\.gotmpl)?$/,
        key: /^releases\.[^.]+\.installed$/,
        value: /^(true|false)$/,
        measure: 'onOff',
        on: ['changed', 'added'],
        added: 'less',
        thing: (change) => change.keyPath[1] ?? '',
        accept: (change, view) =>
          change.from !== undefined ||
          (change.to === 'false' && ownerStays(change, view, `name: ${change.keyPath[1] ?? ''}`)),
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
];

/** What looks into a store, or fills it, on a developer's own machine. */
const ofDevelopers = /pgadmin|adminer|phpmyadmin|flyway|liquibase|redis-?insight|kafka-?ui|akhq|mongo-express/i;
const mailCatcher = /(^|\/)(mailpit|mailhog|maildev|mailcatcher|inbucket|smtp4dev)\b/;
/** Sets of parts that are started to try the product, and stopped again. */
const forTrying = /puppeteer|test-?suite|cypress|playwright|selenium|benchmark|(^|[./_-])ci([./_-]|$)/i;
/** What only tries the product, in whatever set of parts. */
const tools = /(^|\/)(puppeteer|cypress|playwright|selenium|k6|locust|wiremock|mockserver)\b/i;
/** Sets of parts that the product offers for others to start. */
const ofOthers = /(^|\/)(templates?|blueprints?|catalogs?|marketplace|one-click[\w-]*)\//i;
/** A set of parts that says of itself that it is a developer's. */
const onOwnMachine =
  /(?:env\.d|docker\/files|environments?)\/(?:development|dev|local)\b|(?:_ENV|ENVIRONMENT|_PROFILES_ACTIVE|APP_DEBUG)["']?\s?[:=]\s?["']?(?:dev|development|local|true)\b|target: ["']?\w{0,20}-?(?:dev|development|debug)\b|[Dd]ockerfile[.-](?:dev|development|local)\b/;
