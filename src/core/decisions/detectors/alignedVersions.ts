import { vendorOfPackage } from '../knowledge/vendors.ts';
import type { FileView } from '../fileView.ts';

/** Whether a component is a list of versions that go together: it uses none of what it lists. */
export function isVersionList(name: string): boolean {
  return /(?:^|[:/-])bom$/i.test(name);
}

/** Rivals whose lists of versions come together in one file: their parts are kept in step there, for whoever uses one of them. */
export function vendorsAligned(view: FileView): ReadonlySet<string> {
  const ids = new Set(
    view
      .dependencies()
      .filter(({ name, from }) => from === undefined && isVersionList(name))
      .flatMap(({ ecosystem, name }) => vendorOfPackage(ecosystem, name)?.id ?? []),
  );
  return ids.size > 1 ? ids : new Set();
}
