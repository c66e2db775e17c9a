import { vendorOfKey, vendorOfName, vendorOfPrefixedKey } from './vendors.ts';
import type { Vendor } from './vendors.ts';

/**
 * The vendor that a setting switches on or off, by its key path: `twilio.enabled`, SENTRY_ENABLED, SHOP_SENTRY_ENABLED, ENABLE_POSTHOG; or one of its services, in a
 * module of Terraform that carries its name: `module.fastly_shop.enable_waf`.
 */
export function vendorOfSwitch(keyPath: readonly string[]): Vendor | undefined {
  const parts = keyPath.filter((part) => part !== 'name' && part !== 'value');
  const key = parts.at(-1) ?? '';
  if (/^enabled?$/i.test(key)) return vendorOfName(parts.at(-2) ?? '');
  if (parts[0] === 'module')
    return /^(?:activate|enable)_\w{2,40}$/.test(key) ? vendorOfName(parts[1]?.split('_', 1)[0] ?? '') : undefined;
  const [, after, before] =
    /^([A-Z][A-Z0-9_]{2,40}_)ENABLED?$|^(?:\w{1,20}_)?ENABLE_([A-Z][A-Z0-9_]{2,40})$/.exec(key) ?? [];
  const name = after ?? (before === undefined ? undefined : `${before}_`);
  return name === undefined ? undefined : (vendorOfKey(name) ?? vendorOfPrefixedKey(name));
}
