import type { AnnouncedRow } from './announcedRow.ts';

/** What products are run and built with. */
const tools = String.raw`php-?fpm|nginx|apache|caddy|traefik|haproxy|varnish|gunicorn|uwsgi|unicorn|puma|passenger|celery|sidekiq|resque|delayed[_ ]?job|rabbitmq|kafka|zookeeper|consul|memcached|redis|solr|sphinx|elasticsearch|opensearch|mongo(?:db)?|mysql|sqlite|influxdb|cassandra|neo4j|jquery(?: ui)?|backbone(?:\.?js)?|knockout|coffee-?script|angular(?:\.?js)?|ember(?:\.?js)?|vue(?:\.?js)?|react(?: native)?|svelte|preact|stimulus|turbolinks|pjax|bootstrap|foundation|redux|mobx|apollo|graphql|grpc|service workers?|flash|webpack(?:er)?|sprockets|bower|grunt|gulp|vagrant|ansible|chef|puppet|saltstack|terraform|helm|docker swarm|carrierwave|paperclip|rxjava|rxswift|realm|core data|carthage|cocoapods|objective-c|cordova|flutter|websockets?|lombok|dropwizard|spring|log4j`;

const named = new RegExp(String.raw`(?<![\p{L}\d-])(?:${tools})(?![\p{L}\d-])`, 'iu');

/** What authors announce about a tool that the product no longer stands on. Where a list of components says it, that list is believed first. */
export const retiredToolRows: readonly AnnouncedRow[] = [
  {
    kind: 'announced-retired',
    effect: 'one-off',
    acts: ['remove', 'skip'],
    of: new RegExp(
      String.raw`^(?:the |our |all |old |legacy |remaining |last (?:of (?:the )?)?|us(?:e|age|es|ing) (?:of )?)*(?:${tools})(?: (?:code|usage|references?|server|integration|completely|entirely))?(?=$|[,;(]|\.$| \(| (?:from|in|and|as|because|since|for)\b)`,
      'i',
    ),
    unless:
      /\b(?:specs?|tests?|ci|dev\w*|docs?|logs?|from (?:the )?(?:e-?mail|header|footer|title|page|list|names?|tasks?)|cluster|staging|default|queue|password|warnings?|fallback|tooltip|modal|navbar|grid|widget)\b/i,
    shown: new RegExp(String.raw`(?<![a-z])(?:${tools.replaceAll('-?', String.raw`[\d.]{0,4}-?`)})`, 'i'),
    side: 'old',
    roles: ['product', 'parts', 'settings'],
    goes: true,
    about: (said) => ({ ownName: named.exec(said)?.[0] ?? '' }),
    least: 1,
  },
];
