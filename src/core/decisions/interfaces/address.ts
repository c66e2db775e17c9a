/** An address at which a product answers: a page, or an entry for programs. */
export interface Address {
  /** Verb and path with its variable parts as '*', so that the same address reads the same in every framework. */
  readonly key: string;
  /** 1-based. */
  readonly line: number;
  /** Made for programs, of partners or of the product's own apps. */
  readonly open: boolean;
}

/** The path of an address in one form: lower case, no outer slashes, variables and catch-alls as '*'. */
export function addressPath(raw: string): string {
  return raw
    .toLowerCase()
    .replace(/^\^|\$$|\(\?[!:=][^)]{0,80}\)/g, '')
    .replace(
      /\(\?p?<\w{1,60}>[^)]{0,80}\)[?*]?|\{[^{}]{0,80}(?:\{[\d,]{1,8}\}[^{}]{0,40})?\}|<[^<>]{0,80}>|\[{1,2}[^[\]]{0,80}\]{1,2}|[:*]\w{1,60}|\$\w{1,60}/g,
      '*',
    )
    .replace(/\(\.:format\)|\(\.\*\)/g, '')
    .split('/')
    .filter((part) => part !== '' && part !== '?' && !/^\(.*\)$/.test(part))
    .join('/');
}

/** Whether an address is made for programs. Administration, previews, checks of health are the team's own. */
export function isOpenAddress(text: string): boolean {
  return programs.test(text) && !own.test(text);
}

const programs =
  /(?:^|[/_.\s-])(?:api|apis|rest|v\d{1,2}|webhooks?|hooks|public|open-?api|external|partners?|feeds?|rss|atom|oembed|embed|well-known|scim|oauth2?|oidc|ical|xmlrpc|graphql|mcp|saml2?|soap|odata|caldav|carddav|webdav|nodeinfo)(?:$|[/_.\s-])/i;
const own =
  /(?:^|[/_.\s-])(?:admin|internal|private|backoffice|debug|dev|test|tests|health|healthz|healthcheck|metrics|ping|trpc|_\w+)(?:$|[/_.\s-])/i;
