import { allMatches } from '../decisions/allMatches.ts';
import { leavesInProduction, reshapesAtUpgrade } from '../decisions/stepsOnData.ts';
import { codePart } from '../decisions/codeText.ts';
import { once } from '../decisions/once.ts';
import { prefilter } from '../decisions/prefilter.ts';
import { newTestNames } from './testNames.ts';
import { reasonWeight } from './authorReasons.ts';
import { redacted } from '../redaction/redacted.ts';
import { namesIn } from './fixedNames.ts';
import { numberIn } from './namedNumbers.ts';
import { remarksIn, reworkedRemark } from './remarks.ts';
import type { FileView } from '../decisions/fileView.ts';
import type { NamedTest } from './testNames.ts';
import type { Reworded } from './writtenText.ts';

/** What the lines of a change prove by themselves, told in plain words beside what its author says. */
export interface ChangedFacts {
  /** What new tests expect, in the team's words: at most two. */
  readonly tested: readonly string[];
  /** Fixed names of which one takes the place of another on a line that stays otherwise the same: at most two. */
  readonly swapped: readonly Reworded[];
  /** What others send that the product reads no longer, and what it reads now: at most two each. */
  readonly noLongerRead: readonly string[];
  readonly nowRead: readonly string[];
  /** Numbers that change on a line that stays otherwise the same, each with the name beside it in words: at most two. */
  readonly numbers: readonly { readonly name: string; readonly before: string; readonly after: string }[];
  /** What a new remark in the code says to an outsider: at most one. */
  readonly noted: string | undefined;
  /** What a remark on how it works said, and what it says now. */
  readonly renoted: Reworded | undefined;
  /** New steps on stored data, run once. */
  readonly newSteps: number;
  /** New steps on stored data that leave at once on the live product. */
  readonly idleSteps: number;
  /** Whether a changed line may erase anything stored. */
  readonly mayErase: boolean;
  /** Whether a changed line names rights, roles or who may come in. */
  readonly namesRights: boolean;
  /** Whether a new line erases records, and no line did so before. */
  readonly newlyErases: boolean;
  /** Readings of records that gained a condition. */
  readonly narrowed: number;
  /** Steps on stored data that existed already and are rewritten. */
  readonly rewrittenSteps: number;
  /** Steps on stored data that existed already and go, or get another name. */
  readonly goneSteps: number;
  /** Names of keys that the automatic checks and releases are now given: at most two. */
  readonly neededKeys: readonly string[];
  /** Whether a changed line may store, erase or send anything. */
  readonly mayStore: boolean;
}

/** The facts of a change that touches no file. */
export const noFacts: ChangedFacts = {
  tested: [],
  swapped: [],
  noLongerRead: [],
  nowRead: [],
  numbers: [],
  noted: undefined,
  renoted: undefined,
  newSteps: 0,
  idleSteps: 0,
  mayErase: false,
  namesRights: false,
  newlyErases: false,
  narrowed: 0,
  rewrittenSteps: 0,
  goneSteps: 0,
  neededKeys: [],
  mayStore: false,
};

/** Gathers these facts file by file. */
export class FactReader {
  readonly #tested: NamedTest[] = [];
  readonly #swapped: Reworded[] = [];
  readonly #noLongerRead: string[] = [];
  readonly #nowRead: string[] = [];
  readonly #numbers: { name: string; before: string; after: string }[] = [];
  #noted: { readonly text: string; readonly weight: number } | undefined;
  #renoted: Reworded | undefined;
  #newSteps = 0;
  #idleSteps = 0;
  #mayErase = false;
  #erasings = 0;
  #namesRights = false;
  #narrowed = 0;
  #rewrittenSteps = 0;
  #goneSteps = 0;
  readonly #keys = { added: new Set<string>(), removed: new Set<string>() };
  #mayStore = false;

  /** Takes one file into account. */
  read(view: FileView, screen: boolean): void {
    const { role } = view.kind;
    if (role === 'tests') this.#readTests(view);
    if (role === 'data') {
      this.#mayStore = true;
      this.#mayErase = true;
      if (view.file.status === 'modified' && numberedStep.test(view.path)) this.#rewrittenSteps += 1;
      const newStep = view.file.status === 'added' && numberedStep.test(view.path);
      if (newStep && leavesInProduction(view)) this.#idleSteps += 1;
      else if (newStep || reshapesAtUpgrade(view)) this.#newSteps += 1;
      const before = view.file.oldPath ?? view.path;
      const gone = view.file.status === 'deleted' || view.file.status === 'renamed';
      if (gone && numberedStep.test(before)) this.#goneSteps += 1;
    }
    if (role === 'settings') this.#readKeys(view);
    if (role !== 'product') return;
    for (const side of [view.added, view.removed]) {
      for (const { text } of side) {
        if (this.#mayStore && this.#mayErase) break;
        const code = codePart(text.slice(0, longest), view.language);
        if (!this.#mayStore && storing.test(code)) this.#mayStore = true;
        if (!this.#mayErase && erasing.test(code)) this.#mayErase = true;
      }
    }
    this.#readNotes(view);
    if (!this.#namesRights)
      this.#namesRights = view
        .linesFor(rightsWords)
        .some(
          ({ line: { text } }) => ofRights.test(codePart(text.slice(0, longest), view.language)) && !view.stays(text),
        );
    if (screen) return;
    this.#readErasing(view);
    this.#readNumbers(view);
    this.#readSwaps(view);
    this.#readQueries(view);
    this.#readInputs(view);
  }

  /** What was gathered. */
  facts(): ChangedFacts {
    return {
      tested: [...this.#tested]
        .sort((a, b) => b.weight - a.weight)
        .slice(0, 2)
        .map(({ name }) => name),
      swapped: this.#swapped,
      noLongerRead: this.#noLongerRead,
      nowRead: this.#nowRead,
      numbers: this.#numbers,
      noted: this.#noted?.text,
      renoted: this.#renoted,
      newSteps: this.#newSteps,
      idleSteps: this.#idleSteps,
      mayErase: this.#mayErase,
      namesRights: this.#namesRights,
      newlyErases: this.#erasings > 0,
      narrowed: this.#narrowed,
      rewrittenSteps: this.#rewrittenSteps,
      goneSteps: this.#goneSteps,
      neededKeys: [...this.#keys.added].filter((name) => !this.#keys.removed.has(name)).slice(0, 2),
      mayStore: this.#mayStore,
    };
  }

  #readTests(view: FileView): void {
    if (this.#tested.length >= mostTests) return;
    for (const one of newTestNames(view))
      if (!this.#tested.some(({ name }) => name === one.name)) this.#tested.push(one);
  }

  /** A key by its name where automatic work is told to take one: it has to be there before that work runs. */
  #readKeys(view: FileView): void {
    for (const side of ['added', 'removed'] as const)
      for (const { text } of view[side].slice(0, mostSettings))
        for (const [, name = ''] of text.includes('secrets.')
          ? allMatches(keyOfWork, codePart(text.slice(0, longest), view.language))
          : [])
          if (side === 'removed' || view.file.sides?.old?.includes(name) !== true) this.#keys[side].add(name);
  }

  /** A remark that says why, or what is different for people, is worth more than its code. */
  #readNotes(view: FileView): void {
    const remarks = remarksIn(view.added);
    if (this.#renoted === undefined && remarks.length > 0)
      this.#renoted = reworkedRemark(remarksIn(view.removed), remarks);
    for (const remark of remarks) {
      if (notForReaders.test(remark.slice(0, 60)) || view.stays(remark)) continue;
      for (const text of remark.slice(0, 1_000).split(/(?<=[.!?])\s+(?=\p{Lu})/u)) {
        if (notForReaders.test(text)) continue;
        const least = Math.max(leastWeight, (this.#noted?.weight ?? 0) + 1);
        const weight = reasonWeight(text, least);
        if (weight >= least)
          this.#noted = {
            text: redacted(text)
              .text.trim()
              .replace(/(?<=[^.])\.$/, ''),
            weight,
          };
      }
    }
  }

  #readErasing(view: FileView): void {
    for (const { line } of view.linesFor(erasingWords))
      if (
        line.text.length < longest &&
        erasesRecords.test(codePart(line.text, view.language)) &&
        !view.stays(line.text)
      )
        this.#erasings += line.type === 'added' ? 1 : -1;
  }

  #readNumbers(view: FileView): void {
    if (this.#numbers.length >= 2 || view.added.length === 0) return;
    const gone = new Map<string, { readonly value: string; readonly name: string }>();
    for (const { text } of view.removed) {
      const one = numberIn(text, view.language);
      if (one) gone.set(one.around, one);
    }
    if (gone.size === 0) return;
    for (const { text } of view.added) {
      const now = numberIn(text, view.language);
      const before = now && gone.get(now.around);
      if (!now || !before || before.value === now.value || this.#numbers.length >= 2) continue;
      if (!this.#numbers.some(({ name }) => name === now.name))
        this.#numbers.push({ name: now.name, before: before.value, after: now.value });
    }
  }

  #readSwaps(view: FileView): void {
    if (this.#swapped.length >= 2) return;
    const gone = new Map<string, string[]>();
    for (const { text } of view.removed) {
      const code = codePart(text.slice(0, longest), view.language).trim();
      for (const { around, name } of namesIn(code)) gone.set(around, [...(gone.get(around) ?? []), name]);
    }
    if (gone.size === 0) return;
    const stay = once(
      () => new Set(view.added.flatMap(({ text }) => namesIn(text.slice(0, longest)).map(({ name }) => name))),
    );
    for (const { text } of view.added) {
      for (const { around, name } of namesIn(codePart(text.slice(0, longest), view.language).trim())) {
        const before = gone.get(around)?.find((one) => one !== name && !stay().has(one));
        if (before === undefined || this.#swapped.length >= 2) continue;
        if (!this.#swapped.some((one) => one.before === before)) this.#swapped.push({ before, after: name });
      }
    }
  }

  #readInputs(view: FileView): void {
    if (view.file.status === 'deleted' || this.#noLongerRead.length > 0) return;
    const lines = view.linesFor(inputWords);
    const inputs = (side: 'added' | 'removed'): ReadonlySet<string> =>
      new Set(
        lines
          .filter(({ line }) => line.type === side)
          .flatMap(({ line }) =>
            allMatches(input, codePart(line.text.slice(0, longest), view.language)).flatMap(
              ([, header, named, indexed]) =>
                header ??
                (named !== undefined && (/^[A-Z]/.test(named) || method.test(named)) ? [] : named) ??
                (indexed !== undefined && method.test(indexed) ? [] : indexed) ??
                [],
            ),
          ),
      );
    const gone = inputs('removed');
    if (gone.size === 0) return;
    const come = inputs('added');
    const lost = [...gone].filter((name) => !come.has(name));
    if (lost.length === 0) return;
    this.#noLongerRead.push(...lost.slice(0, 2));
    this.#nowRead.push(...[...come].filter((name) => !gone.has(name)).slice(0, 2));
  }

  #readQueries(view: FileView): void {
    const lines = view.linesFor(queryWords);
    const queries = (side: 'added' | 'removed'): readonly { table: string; where: boolean }[] =>
      lines
        .filter(({ line }) => line.type === side)
        .flatMap(({ line }) =>
          allMatches(query, line.text.slice(0, longest)).map(([whole, table = '']) => ({
            table: table.toLowerCase(),
            where: /\bwhere\b/i.test(whole),
          })),
        );
    const gone = queries('removed').filter(({ where }) => !where);
    if (gone.length === 0) return;
    this.#narrowed += queries('added').filter(
      ({ table, where }) => where && gone.some((one) => one.table === table),
    ).length;
  }
}

const notForReaders =
  /^(?:check|get|set|return|find|create|loop|iterate|fetch|handle|use|note|map|convert|parse|call)s?\b|todo|fixme|hack\b|xxx|eslint|prettier|@\w|rubocop|noqa|copyright|licen[cs]e|generated|https?:|[{};]\s*$|=>|\w\(|\w\.\w/i;
/** A remark is quoted where it says why and for whom, or as much of one. */
const leastWeight = 4;

const longest = 600;
/** Automatic work is told in shorter files. */
const mostSettings = 2000;
/** Enough to choose from. */
const mostTests = 40;
const query = /["'`][^"'`]{0,200}\bfrom\s{1,3}([\w.]{2,60})[^"'`]{0,200}["'`]/gi;
/** What a request brings: headers['if-match'], query.version, req.body.name, params[:id], request.GET.get('page'). */
const input =
  /\bheaders?(?:\[|\.get\(|\()\s?['"]([\w-]{2,40})['"]|\b(?:query|req(?:uest)?\.(?:body|params|args|form|GET|POST|query))\.(?:get\(['"])?([a-zA-Z]\w{1,40})|\bparams\[:?['"]?(\w{2,40})/g;
/** Where these may stand. */
const queryWords = prefilter([{ pattern: query }]);
const inputWords = prefilter([{ pattern: input }]);
const method =
  /^(?:length|map|filter|find\w*|forEach|push|get\w*|set\w*|to[A-Z]\w*|keys|values|then|catch|split|slice|replace|has|append|trim|where|select|limit|offset|first|all|count|exec\w*|join\w*|and\w*|or\w*|add\w*|is[A-Z]\w*|items|pop|permit|require|refetch|data|error|id|include\w*|from|update|delete|insert)$/;
/** secrets.RELEASE_KEY in automatic work of GitHub; what it gives by itself needs no filling in. */
const keyOfWork = /\bsecrets\.(?!GITHUB_TOKEN\b)([A-Z][A-Z\d_]{2,60})\b/g;
/** A numbered step in a folder of steps on stored data. */
const numberedStep =
  /(^|\/)(?:_?migrations?|migrate|flyway|changelogs?)\/(?:[^/]{1,60}\/)?[^/]{0,40}\d{3}[^/]*\.[a-z]{2,4}$/i;
/** A line on which it is asked who may do something. */
const ofRights =
  /\bauthori[sz]e[!( ]|\b(?:has|check|require|ensure|get|user)_?[pP]ermissions?\b|\bpermissions?(?:\.|\[|:|\()|\b(?:is|require)_?(?:[aA]dmin|[sS]uperuser|[sS]taff|[oO]wner)\b|\blogin_required\b|@PreAuthorize|\[Authorize|\bpolicy(?:_scope)?[(!]|\b[a-z_]{3,30}\.can\w{0,30}\?|\bcan\?\(|\b(?:[iI]s_?[iI]n_?|[hH]as_?)(?:[aA]ny)?[rR]oles?\b|\broles?\s?[=!]==?\s/;
const rightsWords = prefilter([
  {
    pattern: ofRights,
    hints: [
      'authori',
      'permission',
      'admin',
      'superuser',
      'staff',
      'owner',
      'login_required',
      'policy',
      '.can',
      'can?(',
      'role',
    ],
  },
]);
/** A line that erases what a database keeps; what only stands in memory, or a file, is none of it. */
const erasesRecords =
  /\bdelete from\s|\bRemoveRange\(|\.(?:deleteMany|deleteOne|destroyAll|findByIdAndDelete|deleteAll|deleteBy\w{2,40})\(|\.(?:delete_all|destroy_all|delete_by|destroy!?)\b|\b\w{0,30}(?:repo|repository|db|dbContext|dao|model|entityManager|prisma\.\w{2,40}|objects(?:\.\w{2,12}\([^()]{0,80}\))?)\.(?:delete|remove|destroy|purge|erase)\w{0,40}!?\(/i;
const erasingWords = prefilter([{ pattern: erasesRecords, hints: ['delete', 'remove', 'destroy', 'purge', 'erase'] }]);
/** Anything that may erase. */
const erasing =
  /(?:delete|destroy|remove|erase|purge|truncate|drop|clear|reset|prune|expire|wipe|flush|unlink|discard|archive)\w{0,40}[!?]?\s?\(|\.(?:delete|destroy|remove|clear|drop)\w{0,20}!?(?=\W|$)|\b(?:delete from|drop table|truncate)\b/i;
/** Anything that may keep, change, erase or send: too many are taken for it rather than too few. */
const storing =
  /(?:save|insert|update|upsert|delete|destroy|remove|erase|purge|persist|store|truncate|drop|migrate|write|upload|sync|clear|reset|post|put|patch|fetch|mutate|execute|perform|publish|enqueue|dispatch|send|submit|import)\w{0,40}[!?]?\s?\(|\.(?:save|update|destroy|delete|create|insert|upsert|remove|touch|increment|push|append)\w{0,20}!?(?=\W|$)|\b(?:insert into|update \w|delete from|alter table|drop table)\b/i;
