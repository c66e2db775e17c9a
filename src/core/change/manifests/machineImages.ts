import type { SettingsFormat } from '../settings/settingsFormat.ts';

/** The system that a rented machine starts with, from the name of its image: `linode/ubuntu24.04`, `ubuntu-22-04-x64`, `22_04-lts`. Undefined for any other value. */
export function machineImage(
  format: SettingsFormat,
  key: string,
  value: string,
): { readonly product: string; readonly version: string } | undefined {
  if (value.length > longest || !imageKeys.test(key)) return undefined;
  // Elsewhere, a bare name of a system may be that of a machine which only builds.
  if (format !== 'hcl' && !rented.test(value)) return undefined;
  for (const [pattern, product] of systems) {
    const match = pattern.exec(value);
    if (match) return { product: product ?? match[1] ?? '', version: match.slice(product ? 1 : 2).join('.') };
  }
  return undefined;
}

const longest = 200;

const imageKeys =
  /(?:^|\.)(?:(?:source_|boot_|host_|vm_|base_|os_|machine_)?image(?:_?(?:name|slug|family|reference))?|imageSlug|imageName|ami|ami_?(?:name|type)|amiType|os|os_?version|osVersion|operating_system|sku|(?:filters?\.)?(?:values|name)|parameter_?name)(?:\.[^.]{0,200}){0,3}$/;

/** Names that only images of rented machines have. */
const rented =
  /^linode\/|-(?:os-)?cloud\/|\bhvm\b|-x64$|\d_\d\d[-_]lts|^\/aws\/service\/|^amzn2?-ami|^al20\d\d-ami|^AL20?\d*_|^BOTTLEROCKET/;

/** How names of images tell the system and its version; without a product, the first group names it. */
const systems: readonly (readonly [RegExp, string?])[] = [
  [/ubuntu(?:\/(?:pro-)?server\/(?:minimal\/)?|[\w-]{0,24}?)(1[468]|2\d)[._-]?(04|10)(?!\d)/i, 'ubuntu'],
  [/^(?:minimal-|server-)?(1[468]|2\d)[._](04)-lts/i, 'ubuntu'],
  [/debian(?:-cloud\/debian)?[-_/]?(\d{1,2})(?![\d.])/i, 'debian'],
  [/(centos|almalinux|fedora|rhel)[-_/]?(\d{1,2})(?![\d])/i],
  [/rocky(?:-?linux)?(?:-cloud\/rocky-linux)?[-_/]?(\d{1,2})(?!\d)/i, 'rocky-linux'],
  [/(?:^|\/)(?:amzn|al|AL|amazon-linux-)(2023|2)(?=[-_])/, 'amazon-linux'],
];
