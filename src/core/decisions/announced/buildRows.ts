import { alternatives, spaced, words } from './spacedPattern.ts';
import type { AnnouncedRow } from './announcedRow.ts';

/** Where automatic work is ordered, and what its steps call to build. */
const buildPaths = spaced`
  (?:^|/)(?:\.github/(?:workflows|actions)|\.circleci|\.buildkite|\.woodpecker|ci|\.gitlab)/
  | (?:^|/)(?:\.gitlab-ci|azure-pipelines|bitbucket-pipelines|Jenkinsfile|\.travis|buildspec|\.woodpecker|\.drone|cloudbuild|\.goreleaser|docker-bake|appveyor|\.cirrus|Makefile|dist-workspace|dist)[^/]*$
`;
const workflowPaths = spaced`
  (?:^|/)(?:\.github/workflows|\.circleci|\.buildkite|\.woodpecker|ci|\.gitlab)/
  | (?:^|/)(?:\.gitlab-ci|azure-pipelines|bitbucket-pipelines|Jenkinsfile|\.travis|buildspec|\.woodpecker|\.drone|cloudbuild)[^/]*$
`;

const platforms = alternatives`
  arm(?:64|hf|v\d|\/v\d)? | aarch64 | amd64 | x86(?:_64)? | i386 | free ?bsd | open ?bsd
  | multi-?(?:arch|platform)\w* | risc-?v\w* | ppc64le | s390x | apple silicon | universal
`;
const platformLines = spaced`
  arm | aarch64 | amd64 | x86 | i386 | bsd | qemu | platform | goos | goarch | \barch | multi-?arch | target | matrix
  | riscv | ppc64 | s390x | universal
`;
const ofSteps = words`
  permissions? | tokens? | secrets? | names? | badges? | fix\w* | bugs? | typo | crash\w* | warnings?
  | docs? | test | instances? | machines? | nodes? | nodepool | lambdas? | runners? | crypto\w*
  | assembly | intrinsics? | neon | simd | compile errors?
`;

const occasions = alternatives`
  (?:on|for|in|against|at) (?:the )?(?:\w+ ){0,2}(?:prs?|pull requests?|merge requests?|merge queue|main|master|develop|tags?|releases?|official releases?|push(?:es)?|commits?|merges?|schedules?|forks?|drafts?|branch(?:es)?|staging\w*|changes?|demand|weekends?)
`;
const work = alternatives`
  (?:ci|codeql|zizmor|e2e|builds?|travis|circle ?ci|jenkins|workflows?|pipelines?|sonar\w*|snyk|semgrep|trivy|chromatic|percy|lighthouse|preview\w*|deploy\w*|docker|benchmarks?|scans?|analysis|github actions?|jobs?|images?|nightl(?:y|ies)|armv?\d*|codecov|coverage|checks?)
`;
const whenItRuns = spaced`
  ^\s*(?:-\s)?["']?(?:on|push|pull_request\w*|merge_group|schedule|branches(?:-ignore)?|paths(?:-ignore)?|types|tags|if|only|except|rules|when|filters|ignore|workflow_dispatch|workflow_run|condition|trigger|pr)["']?\s?:
  | ^on: | github\.(?:event|ref|actor|head_ref) | startsWith\( | event_name | branch\s?= | changeRequest
  | \[skip | - (?:main|master|develop|pull_request|push|cron)
`;

/** What authors announce about what is built, for which machines, and on which occasions. */
export const buildRows: readonly AnnouncedRow[] = [
  {
    kind: 'announced-checks',
    effect: 'less',
    acts: ['remove', 'disable', 'skip', 'restrict'],
    of: new RegExp(
      `(?<![\\p{L}\\d])(?:(?:${platforms})[^.;]{0,30}(?:builds?|images?|targets?|support|releases?|binar(?:y|ies)|artifacts?|platforms?|archs?|architectures?|docker)|(?:builds?|images?|targets?|support|platforms?)[^.;]{0,30}(?:${platforms})|from (?:the )?(?:\\w+ )?(?:build |release )?(?:targets?|matrix|platforms))(?![\\p{L}\\d])`,
      'iu',
    ),
    unless: ofSteps,
    shown: platformLines,
    paths: buildPaths,
    roles: ['settings', 'product', 'data'],
  },
  {
    kind: 'announced-checks',
    effect: 'more',
    acts: ['add', 'enable', 'allow', 'change'],
    of: new RegExp(
      `(?<![\\p{L}\\d])(?:(?:${platforms})[^.;]{0,30}(?:builds?|images?|targets?|support|releases?|binar(?:y|ies)|artifacts?|docker)|(?:builds?|images?|docker|workflow)[^.;]{0,40}(?:${platforms}))(?![\\p{L}\\d])`,
      'iu',
    ),
    unless: ofSteps,
    shown: platformLines,
    side: 'new',
    paths: buildPaths,
    roles: ['settings', 'product', 'data'],
  },
  {
    kind: 'announced-checks',
    effect: 'less',
    acts: ['restrict', 'skip', 'disable', 'lower'],
    of: new RegExp(
      `(?<![\\p{L}\\d-])${work}(?![\\p{L}\\d]).{1,40}?(?<![\\p{L}\\d])(?:${occasions}|when|if|unless)(?![\\p{L}\\d])|^(?:re-?)?(?:run|build|deploy|trigger)\\w*(?![\\p{L}\\d]).{1,50}?(?:${occasions}|if|when|unless)(?![\\p{L}\\d])`,
      'iu',
    ),
    unless: words`
      permissions? | tokens? | secrets? | names? | fails? | failing | errors? | warnings? | cach\w+
      | artifacts? | comments? | labels? | alerts? | migrations? | seed
    `,
    shown: whenItRuns,
    paths: workflowPaths,
    roles: ['settings', 'product', 'data'],
  },
  {
    kind: 'announced-checks',
    effect: 'less',
    acts: ['add', 'other', 'name', 'change'],
    of: new RegExp(
      `(?<![\\p{L}\\d-])${work}(?![\\p{L}\\d]).{1,50}?(?:only (?:${occasions}|if|when)|${occasions} only|(?:disabled|skipped|off) (?:for|on|in))(?![\\p{L}\\d])|^.{0,60}(?:prs?|pull requests?|main|master|tags) only$`,
      'iu',
    ),
    unless: words`
      permissions? | tokens? | secrets? | names? | cach\w+ | artifacts? | comments? | labels? | notif\w+
      | alerts? | migrations? | seed
    `,
    shown: whenItRuns,
    paths: workflowPaths,
    roles: ['settings', 'product', 'data'],
  },
  {
    kind: 'announced-checks',
    effect: 'more',
    acts: ['add', 'enable'],
    of: new RegExp(
      `(?<![\\p{L}\\d-])${work}(?![\\p{L}\\d]).{1,40}?(?<![\\p{L}\\d])(?:on|for) (?:every|each|all|any) (?:\\w+ )?(?:prs?|pull requests?|push(?:es)?|commits?|branch(?:es)?|merges?)(?![\\p{L}\\d])`,
      'iu',
    ),
    unless: /\b(?:only|comments?|labels?|permissions?|notif\w+)\b/i,
    shown: whenItRuns,
    paths: workflowPaths,
    roles: ['settings', 'product', 'data'],
  },
  {
    // The machines on which the work runs.
    kind: 'announced-checks',
    effect: 'unclear',
    acts: ['swap', 'change', 'add', 'raise', 'lower', 'scale', 'scale-up', 'scale-down'],
    of: words`
      (?:large|larger|bigger|smaller|faster|beefier|slim|free|cheaper|normal|xlarge|2xlarge|medium) (?:\w+ )?(?:runners?|nodes?|machines?|instances?|executors?|containers?|vms?)
      | resource[_ ]class(?:es)? | executor sizes? | runner (?:size|type)s? | runners? to
      | machine executors?
    `,
    unless: words`
      permissions? | tokens? | secrets? | badges? | harden\w* | warnings? | docs? | task runner
      | test runner | versions?
    `,
    shown: spaced`
      runs-on | runner | resource_class | executor | machine | vmimage | instance_type | large | pool
      | tags
    `,
    paths: workflowPaths,
    roles: ['settings', 'product', 'data'],
  },
  {
    kind: 'announced-checks',
    effect: 'less',
    acts: ['remove', 'disable', 'skip'],
    of: spaced`
      \b(?:codeql|snyk|semgrep|trivy|grype|zizmor|checkov|tfsec|brakeman|sonar\w*|bundlesize|lighthouse|chromatic|percy|codecov|coveralls|scorecard|owasp|renovate|dependabot)(?=$|[,.;(]| (?:for|from|on|in|action|job|step|workflow|scan|check|analysis|since|because|as|until)s?\b)
    `,
    unless: words`
      warnings? | comments? | badges? | tokens? | secrets? | ignores? | false positives? | annotations?
      | labels? | links?
    `,
    shown: spaced`
      codeql | snyk | semgrep | trivy | grype | zizmor | checkov | tfsec | brakeman | sonar | bundlesize
      | lighthouse | chromatic | percy | codecov | coveralls | scorecard | owasp | renovate | dependabot
      | schedule | interval
    `,
    paths: workflowPaths,
    roles: ['settings', 'product', 'data'],
    side: 'old',
  },
];
