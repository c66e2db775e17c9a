/** Lines that only write down what the product does. */
export const logLine =
  /^\s*(await )?(console|logger?|Log|LOG|LOGGER|NSLog|os_log\w{0,8}|DDLog\w{1,8}|Timber|Clog|debugPrint|syslog|error_log|qDebug|qWarning|Debug|Trace|(?:self|this)(?:\.|->)#?_?log(?:ger)?|Logger|Rails\.logger|_logger|logging|slog|fmt\.Print\w*|print|puts|p(?=[ (])|IO\.inspect|System\.out|app\('log'\)|tracing|\$?this->log\w*|log(?:ger)?|(?:trace|debug|info|warn|error|e?println|e?print)!)(?:[.( ]|::|->)/;
/** Lines that report failures, or follow a request, to services of the team; and those that bring in what does so. */
export const reportLine =
  /^\s*(?:await )?(?:Sentry|sentry_sdk|Raven|Bugsnag|Rollbar|Honeybadger|Airbrake|Appsignal|NewRelic::Agent|newrelic|(?:Firebase)?Crashlytics|StatsD|statsd)(?:\.|::)|^\s*scope\??\.set_?(?:[cC]ontext|[tT]ags?|[eE]xtras?|[uU]ser|[lL]evel|[fF]ingerprint)\(|^\s*span\??\.(?:set_attributes?|set_tag|setTag|set_data|SetAttributes?|SetStatus|SetTag|RecordError|recordException|record_exception|AddEvent|add_event|addEvent|End|end|Finish|finish)\(|^\s*(?:import|from|use|using|require)\b.{1,100}(?:\b|_)(?:logger|logging|sentry|sentry_sdk|bugsnag|rollbar|honeybadger|newrelic|opentelemetry|slog|tracing)\b/;
/** Lines by which a part that stands beside the others is made known to them. */
export const joins =
  /^\s*(?:import|from|use|using|require|include|export \{|export \*|pub mod|mod|package|alias|load|autoload)\b|^\s*[\]}),;]+\s*$/;
/** Lines that say where something is found follow it when it moves. */
export const followsMove =
  /^\s*(?:(?:import|from|use|using|require|include|package|namespace|alias)\b|export (?:type )?(?:\*|\{[^}]{0,300}\}) from\b|(?:const|let|var) [\w{}, ]{1,200} = require\()/;
/** Lines that only bring names in follow what moves. */
export const bringsIn = /^\s*(import|from|use|using|require|include|export \*|package|alias)\b/;
