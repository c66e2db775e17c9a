import { interfaceFinding, pathOf } from './interfaceFinding.ts';
import type { Finding, Sighting } from '../finding.ts';

/** Addresses for programs that are gone. One whose ending comes back in another file was moved there. */
export function mergeAddresses(list: readonly Sighting[]): readonly Finding[] {
  const gone = goneAddresses(list).filter((one) => one.facts['open'] === 1);
  // Where each stays, and is only called in another way, that is what is told.
  const otherwise = gone.every((one) => isAskedOtherwise(one, list)) ? { how: 'otherwise' } : {};
  return gone.map(({ thing, evidence }) =>
    interfaceFinding({
      kind: 'address-withdrawn',
      thing,
      effect: 'more',
      facts: { name: pathPart(thing), ...otherwise },
      evidence,
    }),
  );
}

/** Another verb at the same address, in the same file. */
function isAskedOtherwise(one: Sighting, list: readonly Sighting[]): boolean {
  const added = list.filter(({ sign }) => sign === 'added');
  return (
    added.some(
      (other) =>
        pathOf(other) === pathOf(one) &&
        pathPart(other.thing) === pathPart(one.thing) &&
        otherVerb(one.thing, other.thing),
    ) && !added.some((other) => other.thing === one.thing)
  );
}

/** Addresses that go and come back nowhere, for programs or for people. */
export function goneAddresses(list: readonly Sighting[]): readonly Sighting[] {
  const added = list.filter((one) => one.sign === 'added');
  const keys = new Set(added.map((one) => pathPart(one.thing)));
  return list.filter(
    (one) =>
      one.sign === 'removed' &&
      (isAskedOtherwise(one, list) || !keys.has(pathPart(one.thing))) &&
      !added.some((other) => isWhole(one, other)) &&
      !added.some((other) => pathOf(other) !== pathOf(one) && tail(other.thing) === tail(one.thing)),
  );
}

function pathPart(key: string): string {
  return key.slice(key.indexOf(' ') + 1);
}

/** Asked in another way than before: reading became sending, for example. Two ways of updating are one. */
function otherVerb(was: string, is: string): boolean {
  const verbs = [was, is].map((key) => key.slice(0, key.indexOf(' ')).replace('patch', 'put'));
  return verbs[0] !== verbs[1] && verbs.every((verb) => /^(get|post|put|delete)$/.test(verb));
}

/** The address is written with all that stands before it, and answered by the same function. */
function isWhole(short: Sighting, long: Sighting): boolean {
  const [from, to] = [short, long].map(({ thing }) =>
    pathPart(thing)
      .split('/')
      .filter((part) => part !== ''),
  );
  if (from === undefined || to === undefined || from.length > 1 || to.length <= from.length) return false;
  const answers = [short, long].map(
    ({ evidence }) => /[,(]\s?(?:\w{1,40}\.)*(\w{4,60})\)+[;,]?\s*$/.exec(evidence[0]?.text ?? '')?.[1],
  );
  return (
    short.thing.split(' ', 1)[0] === long.thing.split(' ', 1)[0] &&
    (from.length === 0 || from[0] === to.at(-1)) &&
    answers[0] !== undefined &&
    answers[0] === answers[1]
  );
}

/** What is left of an address when the parts before it are declared elsewhere. */
function tail(key: string): string {
  return pathPart(key)
    .split('/')
    .filter((part) => part !== '*')
    .slice(-2)
    .join('/');
}
