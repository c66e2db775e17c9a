/** Lines that only write down what the product does. */
export const logLine =
  /^\s*(await )?(console|logger?|Log|LOG|LOGGER|NSLog|os_log\w{0,8}|DDLog\w{1,8}|Timber|syslog|error_log|qDebug|qWarning|Debug|Trace|(?:self|this)(?:\.|->)#?_?log(?:ger)?|Logger|Rails\.logger|_logger|logging|slog|fmt\.Print\w*|print|puts|p|IO\.inspect|System\.out|app\('log'\)|tracing|\$?this->log\w*|log(?:ger)?|(?:trace|debug|info|warn|error|e?println|e?print)!)(?:[.( ]|::|->)/;
/** Lines by which a part that stands beside the others is made known to them. */
export const joins =
  /^\s*(?:import|from|use|using|require|include|export \{|export \*|pub mod|mod|package|alias|load|autoload)\b|^\s*[\]}),;]+\s*$/;
/** Lines that say where something is found follow it when it moves. */
export const followsMove =
  /^\s*(?:(?:import|from|use|using|require|include|package|namespace|alias)\b|export (?:type )?(?:\*|\{[^}]{0,300}\}) from\b|(?:const|let|var) [\w{}, ]{1,200} = require\()/;
/** Lines that only bring names in follow what moves. */
export const bringsIn = /^\s*(import|from|use|using|require|include|export \*|package|alias)\b/;
