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
  // What people clicked on a screen that stays: it goes, and nothing to click comes in its place.
  {
    kind: 'control-withdrawn',
    hints: ['click', 'hx-', 'button_to', 'submit', '<option', '<form', 'onpress', 'ontap', 'onpressed'],
    files: /\.(vue|tsx|jsx|svelte|html(\.\w+)?|erb|haml|slim|heex|astro|twig|cshtml|razor|njk|blade\.php|dart)$/,
    notFiles: /stories|test|spec|email|mailer|vendor|(^|\/)(docs?|examples?|demo)\//i,
    roles: ['product'],
    mark: /(?:@click(?:\.\w{2,10}){0,3}|v-on:click|onClick|onPress|onPressed|\(click\)|phx-click|wire:click(?:\.\w{2,10})?|hx-(?:get|post|delete|put|patch)|on:click|@onclick)\s?=\s?["'{]{1,2}\s?(?:\(\w{0,10}\) => \{?\s?)?(?<token>[\w.$/{% :-]{4,60})|\bbutton_to\b.{0,80}?,\s(?<token2>\w{4,60}_(?:path|url))|<form\b[^>]{1,120}\baction=["'](?<token3>[^"']{2,80})["']/,
    not: /close|cancel|toggle|dismiss|stopPropagation|preventDefault|setOpen|setShow|hide|focus|scroll|reset|collapse|expand/i,
    removed: 'less',
  },
  // What people filled in on a form that stays.
  {
    kind: 'control-withdrawn',
    hints: ['name=', 'f.', 'form.'],
    files: /\.(vue|tsx|jsx|svelte|html(\.\w+)?|erb|haml|slim|heex|astro|twig|cshtml|razor|njk|blade\.php)$/,
    notFiles: /stories|test|spec|email|mailer|vendor|(^|\/)(docs?|examples?|demo)\//i,
    roles: ['product'],
    mark: /<(?:input|select|textarea)\b[^>]{1,120}\bname=["'](?<token>[A-Za-z][\w[\].-]{2,60})["']|\b(?:f|form|builder)\.(?:text_field|text_area|select|check_box|radio_button|email_field|file_field|number_field|date_field|collection_\w{3,20}|input|govuk_\w{3,30})\s?\(?\s?:(?<token2>\w{2,50})/,
    not: /hidden|csrf|token/i,
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
