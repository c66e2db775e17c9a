import { codePart } from '../codeText.ts';
import { isOnValue, setsTheProduct } from '../kinds/settingPlaces.ts';
import { prefilter } from '../prefilter.ts';
import { proofOf } from './proofOf.ts';
import { vendorById } from '../knowledge/vendors.ts';
import { vendorOfSwitch } from '../knowledge/vendorOfSwitch.ts';
import type { Effect, Evidence, Finding } from '../finding.ts';
import type { FileView } from '../fileView.ts';
import type { Vendor } from '../knowledge/vendors.ts';

/**
 * A supplier that the product knows already and that is switched on or off: by a setting with its name, by a condition around what starts it, by the place where its
 * trials or its real work are done. Left alone: tests, machines of developers, files that are all new or gone, a line that chooses between both places.
 */
export function findSwitchedSuppliers(view: FileView): readonly Finding[] {
  const { role, place } = view.kind;
  if (
    (role !== 'product' && role !== 'settings') ||
    place === 'test' ||
    place === 'example' ||
    place === 'development' ||
    view.file.status !== 'modified'
  )
    return [];
  return [...bySetting(view), ...byLine(view)];
}

function bySetting(view: FileView): readonly Finding[] {
  if (view.kind.role !== 'settings' || !setsTheProduct(view)) return [];
  return view.settings().flatMap((change) => {
    const vendor = vendorOfSwitch(change.keyPath);
    const now = change.to !== undefined && isOnValue(change.to);
    const then = change.from !== undefined && isOnValue(change.from);
    if (vendor === undefined || now === then || !onOrOff.test(change.to ?? change.from ?? '')) return [];
    const line = change.newLine ?? change.oldLine;
    const at = line === undefined ? undefined : view.evidence(change.newLine === undefined ? 'old' : 'new', line, 1);
    return at === undefined ? [] : [told(vendor, now ? 'more' : 'less', 'switch', at)];
  });
}

const onOrOff = /^["']?(?:true|false|on|off|yes|no|1|0)["']?$/i;

function byLine(view: FileView): readonly Finding[] {
  return view.linesFor(words).flatMap(({ line }) => {
    if (view.stays(line.text)) return [];
    const text = codePart(line.text, view.language);
    const at = proofOf(view, line);
    if (at === undefined) return [];
    const came = line.type === 'added';
    const real = realWork.exec(text)?.[1];
    if (real !== undefined) {
      const vendor = vendorNamed(real);
      return vendor && !/sandbox/i.test(text) ? [told(vendor, came ? 'more' : 'less', 'real', at)] : [];
    }
    if (never.test(text)) {
      const vendor = vendorNamed(started.exec(lineAfter(view, line))?.[1] ?? '');
      return vendor ? [told(vendor, came ? 'less' : 'more', 'switch', at)] : [];
    }
    return [];
  });
}

/** Where a supplier's real work is done, as its own kit names it: `PlaidEnvironments.production`. */
const realWork = /\b(\w{3,20}?)_?\.?Environments?\.(?:production|live)\b/i;
/** A condition that never holds, with what it holds back on the next line. */
const never = /^\s*(?:\.{3})?\(?(?:false\s?&&|if \(?[fF]alse\)?\s?[{:])\s*$/;
const started = /\bnew (\w{4,40})\(|\b(\w{4,30})\.(?:init|start|configure|initialize)\(/;

const words = prefilter([
  { pattern: realWork, hints: ['production', 'live'], roles: ['product', 'settings'] },
  { pattern: never, hints: ['false'], roles: ['product', 'settings'] },
]);

/** The line below in the same text, changed or not. */
function lineAfter(view: FileView, line: FileView['added'][number] | FileView['removed'][number]): string {
  if (view.file.content.type !== 'text') return '';
  for (const { lines } of view.file.content.hunks) {
    const place = lines.indexOf(line);
    if (place >= 0)
      return lines.slice(place + 1).find(({ type }) => type === 'context' || type === line.type)?.text ?? '';
  }
  return '';
}

/** A supplier by the name of what its kit offers: SentryWebpackPlugin, datadogRum, posthog. */
function vendorNamed(word: string): Vendor | undefined {
  return vendorById(
    word.toLowerCase().replace(/(?:base)?(?:rum|logs|webpack|vite|rollup|esbuild|js)?(?:plugin|client|api)?$/, ''),
  );
}

function told(vendor: Vendor, effect: Effect, how: 'switch' | 'real', at: Evidence): Finding {
  return {
    kind: 'supplier-switched',
    thing: vendor.id,
    effect,
    grade: 'A',
    facts: { vendor: vendor.name, purpose: vendor.purpose, billing: vendor.billing, how },
    evidence: [at],
  };
}
