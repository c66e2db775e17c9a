import type { Category } from '../category.ts';

/** Whether a title, for all that its single words make likely, says as a whole that nothing of a category is decided. */
export function saysOtherwise(category: Category, title: string): boolean {
  return rearranged.test(title) || (otherwise.get(category)?.(title) ?? false);
}

const otherwise: ReadonlyMap<Category, (title: string) => boolean> = new Map<Category, (title: string) => boolean>([
  // A small step, or a tool that only the team uses.
  ['timeline.upgrade', (title) => namesSmallStep(title) || fromTo.test(title) || ofTheTeam.test(title)],
  // Those who run the product see more of it: who they are stays.
  ['risk.security', (title) => shownToAdmins.test(title) && !ofRights.test(title)],
  // A timer of a machine that runs anyway is paid by nobody's use.
  ['cost.usage', (title) => /\bsystemd\b|\bcrontab\b/i.test(title)],
  // A text that people write as they like costs nobody anything, nor does the account at a cloud.
  ['revenue.pricing', (title) => ofAnotherTrade.test(title)],
  // An alert that people read on a screen or in their mail is no alarm.
  [
    'risk.reliability',
    (title) =>
      (/\balerts?\b/i.test(title) && !ofTrouble.test(title)) ||
      messagesOff.test(title) ||
      sealed.test(title) ||
      ofPlans.test(title),
  ],
  // Whoever looks into something orders nothing.
  [
    'cost.infrastructure',
    (title) => /\b(?:diagnos\w+|debug\w*|inspect\w*|troubleshoot\w*|investigat\w+)\b/i.test(title),
  ],
  // A branch under its new name.
  ['cost.delivery', (title) => /\bmaster\b/i.test(title) && /\bmain\b/i.test(title)],
]);

const ofAnotherTrade =
  /\bfree[- ]?(?:text|form|hand|disk|space)|\bspam\b|\bterraform\b|\bproviders?\b.{1,40}\bsubscriptions?\b/i;

/** Code that gets another place, and does what it did. */
const rearranged =
  /\bmodulari[sz](?:e[sd]?|ing|ation)\b|\b(?:reorgani[sz]|restructur)(?:e[sd]?|ing)\b[^.;]{1,60}\b(?:code|files?|folders?|components?|modules?|imports?|director(?:y|ies))\b|\b(?:move[sd]?|moving|extract(?:s|ed|ing)?|split(?:s|ting)?|separat(?:e[sd]?|ing))\b[^.;]{1,60}\b(?:into|to (?:its|their|a|an|separate|shared|own|new|dedicated))\b[^.;]{1,30}\b(?:modules?|files?|folders?|director(?:y|ies)|components?|helpers?|hooks?|class(?:es)?|mixins?|concerns?|packages?)\b/i;

/** A message that is no longer written leaves what it told of as it was. */
const messagesOff =
  /\b(?:suppress|silence|hide|mute|quiet|ignore|avoid|remove|fix)\w*\b[^.;]{1,40}\b(?:warnings?|notices?|deprecations?)\b/i;
/** How a connection is sealed says who can read it. */
const sealed = /\b(?:ssl|tls|mtls|certificates?|https)\b(?!.{1,60}\b(?:time-?out|retr|expir|renew|fail))/i;
/** What customers of one plan may do is part of its terms. */
const ofPlans =
  /\b(?:trial|premium|paid|free|pro)(?:[ -](?:tier|plan))?[ -](?:accounts?|users?|plans?|customers?|tiers?|workspaces?|teams?)\b/i;

const ofTrouble =
  /fail|error|outage|crash|\bdown\b|\bretr|time-?out|monitor|incident|health|grafana|prometheus|alertmanager|pager|sentry|datadog|on-?call|slow|latenc|cpu|memory|disk|queue|lag\b|uptime|threshold|\blogs?\b|metric|\bslack\b|\brules?\b/i;

const shownToAdmins =
  /^(?=.{0,200}\badmin)(?=.{0,200}\b(?:show|display|previews?|lists?|columns?|filters?|dashboards?|charts?|reports?|indication|overview|counts?|layout)\b)/i;
const ofRights =
  /\b(?:permi\w+|access\w*|roles?|rights?|authori\w+|auth|allow\w*|restrict\w*|only|let|log ?in|sign[- ]?in|passwords?|secur\w+|protect\w*|guard\w*|hid(?:e|es|den)|visib\w+|delet\w+|impersonat\w+|tokens?|2fa|mfa)\b/i;

/** Whether the versions that a title names, in full, are steps inside one main version: 12.18.1, but neither 13.0.0 nor two that begin otherwise. */
function namesSmallStep(title: string): boolean {
  const versions = [...title.matchAll(/(?<![\d.])(\d{1,4})\.(\d{1,4})\.(\d{1,4})/g)];
  return (
    versions.length > 0 &&
    versions.every(([, main]) => main === versions[0]?.[1]) &&
    versions.some(([, , minor, patch]) => minor !== '0' || patch !== '0')
  );
}

/** Two versions of the same first number. */
const fromTo = /\bfrom v?(\d{1,6})\.[\w.-]{0,30} to v?\1\./i;
const ofTheTeam =
  /(?<![\w-])(?:eslint|prettier|stylelint|rubocop|lint-staged|husky|commitlint|flake8|pylint|mypy|ruff|ktlint|detekt|phpstan|storybook|sphinx|mkdocs|docusaurus|typedoc)(?![\w-])/i;
