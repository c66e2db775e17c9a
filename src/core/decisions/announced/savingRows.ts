import { whatever } from './everyAct.ts';
import { spaced, words } from './spacedPattern.ts';
import type { AnnouncedRow } from './announcedRow.ts';

/** That it is done so as to pay less, whatever is done. */
const toSave = spaced`
  \b(?:for|as) (?:a )?(?:cost|money|budget)[- ](?:sav(?:ings?|er)|reduction|optimi[sz]ation|cutting)\b
  | \bto (?:save|cut|reduce|lower|limit|control) (?:\w+ ){0,2}(?:costs?|money|spend(?:ing)?)\b
  | \b(?:save|saves|saving) (?:\w+ )?(?:money|\$)
  | \bpour (?:réduire|baisser|limiter|maîtriser) (?:les |la |nos )?(?:coûts?|facture|dépenses)\b
  | \bréduction des (?:coûts|dépenses)\b
  | \b(?:cheaper|less expensive|moins chère?s?) (?:[\w-]+ ){0,3}(?:
    models? | nodes? | machines? | instances? | storage | plans? | tiers? | providers? | hosting | runners? | hosts? | regions?
    | sms | servers? | volumes? | disks? | databases?
  )\b
`;

/** Costs of the product's own business, and work that is only slow. */
const notOurs = words`
  pages? | screens? | tests? | ui | charts? | reports? | quer(?:y|ies) | gas | labels? | docs? | display | rendering | memory
  | algorithm | comput\w+ | lookups? | loops? | dashboards? | travel | recipes? | shipping | delivery | cogs | estimat\w+
  | fields? | columns? | forms? | calculat\w+ | clon\w+ | show\w* | labou?r | project | product | customers? | users?
`;

const ordersMachines = String.raw`\.(?:tf|tfvars|hcl|bicep)$|(?:^|/)(?:terraform|infra\w*|k8s|kubernetes|helm\w*|charts?|manifests?|deploy\w*|ansible|cloudformation|cdk|pulumi)/`;
const machines = new RegExp(`^(?!.*(?:staging|sandbox|\\bdev\\b|\\btest)).*(?:${ordersMachines})`, 'i');
const elsewhere = new RegExp(`^(?!.*(?:\\.github/|\\.gitlab|${ordersMachines}))`, 'i');

/** What is made smaller by the verb itself. */
const costs = /^(?:\w+ ){0,3}(?:costs?|spending)$/i;

/** What authors announce as done for money: how much is saved, they seldom say. */
export const savingRows: readonly AnnouncedRow[] = [
  {
    kind: 'announced-cheaper-machines',
    effect: 'less',
    acts: ['lower'],
    of: costs,
    unless: notOurs,
    paths: machines,
    shown: /\S/,
  },
  {
    kind: 'announced-saving',
    effect: 'less',
    acts: ['lower'],
    of: costs,
    unless: notOurs,
    paths: elsewhere,
  },
  {
    kind: 'announced-cheaper-machines',
    effect: 'less',
    acts: whatever,
    of: toSave,
    unless: notOurs,
    paths: machines,
    shown: /\S/,
  },
  {
    kind: 'announced-saving',
    effect: 'less',
    acts: whatever,
    of: toSave,
    unless: notOurs,
    paths: elsewhere,
  },
];
