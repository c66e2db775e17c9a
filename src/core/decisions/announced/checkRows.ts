import { spaced, words } from './spacedPattern.ts';
import type { AnnouncedRow } from './announcedRow.ts';

const workflowPaths = spaced`
  (?:^|/)(?:\.github/(?:workflows|actions)|\.circleci|\.buildkite|\.woodpecker|ci|\.gitlab)/
  | (?:^|/)(?:
    \.gitlab-ci | azure-pipelines | bitbucket-pipelines | Jenkinsfile | \.travis | buildspec | \.woodpecker
    | \.drone | cloudbuild
  )[^/]*$
`;

const lessOf = words`
  permissions? | tokens? | secrets? | names? | comments? | licen[cs]e | artifacts? | badges? | passwords?
  | step that | decryption | env(?:ironment)? vars? | cache | variables? | inputs? | args? | arguments? | echo
  | debug | concurrency | triggers? | warnings? | packages? | label\w* | logs? | legacy | double | twice
  | duplicated? | prefix\w* | suffix\w* | install | options? | anchors? | default | locks? | spell\w* | forks?
  | fork prs? | \w*_token | environment along | plugin | unused
`;

const notWork = words`
  permissions? | tokens? | secrets? | badges? | trigger\w* | harden\w* | warnings? | docs? | versions?
  | runners? to (?:macos|ubuntu|windows) | steps? | hooks?
`;

/** What authors announce about the automatic checks. */
export const checkRows: readonly AnnouncedRow[] = [
  {
    kind: 'announced-checks',
    effect: 'less',
    acts: ['remove', 'disable', 'lower', 'skip'],
    of: words`
      arm(?:64|hf|/v7|v7)? | aarch64 | i386
      | (?:
        windows | macos | darwin | linux | multi-?arch | multi-?platform | platform | nightly | develop | debug
        | docker | image | dev
      ) (?:\w+ )?(?:builds?|images?|releases?|jobs?)
      | from (?:the )?(?:\w+ )?(?:build targets?|matrix|build matrix)
    `,
    unless: lessOf,
    shown: /platform|arch|arm|os\b|os:|matrix|version|target|branch|cron|\[|-\s/i,
    paths: workflowPaths,
  },
  {
    kind: 'announced-checks',
    effect: 'less',
    acts: ['lower'],
    of: spaced`
      \b(?:ci|circle ?ci|pipelines?|builds?|github actions?|workflows?) (?:times?|usage|minutes|costs?|durations?|credits)\b
      | \b(?:usage|temps|durée|coût)s? (?:de la |de l['’]|du |de |des |d['’])?
      (?:ci|circle ?ci|pipelines?|builds?|github actions?)\b
    `,
    shown: /\w/,
    paths: workflowPaths,
  },
  {
    kind: 'announced-checks',
    effect: 'less',
    acts: ['remove'],
    of: words`
      ci | workflows? | github actions? | pipelines? | jobs? | e2e | builds? | deploy previews?
      | preview (?:apps?|deploy\w*|environments?) | review apps?
      | (?:snyk|codeql|sonar\w*|trivy|security|dependency|vulnerability) (?:scans?|checks?|jobs?|analysis)
      | snyk | sonar\w* | codecov | coverage | travis | circle ?ci | jenkins
    `,
    unless: lessOf,
    shown: /\w/,
    least: 4,
    side: 'old',
    paths: workflowPaths,
  },
  {
    kind: 'announced-checks',
    effect: 'less',
    acts: ['disable', 'skip'],
    of: words`
      e2e
      | (?:snyk|codeql|sonar\w*|trivy|security|dependency|vulnerability|code) (?:scans?|scan step|checks?|analysis)
      | review apps? | previews? | nightly
      | (?:build|release|deploy\w*|docker|image|expensive|integration|compile|travis|circle ?ci|jenkins|gitlab) (?:\w+ )?(?:workflows?|jobs?|builds?|steps?)
      | workflows?$ | pipelines?$ | ci (?:on|for)
    `,
    unless: lessOf,
    shown: /\bif:|^\s*#|continue-on-error|when:|false|skip|never|manual|needs|name:/i,
    paths: workflowPaths,
  },
  {
    kind: 'announced-checks',
    effect: 'unclear',
    acts: ['swap', 'change', 'add', 'raise', 'lower', 'scale'],
    of: words`
      (?:
        arm(?:64)? | x64 | self-?hosted | larger? | bigger | smaller | faster | own | ec2 | spot | blacksmith
        | depot | ubicloud | buildjet | hosted | linux | macos | windows
      ) (?:\w+ )?runners?
      | runners? (?:size|type|pool)
      | (?:with|on|using|via) (?:
        github actions? | gha | circle ?ci | gitlab(?: ci)? | jenkins | travis | buildkite | woodpecker | drone
        | azure pipelines? | dagger
      )
      | (?:github actions?|gha|circle ?ci|travis|jenkins|gitlab ci|buildkite) (?:instead|rather)
      | parallel (?:e2e|tests?|ci|jobs?|builds?) | paralleli[sz]\w* \w+ | sharding | shards?
    `,
    unless: notWork,
    shown:
      /runs-on|runner|\bos:|image|machine|executor|pool|matrix|shard|parallel|strategy|uses|stage|jobs?:|\bon:|branches/i,
    paths: workflowPaths,
  },
  {
    kind: 'announced-checks',
    effect: 'unclear',
    acts: ['swap'],
    of: spaced`
      \b(?:to|from|vers) (?:
        github actions? | gha | circle ?ci | gitlab(?: ci)? | jenkins | travis | buildkite | woodpecker | drone
        | azure pipelines? | dagger | depot | blacksmith | self-?hosted | arm\w*
      )\b
    `,
    unless: notWork,
    shown: /\w/,
    paths: workflowPaths,
  },
  {
    kind: 'announced-checks',
    effect: 'more',
    acts: ['add', 'enable', 'raise'],
    of: words`
      (?:ci|github actions?|gha|release|deploy\w*|build|test|docker|publish|nightly|lint|security|review) (?:
        workflows? | pipelines? | jobs? | steps? | checks? | builds? | matrix
      )
      | workflows? (?:for|to) | pipelines? (?:for|to)
      | (?:to|in|on|into|à la|dans la) (?:the )?(?:ci(?:/cd)?|build matrix|matrix|pipelines?|ci pipelines?)
      | e2e (?:tests? )?(?:in|on|to|workflow) | builds? for
      | (?:snyk|codeql|sonar\w*|trivy|security|dependency|vulnerability|static|npm)[ ]
      (?:scans?|scanning|checks?|analysis|reviews?|audits?)
      | matrix | deploy previews? | preview (?:apps?|deploy\w*|environments?) | review apps?
      | (?:multi[- ]?(?:arch|platform)|arm64|aarch64|windows|macos|linux) (?:\w+ )?(?:builds?|images?|support|platforms?)
      | multi-?platform | arm64
    `,
    unless: words`
      permissions? | tokens? | secrets? | names? | comments? | contents? | triggers? | artifacts? | badges?
      | passwords? | env(?:ironment)? vars? | cach\w+ | variables? | inputs? | args? | arguments? | contexts?
      | slack | notif\w+ | alerts? | missing | apt | setup-\w+ | concurrency | discussion | claude | cla\b
      | stale | labels? | manual | dispatch | force | retry | reruns? | timeouts? | versions? | harden\w*
      | base image | guard | debug | logs? | blog | docs? | path | filters? | api keys? | users? | services? to
      | tool | page | onboarding | approv\w+ | assign\w* | issues? | milestones? | sync\w* | environment:
      | environment for | release docker | protected | v\d+ | rather than | instead of | golang | venv | earlier
      | from specific | fix | vulnerabilities | upgrade | elasticsearch
    `,
    shown: /\w/,
    paths: workflowPaths,
    side: 'new',
  },
  {
    kind: 'announced-unchecked',
    effect: 'more',
    acts: ['remove', 'disable', 'skip'],
    of: /\b(?:tests?|e2e|specs?|cypress|playwright|espresso)\b/i,
    unless: words`
      reports? | coverage | logs? | artifacts? | names? | results? | duplicate\w* | old | obsolete | matrix
      | noisy | noise | (?:stack ?)?traces?
    `,
    shown: /\w/,
    paths: workflowPaths,
  },
];
