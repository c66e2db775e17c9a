import { oncePer } from '../once.ts';
import type { CodeFind } from '../find.ts';
import type { FileView } from '../fileView.ts';

/** Machines that are rented by a program (CDK, CDKTF, Pulumi, SST) rather than by a list of settings. */
const files =
  /(^|\/)(\.aws|cdk\w*|infra|infrastructure|pulumi|iac|sst|stacks?|constructs?|provision\w*|cloud)[^/]{0,30}\/.*\.(ts|js|mjs|py|go|cs|java|kt)$|(Stack|-stack|_stack)\.(ts|js|py|go|cs|java|kt)$|(^|\/)(sst\.config|pulumi|infra|cdk)\.(ts|py)$/;

/** The number itself, or that of the first of two places: `isProd ? 3 : 1`. */
const number = String.raw`["']?\s{0,2}[:=]\s{0,2}(?:[\w.$()'"!= ]{1,60}\?\s{0,2})?(?<value>\d[\d_.]{0,8})\b`;

function rented(_: RegExpMatchArray, view: FileView): boolean {
  return view.kind.place !== 'test' && !/(^|\/)\.gen\/|snap$|test\.\w+$/.test(view.path);
}

const shared = { by: 'code', files, roles: ['product', 'settings'], accept: rented } as const;

/** Machines that are ordered by a command of the cloud's own tool, in a script or as the arguments of a step. */
const ordered = {
  by: 'code',
  files: /\.(?:ya?ml|sh|bash|ps1|mk|json|toml)$|(?:^|\/)(?:Makefile|Jenkinsfile|justfile)$/i,
  roles: ['product', 'settings'],
  accept: (_: RegExpMatchArray, view: FileView) => view.kind.place !== 'test',
} as const;

/** How many copies run. */
export const copiesInCode: readonly CodeFind[] = [
  {
    ...shared,
    hints: ['scale', 'count', 'capacity', 'instances', 'replicas', 'natgateways', 'nat_gateways'],
    line: new RegExp(
      String.raw`\b(?<name>m(?:in|ax)(?:imum)?_?(?:[sS]cale|[cC]apacity|[iI]nstances?(?:_?[cC]ount)?|[rR]eplicas|[sS]ize)|desired_?(?:[cC]ount|[cC]apacity|[sS]ize)|replicas|(?:task|instance|node)_?[cC]ount|nat_?[gG]ateways)${number}`,
    ),
    thing: 'name',
    compare: { group: 'value', measure: 'number' },
  },
  {
    ...ordered,
    hints: ['--'],
    line: /--(?<name>m(?:in|ax)-(?:instances|nodes|replicas)|(?:num|desired)-(?:nodes|replicas|workers)|node-count|replicas|desired-count)(?:["'],\s?["']|[= ]["']?)(?<value>\d{1,5})\b/,
    thing: 'name',
    compare: { group: 'value', measure: 'number' },
  },
];

/** A machine that is listed by its address. */
const listedMachine =
  /^\s*-\s+["']?(?:\d{1,3}(?:\.\d{1,3}){3}|(?:[a-z][\w-]{0,40}\.){2,4}[a-z]{2,10})["']?\s*(?:#.*)?$/;

/** Machines to which a tool brings the product, one a line: more or fewer of them than before. */
export const listedMachines: readonly CodeFind[] = [
  {
    by: 'code',
    files: /(^|\/)(?:kamal\/[\w./-]{0,60}|config\/deploy(?:\.[\w-]{1,30})?)\.ya?ml$/,
    roles: ['product', 'settings'],
    hints: ['- '],
    line: listedMachine,
    added: 'more',
    removed: 'less',
    accept: isOneMoreOrLess,
  },
];

/** More lines list a machine than before, or fewer: one address in the place of another is the same number. */
function isOneMoreOrLess(match: RegExpMatchArray, view: FileView): boolean {
  const { more, come } = listedLines(view);
  return view.file.status === 'modified' && (come.has(match.input ?? '') ? more > 0 : more < 0);
}

/** How many more are listed, and the new lines that list one. */
const listedLines = oncePer(({ added, removed }: FileView) => {
  const listing = (lines: readonly { readonly text: string }[]): readonly string[] =>
    lines.flatMap(({ text }) => (listedMachine.test(text) ? [text] : []));
  const come = listing(added);
  return { more: come.length - listing(removed).length, come: new Set(come) };
});

/** How much power each has. */
export const powerInCode: readonly CodeFind[] = [
  {
    ...shared,
    hints: ['cpu', 'memory', 'acu'],
    line: new RegExp(
      String.raw`\b(?<name>v?cpus?(?:_?[lL]imit|_?[uU]nits)?|memory_?(?:[lL]imit|[sS]ize|[rR]eservation)?(?:_?(?:MiB|mib|MB|mb))?|(?:task|container)_?(?:[cC]pu|[mM]emory)|serverless_?[vV]2_?[mM](?:in|ax)_?[cC]apacity)${number}`,
    ),
    thing: 'name',
    compare: { group: 'value', measure: 'number' },
  },
  {
    ...ordered,
    hints: ['--cpu'],
    line: /--(?<name>cpu)(?:["'],\s?["']|[= ]["']?)(?<value>\d{1,4}(?:\.\d)?)\b/,
    thing: 'name',
    compare: { group: 'value', measure: 'number' },
  },
  {
    ...ordered,
    hints: ['--memory'],
    line: /--(?<name>memory)(?:["'],\s?["']|[= ]["']?)(?<value>\d{1,6}(?:\.\d)?[MG]i?B?)\b/,
    thing: 'name',
    compare: { group: 'value', measure: 'bytes' },
  },
];

/** Which machine it is. */
export const sizesInCode: readonly CodeFind[] = [
  {
    ...shared,
    hints: ['instancetype', 'instance_type', 'instanceclass', 'nodetype', 'node_type', 'machinetype', 'commercialtype'],
    line: /\b(?:new\s(?:\w+\.)?InstanceType\(|ec2\.InstanceType\(|(?:instance_?[tT]ype|instance_?[cC]lass|(?:cache)?_?[nN]ode_?[tT]ype|machine_?[tT]ype|commercial_?[tT]ype)["']?\s{0,2}[:=]\s{0,2}(?:[\w.$()'"!= ]{1,60}\?\s{0,2})?)["'](?<value>[\w.-]{3,40})["']/,
    compare: { group: 'value', measure: 'machineSize' },
  },
  {
    ...shared,
    hints: ['instancesize.'],
    line: /\bInstanceSize\.(?<value>(?:X?\d{0,2}_?)?[A-Z]{3,8}\d{0,2})\b/,
    compare: { group: 'value', measure: 'machineSize' },
  },
  {
    ...ordered,
    hints: ['--machine-type', '--instance-type', '--node-type', '--vm-size', '--tier', '--instance-class'],
    line: /--(?:(?:worker-|master-|node-)?(?:machine|instance)-type|node-type|(?:node-)?vm-size|tier|(?:db-)?instance-class)(?:["'],\s?["']|[= ]["']?)(?<value>[\w.-]{3,40})/,
    compare: { group: 'value', measure: 'machineSize' },
    changed: 'unclear',
  },
  {
    // The machine of one piece of background work; the smallest but one where none is named.
    by: 'code',
    files: /\.[cm]?[jt]s$/,
    roles: ['product'],
    hints: ['preset:'],
    line: /^\s*(?:machine:\s?\{\s?)?preset:\s?["'](?<value>(?:small-2x|medium-[12]x|large-[12]x))["']/,
    added: 'more',
    removed: 'less',
    changed: 'unclear',
    acceptFile: (view) => (view.file.sides?.new ?? view.file.sides?.old ?? '').includes('@trigger.dev/'),
  },
];
