import { interfaceFinding, pathOf } from './interfaceFinding.ts';
import type { Finding, Sighting } from '../finding.ts';

/** Addresses for programs that are gone. One whose ending comes back in another file was moved there. */
export function mergeAddresses(list: readonly Sighting[]): readonly Finding[] {
  return goneAddresses(list)
    .filter((one) => one.facts['open'] === 1)
    .map(({ thing, evidence }) =>
      interfaceFinding({ kind: 'address-withdrawn', thing, effect: 'more', facts: { name: thing }, evidence }),
    );
}

/** Addresses that go and come back nowhere, for programs or for people. */
export function goneAddresses(list: readonly Sighting[]): readonly Sighting[] {
  const added = list.filter((one) => one.sign === 'added');
  const keys = new Set(added.map((one) => pathPart(one.thing)));
  const asked = (one: Sighting): boolean =>
    added.some(
      (other) =>
        pathOf(other) === pathOf(one) &&
        pathPart(other.thing) === pathPart(one.thing) &&
        otherVerb(one.thing, other.thing),
    ) && !added.some((other) => other.thing === one.thing);
  return list.filter(
    (one) =>
      one.sign === 'removed' &&
      (asked(one) || !keys.has(pathPart(one.thing))) &&
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

/** What is left of an address when the parts before it are declared elsewhere. */
function tail(key: string): string {
  return pathPart(key)
    .split('/')
    .filter((part) => part !== '*')
    .slice(-2)
    .join('/');
}
