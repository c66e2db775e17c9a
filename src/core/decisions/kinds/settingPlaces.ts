import { isSettingsFile } from '../../change/settings/settingsFormat.ts';
import type { FileView } from '../fileView.ts';
import type { SettingChange } from '../../change/settingChange.ts';

/** The files that say how automatic checks and deliveries run. */
export const pipelineFiles =
  /(^|\/)(\.github\/(workflows|actions)\/.*\.ya?ml|\.gitlab-ci[^/]*\.ya?ml|\.circleci\/.*\.ya?ml|azure-pipelines[^/]*\.ya?ml|bitbucket-pipelines\.ya?ml|\.travis\.ya?ml|\.buildkite\/.*\.ya?ml|\.woodpecker[^/]*\.ya?ml|\.drone\.ya?ml|cloudbuild\.ya?ml|buildspec\.ya?ml|appveyor\.ya?ml|codemagic\.ya?ml|bitrise\.ya?ml|\.chipperci\.ya?ml|\.semaphore\/.*\.ya?ml|\.cirrus\.ya?ml|wercker\.ya?ml|codeship-(?:steps|services)\.ya?ml)$|(^|\/)Jenkinsfile[^/]*$/;

/** Files in which hosts that run the product for us are told what to run. */
export const hostFiles =
  /(^|\/)(render\.ya?ml|fly(\.[\w-]+)?\.toml|app\.json|scalingo\.json|heroku\.yml|\.platform\.app\.yaml|railway\.(json|toml)|app\.ya?ml|vercel\.json|netlify\.toml|wrangler\.(toml|jsonc?)|apprunner\.ya?ml|koyeb\.ya?ml|\.do\/[^/]*\.ya?ml|clevercloud\/[^/]*\.json|zerops\.ya?ml)$/i;

/** JSON that sets machines, among the JSON that is data. */
const settingJson =
  /\.tf(vars)?\.json$|(^|\/)(firebase|cdk|host|now|serverless|template|taskdef|task-definition|ecs|cloudformation|appsettings|applicationinsights|local\.settings|config|settings)[\w.-]*\.json$/i;

/** Whether a file sets how the product runs, as opposed to code, data, and the settings of checks. */
export function setsTheProduct(view: FileView): boolean {
  if (
    pipelineFiles.test(view.path) ||
    checkFiles.test(view.path) ||
    view.kind.place === 'test' ||
    view.kind.place === 'example'
  )
    return false;
  if (/\.json$/i.test(view.path)) return hostFiles.test(view.path) || settingJson.test(view.path);
  return view.kind.role === 'settings' || hostFiles.test(view.path);
}

const checkFiles =
  /(^|\/)(jest|vitest|playwright|cypress|karma|wdio|nightwatch|renovate|dependabot|\.mocharc|\.storybook|lighthouse|k6|artillery)[^/]*$/i;

/** Whether a switch at the head of a block of a chart's values turns a whole component: the block names an image of its own. */
export function isChartComponent(change: SettingChange, view: FileView): boolean {
  const [name, last] = change.keyPath;
  if (!/(^|\/)values[\w.-]*\.ya?ml$/.test(view.path) || change.keyPath.length !== 2 || last !== 'enabled') return false;
  const lines = (view.file.sides?.new ?? '').split('\n');
  const start = lines.indexOf(`${name ?? ''}:`);
  if (start < 0) return false;
  const length = lines.slice(start + 1).findIndex((line) => /^\S/.test(line) && !line.startsWith('#'));
  const block = lines.slice(start + 1, length < 0 ? undefined : start + 1 + length);
  return block.some((line) => /^\s{1,8}(?:image|repository):/.test(line));
}

/** Whether the thing of this name stands on the side where the setting is not: only then did the setting itself come or go, and not the thing with it. */
export function ownerStays(change: SettingChange, view: FileView, owner: string | undefined): boolean {
  if (owner === undefined || owner === '') return false;
  const other = otherSide(change, view);
  return other !== undefined && other.includes(owner);
}

/** The text of the side that lacks the setting; undefined when the file is not there, or when only its hunks are known. */
export function otherSide(change: SettingChange, view: FileView): string | undefined {
  return change.from === undefined ? view.file.sides?.old : view.file.sides?.new;
}

/** The block of Terraform that a setting stands in: ['resource', 'aws_lb', 'web']. */
function blockOf(change: SettingChange): readonly string[] {
  return change.keyPath.slice(0, change.keyPath[0] === 'resource' ? 3 : 2);
}

/** A setting that comes or goes with its Terraform block, or whose block cannot be seen. */
export function withItsBlock(change: SettingChange, view: FileView): boolean {
  if (change.keyPath[0] !== 'resource' && change.keyPath[0] !== 'module') return false;
  const other = otherSide(change, view);
  return other === undefined || !stands(other, headingOf(change));
}

/** Whether a text has this heading on a line that no remark begins. */
function stands(text: string, heading: string): boolean {
  for (let at = text.indexOf(heading); at >= 0; at = text.indexOf(heading, at + 1)) {
    if (!remark.test(text.slice(text.lastIndexOf('\n', at) + 1, at))) return true;
  }
  return false;
}

const remark = /^\s*(?:#|\/[/*])/;

function headingOf(change: SettingChange): string {
  return blockOf(change)
    .slice(1)
    .map((label) => `"${label}"`)
    .join(' ');
}

/** A block of Terraform counts once, by its first setting, and only when it is not on the other side. */
export function wholeBlock(change: SettingChange, view: FileView): boolean {
  const other = otherSide(change, view);
  if (other !== undefined && stands(other, headingOf(change))) return false;
  const block = blockOf(change).join('\u0000');
  const first = view
    .settings()
    .find((one) => (one.from === undefined) === (change.from === undefined) && blockOf(one).join('\u0000') === block);
  return first === change;
}

/** The name of a Terraform block: 'aws_lb.web'. */
export function blockName(change: SettingChange): string {
  return blockOf(change).slice(1).join('.');
}

/** A setting that is on, or a number above zero. */
export function isOnValue(value: string | undefined): boolean {
  return value !== undefined && !/^(false|off|no|0|none|null|disabled|~|"")?$/i.test(value.trim());
}

/** Code, and not a file whose settings are compared by key path: there a line alone says less than its path. */
export function isCode(view: FileView): boolean {
  return !isSettingsFile(view.path);
}

/** What a part of a chart may take is given or left out while the part itself stands on both sides, and nothing says the same in another place. */
export function setAnew(change: SettingChange, view: FileView): boolean {
  const owner = change.keyPath[change.keyPath.indexOf('resources') - 1];
  return (
    setsTheProduct(view) &&
    view.file.status === 'modified' &&
    (owner === undefined || ownerStays(change, view, `${owner}:`)) &&
    saysNowhereElse(change, view)
  );
}

/** Nothing says the same in another place. */
export function saysNowhereElse(change: SettingChange, view: FileView): boolean {
  const last = change.keyPath.at(-1);
  return !view
    .settings()
    .some(
      (one) =>
        one.keyPath.at(-1) === last &&
        (one.from ?? one.to) === (change.to ?? change.from) &&
        (one.from === undefined) !== (change.from === undefined),
    );
}

/** A file of a cluster that holds no program of its own is laid over the part that another file sets. */
export function isLaidOver(view: FileView, text: string | undefined): boolean {
  return (
    text !== undefined &&
    /kustomi|overlay|patch/i.test(view.path) &&
    !text.split('\n').some((line) => line.trim().replace(/^- /, '').startsWith('image:'))
  );
}
