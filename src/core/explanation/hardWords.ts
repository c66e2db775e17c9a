import { languageOfText } from '../wording/languageOfText.ts';
import { poorPhrases } from '../wording/jargon.ts';
import { isMeant } from './quoteGlossary.ts';
import { countsAsCode, quotable } from './quotable.ts';

/** The words of a text that an outsider does not know: those that a page can explain, and those that it cannot. */
export interface HardWords {
  readonly explained: number;
  readonly unexplained: number;
  /** Words that say what the text is about: small words, and deeds that any change may be called, left out. */
  readonly telling: number;
}

/** Counts the words of a text that an outsider does not know. */
export function hardWords(text: string): HardWords {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\d]{2}/u.test(word));
  const bare = words.map((word) => word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ''));
  const unexplained = bare.filter(
    (word) => ofTheTrade.test(word) || (countsAsCode(word) && !version.test(word)),
  ).length;
  const explained = poorPhrases(text, languageOfText(text) ?? 'en').filter(
    (phrase) => phrase.type === 'jargon' && isMeant(phrase.found, text) && !ofTheTrade.test(phrase.found),
  ).length;
  return { explained, unexplained, telling: bare.filter((word) => word.length > 1 && !emptyWords.test(word)).length };
}

/** Whether an outsider gets something from a title: names of code and words of the trade are not most of what it says. */
export function saysSomething(title: string): boolean {
  const { explained, unexplained, telling } = hardWords(quotable(title));
  return unexplained === 0 ? telling > 0 : (unexplained + explained) * 2 <= telling;
}

/** Whether an outsider can follow a line to its end: at most one word of the trade, which the page explains. */
export function isPlain(line: string): boolean {
  const { explained, unexplained, telling } = hardWords(line);
  return unexplained === 0 && explained < 2 && telling > 2;
}

/** Whether a fourth of what a sentence says, or more, is words that no page can explain. */
export function isHard(text: string): boolean {
  const { unexplained, telling } = hardWords(text);
  return unexplained * 4 >= telling;
}

/** The number of a version names what people may have. */
const version = /^v?\d{1,4}(?:\.\d{1,5}){1,3}$/;

/** Small words, and what any change may be called. */
const emptyWords =
  /^(?:the|an?|and|or|of|in|on|for|to|with|by|from|at|as|is|are|be|it|its|this|that|some|all|when|if|not|no|new|more|into|via|also|up|un|une|le|la|les|des?|du|et|ou|pour|dans|sur|avec|par|au|aux|en|qui|que|add(?:s|ed|ing)?|updat(?:e|es|ed|ing)|chang(?:e|es|ed|ing)|remov(?:e|es|ed|ing)|fix(?:es|ed|ing)?|improv(?:e|es|ed|ing|ements?)|us(?:e|es|ed|ing)|mak(?:e|es|ing)|set(?:s|ting)?|initial|first|final|minor|small|simple|better|various|misc|cleanup|clean|changes|ajout(?:er|e)?|modif\w{0,10}|correct\w{0,5}|supprim\w{0,4}|mise|jour|revert)$/i;

/** Words that only those who make programs use so, and that no short meaning explains. */
const ofTheTrade =
  /^(?:alias(?:e|es)?|acls?|extractors?|warnings?|class(?:es|name|names)?|props?|linter|lints?|commits?|reviews?|refs?|args?|params?|parameters?|methods?|variables?|constants?|strings?|arrays?|booleans?|integers?|floats?|tuples?|nulls?|nil|undefined|structs?|enums?|interfaces?|impls?|traits?|typings?|typescript|modules?|components?|helpers?|utils?|utilit(?:y|ies)|wrappers?|handlers?|listeners?|controllers?|repositor(?:y|ies)|factor(?:y|ies)|singletons?|providers?|serializers?|deserializers?|parsers?|validators?|middlewares?|resolvers?|reducers?|selectors?|getters?|setters?|mutations?|subscriptions?|decorators?|generators?|iterators?|constructors?|initiali[sz]ers?|instances?|inheritance|polymorph\w+|generics?|closures?|lambdas?|coroutines?|goroutines?|threads?|mutex(?:es)?|semaphores?|sockets?|ports?|daemons?|pods?|nodes?|clusters?|replicas?|shards?|partitions?|indices|schemas?|migrations?|fixtures?|mocks?|stubs?|spy|spies|spec|specs|e2e|snapshots?|assertions?|ci|cd|pipelines?|workflows?|runners?|dockerfiles?|containers?|makefile|yaml|json|toml|xml|csv|regex|regexp|sql|orm|dto|dao|css|scss|html|htmlbody|dom|jsx|tsx|svg|ssr|csr|spa|pwa|sdk|cli|repl|ide|gc|jvm|jit|abi|ffi|wasm|grpc|protobuf|graphql|endpoints?|routes?|routing|router|payloads?|headers?|params|querystring|callbacks?|promises?|async|await|hooks?|refactor\w*|lint\w*|deprecat\w+|boilerplate|scaffold\w*|codegen|tooling|config|configs|env|envs|dotenv|namespac\w+|scopes?|uuids?|hash(?:es)?|checksums?|nonces?|tokens?|jwt|oauth|saml|oidc|cors|csrf|xss|tls|ssl|ssh|dns|vpc|iam|rbac|terraform|ansible|helm|kubernetes|k8s|nginx|apache|redis|kafka|rabbitmq|celery|sidekiq|cron|crons|webpack|vite|babel|rollup|esbuild|eslint|prettier|rubocop|npm|yarn|pnpm|pip|gem|gems|cargo|crates?|maven|gradle|bundle|bundler|wip|todo|typo|typos|nits?|followups?|rebase|merges?|cherry-?pick|changeset|changelog|readme|docstrings?|jsdoc|javadoc|serialization|opcodes?|bitmask|mask|offsets?|cursors?|buffers?|cascad\w+|enqueu\w+|embedders?|vectors?|cap|inner|outer|fallback|placeholder|nullable|overrides?|overriding|singletons?|stacktrace|traceback|debug\w*|verbose|logs?|loggers?|logging|metrics?|telemetry|tracing|sentry|prometheus|grafana|cache\w*|ttl|lru)$/i;
