import { alternatives, spaced } from './spacedPattern.ts';
import type { AnnouncedRow } from './announcedRow.ts';

/** What products stand on: languages, runtimes, frameworks, databases and systems. */
const foundations = alternatives`
  rails | ruby on rails | node(?:\.?js)? | java | jdk | jre | openjdk | corretto | postgres(?:ql)? | pg | mysql
  | mariadb | sql server | mongo(?:db)? | redis | valkey | elasticsearch | opensearch | rabbitmq | kafka
  | django | laravel | symfony | spring(?: ?boot)? | dropwizard | quarkus | micronaut | ktor | \.net(?: core)?
  | dotnet | erlang | otp | react(?: native)? | vue(?:\.?js)? | angular | ember | svelte(?:kit)?
  | next(?:\.?js)? | nuxt(?:\.?js)? | remix | nest(?:\.?js)? | astro | expo | flutter | xcode | gradle | debian
  | ubuntu | tailwind(?:css)? | bootstrap | mui | material ui | jquery | webpack | vite | livewire | filament
  | wagtail | flask | fastapi | pydantic | sqlalchemy | hibernate | terraform | kubernetes | drupal | wordpress
  | strapi | electron
`;
/** Of these, the second number of a version counts as well. */
const byTwo = String.raw`ruby|python|php|go(?:lang)?|elixir|kotlin|scala`;
const majorVersion = String.raw`(?:(?:${foundations}),? ?(?:to |version |-> |→ )?v?\d{1,4}(?:\.0)*(?:\.x)?|(?:${byTwo}),? ?(?:to |version |-> |→ )?v?\d{1,2}(?:\.(?:\d{1,2}|x))?)(?: lts)?`;

/** What authors announce about newer versions of what the product stands on. Where the lists of components say it, they are believed first. */
export const upgradeRows: readonly AnnouncedRow[] = [
  {
    kind: 'announced-upgrade',
    effect: 'one-off',
    acts: ['upgrade', 'raise', 'swap', 'change', 'add'],
    of: spaced`
      ^(?:(?:the |our )?(?:\w+ ){0,3}?)(?:to |vers |à |from \S{1,20}(?: \S{1,10})? to )?(?:use )?(?:the )?
      (?:latest )?${majorVersion}(?![\w.-])
    `,
    unless: spaced`
      \d ?(?:cores?|v?cpus?|gb|gi|mb|nodes?|replicas?|instances?|workers?|connections?|pods?|copies|days?|hours?|minutes?)\b
      | \b(?:
        compat\w* | support\w* | warnings? | deprecat\w+ | issues? | bugs? | fix\w* | docs | defaults?
        | instructions | prepar\w+ | headers? | types | plugins? | templates? | matrix | checks? | workarounds?
        | polyfills? | stack ?traces? | deps | dependencies | icons? | components? (?:to|for) | classes
        | utility | ci | actions | mysql2 | (?:=|-)> ?\d
      )\b
    `,
    shown: new RegExp(`${foundations}|${byTwo}|jvm|version|framework|image:|FROM |engines|adapter`, 'i'),
    also: /\d/,
    side: 'new',
    roles: ['settings', 'parts', 'product'],
    paths: /^(?!(?:docs?|examples?)\/)/,
  },
  {
    kind: 'announced-upgrade',
    effect: 'one-off',
    acts: ['name'],
    of: new RegExp(`^${majorVersion}(?: (?:upgrade|update|migration))?$`, 'iu'),
    shown: new RegExp(`${foundations}|${byTwo}|jvm|version|framework`, 'i'),
    also: /\d/,
    side: 'new',
    roles: ['settings', 'parts', 'product'],
    paths: /^(?!(?:docs?|examples?)\/)/,
  },
];
