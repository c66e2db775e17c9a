import type { FileView } from '../fileView.ts';
import type { Finding } from '../finding.ts';

/**
 * A database server that comes with the package in which the product is delivered, or no longer does. Left alone: programs that only speak to a database, another
 * version of the same, packages for tests and for developers' machines.
 */
export function findBundledStores(view: FileView): readonly Finding[] {
  const { status } = view.file;
  if (status !== 'modified' || !recipe.test(view.path) || aside.test(view.path)) return [];
  if (view.kind.place === 'test' || view.kind.place === 'example' || view.kind.place === 'development') return [];
  const came = new Map<string, number>();
  const went = new Map<string, number>();
  for (const { text, newLine } of view.added) for (const name of storesIn(text)) came.set(name, newLine);
  for (const { text, oldLine } of view.removed) for (const name of storesIn(text)) went.set(name, oldLine);
  const tell = (
    names: ReadonlyMap<string, number>,
    others: ReadonlyMap<string, number>,
    side: 'old' | 'new',
  ): Finding[] =>
    [...names].flatMap(([name, line]) => {
      const evidence = others.has(name) ? undefined : view.evidence(side, line);
      return evidence === undefined
        ? []
        : [
            {
              kind: 'bundled-store',
              thing: name,
              effect: side === 'new' ? ('more' as const) : ('less' as const),
              grade: 'B' as const,
              facts: { name },
              evidence: [evidence],
              ...(keeps.has(name) ? {} : { severity: 'low' as const }),
            },
          ];
    });
  return [...tell(came, went, 'new'), ...tell(went, came, 'old')];
}

/** Where business data is kept; the others hold what passes through. */
const keeps: ReadonlySet<string> = new Set(['MariaDB', 'MySQL', 'PostgreSQL', 'MongoDB']);

const recipe = /(^|\/)([\w.-]*dockerfile[\w.-]*|containerfile)$/i;
const aside =
  /\.(?:dev|test|ci)\b|(^|\/)(\.devcontainer|dev|tests?|ci|e2e)\/|(?:^|[-_.])(?:dev|test|ci)[-_.]|db|database|postgres|mysql/i;

function storesIn(text: string): readonly string[] {
  if (/^\s*#|^\s*(?:FROM|COPY|ENV|ARG|LABEL)\b/.test(text)) return [];
  return [...text.matchAll(server)].flatMap((match) => {
    const name = stores.find(([pattern]) => pattern.test(match[0].trim()))?.[1];
    return name === undefined ? [] : [name];
  });
}

const server =
  /(?<=^|\s)(?:mariadb-server|(?:default-)?mysql-server|postgresql-\d{1,2}|redis-server|mongodb-(?:org|server)|rabbitmq-server)(?=[\s\\;&=]|$)/g;
const stores: readonly (readonly [RegExp, string])[] = [
  [/^mariadb/, 'MariaDB'],
  [/mysql/, 'MySQL'],
  [/^postgresql/, 'PostgreSQL'],
  [/^redis/, 'Redis'],
  [/^mongodb/, 'MongoDB'],
  [/^rabbitmq/, 'RabbitMQ'],
];
