import type { Mark } from '../detectors/findMarks.ts';

/** Marks of what people find, or no longer find, on their way through the product. */
export const screenMarks: readonly Mark[] = [
  // A way to a page, taken out of a menu.
  {
    kind: 'control-withdrawn',
    hints: ['href', 'to=', 'to:', 'key=', 'path', 'link_to', 'url', 'android:id', 'title'],
    files:
      /(^|\/)[^/]*(nav|menu|sidebar|side-bar|drawer|tabs?|topbar|top-bar|toolbar|dropdown|header|footer|layout|shell)[^/]*\.(tsx|jsx|vue|svelte|html(\.\w+)?|erb|haml|slim|heex|astro|php|twig|cshtml|razor|njk|xml|[jt]s|rb|py|ex)$|(^|\/)App\.[jt]sx?$|(^|\/)(nav|menu|navigation|sidebar|header|footer)\/[^/]+\.(tsx|jsx|vue|svelte|html|erb|haml|slim|heex)$/i,
    notFiles:
      /\.(css|scss)$|values[^/]*\/|drawable|test|spec|stories|table[-_]?header|http|headers\.|email|mailer|vendor/i,
    roles: ['product'],
    mark: /(?:\b(?:href|:?to|url|path|link)["']?\s?[=:]\s?[{(]?["'`]|\bkey=["'](?=\/))(?<token>\/?(?!https?:|#|mailto)[a-z][\w/:.$\-{}[\]]{2,80})["'`]|\b(?:link_to|nav_link\w{0,6}|active_link_to|menu_item|tab_link|navigation_item)\b.{1,120}?(?<token2>\b\w{3,60}_(?:path|url)\b)|\{%\s?url\s["'](?<token3>[\w:.-]{3,60})["']|android:id="@\+id\/(?<token4>\w{3,60})"/,
    not: /import |stylesheet|rel=|src=|\.(?:css|js|png|svg|ico|jpe?g|webp|pdf)\b|icon=|favicon|preload/i,
    anyplace: true,
    removed: 'less',
  },
  // One part of the people sees one version, the others another.
  {
    kind: 'experiment',
    hints: [
      'ab_test',
      'abtest',
      'ab_finished',
      'split_test',
      'splittest',
      'useexperiment',
      'experiment',
      'growthbook',
      'optimizely',
      'usevariant',
    ],
    roles: ['product'],
    mark: /(?<token>\bab_?[tT]est\w{0,16}\b|\bABTest\w{0,16}\b|\bab_finished\(|\bsplit_?[tT]est\w{0,8}\b|\buseExperiment\w{0,10}\(|\bexperiment_?(?:variant|group|arm)\w{0,8}\b|\bgetExperiment\w{0,12}\(|\boptimizely\.\w{3,16}|\buseVariant\w{0,8}\()/,
    not: /expect|describe|^\s*(?:def|class|function|interface|type)\b|OnlineExperiment/,
    notFiles: /test|spec|locale|growthbook|experiments?\/(api|models?|store)/i,
    anyplace: true,
    added: 'more',
    removed: 'less',
  },
];
