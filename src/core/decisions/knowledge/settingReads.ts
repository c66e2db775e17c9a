/**
 * Every way in which code reads a setting by its name: of the languages themselves, of the libraries that declare settings with a sort and a first value, and of the
 * schemas that say what a setting must look like.
 */
export const settingReads =
  /process\.env|import\.meta\.env|(?:Deno|Bun)\.env|\bENV\[|ENV\.fetch|os\.environ|os\.[gG]etenv|\b[gG]etenv\(|LookupEnv\(|\$_(?:ENV|SERVER)\[|env::var|\benv!\(|option_env!|fromEnvironment\(|fetch_env|get_env|env\(["']|env\.(?:str|bool|int)|environ_name|\bvalues\.\w{2,20}Value\(|[cC]onfig(?:uration)?[([]["'][A-Z]|GetEnvironmentVariable|System\.getenv|std::env|\benv(?:config|default)?:"[A-Z]|\$\{[A-Z][A-Z0-9_]{3,60}(?::[^}]{0,40})?\}"|^\s*[A-Z][A-Z0-9_]{3,60}\??:\s(?:z\.|str\b|Optional\[|SecretStr|Secret\[|Joi\.|v\.|t\.string)/;
