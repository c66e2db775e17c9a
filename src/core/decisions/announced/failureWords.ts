import { cased, words } from './spacedPattern.ts';

/** Waits and tries on a screen, in the team's own checks, or as something that customers do. */
export const elsewhere = words`
  ui | buttons?
  | (?:error|log|info|flash|alert|warning|validation|toast|success|user|retry|throttling|limit|friendly) messages?
  | messages? (?:for|when|about|in|on) | messages?$ | page | animation | toast | tooltip | banner | screen
  | dialog | modal | debounce | retry (?:actions?|payments?) | (?:config|api|licen[cs]e|redis|cache) keys?
  | link | icon | ci | workflows? | github actions? | yarn | npm | pnpm | network[- ]timeout | deploy\w* timeout
  | cypress | playwright | e2e | rspec | jest | vitest | smoke | fastlane | chrome | browser | namespaces?
  | progress | notebook | livebook | copy | codes? | metrics? | logs? | logging | dashboards? | charts?
  | counts? in | class | method | helper | props? | params? | swimming | car ?pool | mentor | staking | rewards?
  | claim | talent | photos? | e-?mail(?:s)? for | offline payments? | options? | variables? | expressions?
  | tags? | tokens? | ports? in | scripts? | tab | vault timeout | bars? | lists? of | themes? | account
  | meters? | endpoint for | in the (?:ui|api response)
`;

/** Not the team's own checks and builds. */
export const ofTheProduct = cased`
  ^(?!
    (?:\.github|\.circleci|\.buildkite|\.drone|\.yarnrc|\.npmrc|docs?|fastlane)(?:/|\.|$)
    | (?:\.gitlab|\.travis|Jenkinsfile|azure-pipelines)
  )(?![^\n]*\.(?:twig|html|erb|haml|slim|blade\.php|vue|svelte|graphqls?|md|snap)$)
`;
