/** One plain name for what goes by several: 'nodejs', 'node-version', 'cimg/node' are all 'node'. */
export function productName(name: string): string {
  const plain = name.toLowerCase().replace(/[-_]?version$/, '');
  return aliases.get(plain) ?? plain;
}

const aliases: ReadonlyMap<string, string> = new Map([
  ['nodejs', 'node'],
  ['node.js', 'node'],
  ['node_js', 'node'],
  ['golang', 'go'],
  ['postgresql', 'postgres'],
  ['postgis', 'postgres'],
  ['pgvector', 'postgres'],
  ['aurora-postgresql', 'postgres'],
  ['aurora-mysql', 'mysql'],
  ['mysql-server', 'mysql'],
  ['openjdk', 'java'],
  ['jdk', 'java'],
  ['jre', 'java'],
  ['eclipse-temurin', 'java'],
  ['amazoncorretto', 'java'],
  ['corretto', 'java'],
  ['otp', 'erlang'],
  ['dotnetcore', 'dotnet'],
  ['dotnet-sdk', 'dotnet'],
  ['aspnet', 'dotnet'],
  ['mongo', 'mongodb'],
  ['elasticsearch-oss', 'elasticsearch'],
  ['k8s', 'kubernetes'],
]);

/** The product and version of a container image; undefined when it names no version that can be read. */
export function imageVersion(image: string): { readonly product: string; readonly version: string } | undefined {
  const [name = ''] = image.trim().split('@');
  const slash = name.lastIndexOf('/');
  const colon = name.indexOf(':', slash + 1);
  if (colon < 0) return undefined;
  const last = name.slice(slash + 1, colon).toLowerCase();
  const version = name.slice(colon + 1);
  if (!/^[\w][\w.+-]{0,100}$/.test(version) || !/^[\w][\w.-]*$/.test(last)) return undefined;
  // Microsoft's images are called after the part of .NET they hold: dotnet/sdk, dotnet/runtime.
  const product = name.includes('dotnet/') ? 'dotnet' : productName(last);
  return { product, version };
}
