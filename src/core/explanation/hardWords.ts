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
  const bare = words.map((word) => word.replace(/^[("'`«“[*_-]{1,3}/, '').replace(/[)"'`»”\]*_,.;:!?…-]{1,4}$/, ''));
  const explained = poorPhrases(text, languageOfText(text) ?? 'en').filter(
    (phrase) => phrase.type === 'jargon' && isMeant(phrase.found, text),
  );
  const known = new Set(explained.flatMap(({ found }) => found.split(' ')));
  const unexplained = bare.filter(
    (word) => !known.has(word.toLowerCase()) && (ofTheTrade(word) || (countsAsCode(word) && !version.test(word))),
  ).length;
  return {
    explained: explained.length,
    unexplained,
    telling: bare.filter((word) => word.length > 1 && !emptyWords.has(word.toLowerCase())).length,
  };
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

/** Whether an outsider can follow a line that no page explains. */
export function isPlainest(line: string): boolean {
  return isPlain(line) && hardWords(line).explained === 0;
}

/** Whether a fourth of what a sentence says, or more, is words that no page can explain. */
export function isHard(text: string): boolean {
  const { unexplained, telling } = hardWords(text);
  return unexplained * 4 >= telling;
}

/** The number of a version names what people may have. */
const version = /^v?\d{1,4}(?:\.\d{1,5}){1,3}$/;

/** Small words, and what any change may be called. */
const emptyWords: ReadonlySet<string> = new Set(
  'a add added adding adds ajout ajoute ajouter all also an and are as at au aux avec be better by change changed changes changing clean code cleanup correct correctif correctifs correction corrections corrige dans de des du en et final first fix fixed fixes fixing for from if improve improved improvement improvements improves improving in initial into is it its jour la le les make makes making minor misc mise modif modification modifications modifie modifier more new no not of on or ou par pour que qui remove removed removes removing revert set sets setting simple small some suppression supprime supprimer sur that the this to un une up update updated updates updating use used uses using various via when with'.split(
    ' ',
  ),
);

/** Words that only those who make programs use so, and that no short meaning explains: each with its plural. */
const tradeWords: ReadonlySet<string> = new Set(
  'abi acl alias aliase ansible apache arg array assertion async await babel bitmask boilerplate boolean buffer bundle bundler callback cap cargo cd celery changelog changeset checksum cherry-pick ci class classes classname cli closure cluster codegen commit component config constant constructor container controller coroutine cors crate cron csr csrf css cursor daemon dao decorator deserializer dns dockerfile docstring dom dotenv dto e2e embedder endpoint enum env esbuild eslint extractor factories factory fallback ffi fixture float followup gc gem generator generic getter goroutine gradle grafana graphql grpc handler hash hashes helm helper hook html htmlbody iam ide impl indices inheritance initialiser initializer inner instance integer interface iterator javadoc jit jsdoc json jsx jvm jwt k8s kafka kubernetes lambda lint linter listener logger logging lru makefile metadata popover stylesheet javascript js backend frontend console mask maven merge method metric middleware migration mock module mutation mutex mutexes nginx nil nit node nonce npm null nullable oauth offset oidc opcode orm outer override overriding param parameter parser partition payload pip pipeline placeholder pnpm pod prettier prometheus promise prop protobuf provider pwa querystring rabbitmq rbac readme rebase redis reducer ref regex regexp repl replica repositories repository resolver review rollup route router routing rubocop runner saml schema scope scss sdk selector semaphore sentry serialization serializer setter shard sidekiq singleton snapshot socket spa spec spies spy sql ssh ssl ssr stacktrace string struct stub subscription svg telemetry terraform thread tls todo toml tooling traceback tracing trait tsx ttl tuple typescript undefined util utilities utility uuid validator variable vector verbose vite vpc warning wasm webpack wip workflow wrapper xml xss yaml yarn'.split(
    ' ',
  ),
);

/** How such words begin. */
const tradeStems = /^(?:cache|cascad|debug|deprecat|enqueu|lint|namespac|polymorph|refactor|scaffold)/;

function ofTheTrade(word: string): boolean {
  const low = word.toLowerCase();
  return tradeWords.has(low) || tradeWords.has(low.replace(/s$/, '')) || tradeStems.test(low);
}
