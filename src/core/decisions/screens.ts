import { fileKind } from '../change/fileKind.ts';
import { rememberLast } from '../change/rememberLast.ts';
import type { FileView } from './fileView.ts';
import type { Severity } from './finding.ts';

/** Whether a file draws what people see. */
export const isScreen: (path: string) => boolean = rememberLast(
  (path) =>
    /\.(vue|tsx|jsx|svelte|erb|haml|slim|html?|blade\.php|twig|heex|eex|leex|cshtml|razor|ejs|hbs|mustache|jinja2?|astro)$|(^|\/)(front(end)?|client|ui|components)\//i.test(
      path,
    ) && fileKind(path).role === 'product',
);

/** Work that is done on the devices of those who use the product, at no cost to us. */
export const onTheirDevices = /(^|\/)[\w-]{0,40}(?:front-?end|mobile)\/|(^|[/._-])i18n([/._-]|$)/i;

/** What stands in a screen hides or shows; it does not guard. */
export function lowInScreens(view: FileView): Severity | undefined {
  return isScreen(view.path) ? 'low' : undefined;
}
