/** The package worlds whose manifests we read; the same ids in every table of this room. */
export const ecosystems = [
  'npm',
  'pypi',
  'gem',
  'composer',
  'go',
  'maven',
  'nuget',
  'hex',
  'cargo',
  'pub',
  'cocoapods',
  'swift',
] as const;

export type Ecosystem = (typeof ecosystems)[number];

/** Whether a text is one of the ecosystem ids. */
export function isEcosystem(text: string): text is Ecosystem {
  return ecosystems.some((ecosystem) => ecosystem === text);
}

/**
 * The one spelling under which a package is looked up and compared: what its own registry treats as the same name becomes the same text.
 * Versions and extras that a manifest glues to the name (`requests[socks]`, `/v2` of a Go module) are taken off.
 */
export function normalisePackageName(ecosystem: Ecosystem, name: string): string {
  const trimmed = name.trim();
  switch (ecosystem) {
    case 'pypi':
      // PEP 503: letter case does not count, nor which of - _ . separates, nor how many.
      return (trimmed.split('[', 1)[0] ?? '')
        .trim()
        .toLowerCase()
        .replace(/[-_.]+/g, '-');
    case 'npm':
      return trimmed.toLowerCase();
    case 'gem':
    case 'hex':
    case 'pub':
    case 'cocoapods':
    case 'swift':
      return trimmed;
    case 'composer':
    case 'nuget':
      return trimmed.toLowerCase();
    case 'cargo':
      // crates.io refuses two crates that differ by - and _ alone.
      return trimmed.toLowerCase().replaceAll('_', '-');
    case 'go':
      // Major versions from 2 on are part of the path; the module is the same piece of software.
      return trimmed.replace(/\/v\d+$/, '').replace(/^(gopkg\.in\/[^.]+)\.v\d+$/, '$1');
    case 'maven':
      // group:artifact, with or without version and packaging behind it.
      return trimmed.split(':').slice(0, 2).join(':');
  }
}
