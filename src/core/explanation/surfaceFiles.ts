/** Settings files of the automatic checks and of the tools that a team works with. */
export const pipelineFile =
  /(^|\/)(\.github|\.circleci|\.buildkite|\.husky)\/|(^|\/)(\.gitlab-ci|\.travis|azure-pipelines|bitbucket-pipelines|\.pre-commit-config|codecov|renovate|dependabot)[\w.-]*$/;
/** Files that draw a screen, by their endings and names. */
export const screenFile =
  /(?<!\.(?:ya?ml|json|toml|conf|cfg|cnf|ini|properties|env|sh|bash|py|sql|service|timer|tf|xml|rules|repo|list|cron))\.(tsx|jsx|vue|svelte|astro|erb|haml|slime?|heex|eex|leex|twig|html?|cshtml|razor|xaml|storyboard|xib|hbs|ejs|pug|mjml|njk|nunjucks|jinja2?|j2|ftl|jspx?|mustache|liquid|gohtml|phtml|tpl|latte|css|scss|sass|less)$|\.blade\.php$|(Screen|View|ViewController|Page|Activity|Fragment|ViewHolder)\.(kt|swift|dart|java)$|_(?:screen|view|page|dialog|sheet|tile|widget)\.dart$|\/res\/(?:layout|menu|values|anim|color)|\.component\.ts$|(?:^|\/)(?:data|contents?|contenus?)\/(?:[^/]{1,60}\/){0,6}[^/]{1,80}\.ya?ml$/;
/** Code that runs on people's screens, by the folder that it stands in. */
export const inBrowser =
  /(?:^|\/)(?:front-?end|client-?(?:app|side)?|web-?app|app\/javascript|assets\/javascripts?|resources\/js|components|stimulus)\/(?:[^/]{1,60}\/){0,8}[^/]{1,80}(?<!\.d)\.(?:[cm]?[jt]s|coffee)$/i;
/** Words in a language that neither the founders nor their team may read, and notes for translators (qq, qqq), which nobody else does. */
export const otherLanguage =
  /(values-|locales?\/|i18n\/|lang\/|translations?\/|[._-])(de|es|it|ja|pt|nl|pl|ru|zh|ko|sv|tr|uk|ar|cs|da|fi|nb|no|ro|hu|el|he|hi|id|vi|th|ca|eu|bg|hr|sk|sl|sr|lt|lv|et|qqq?)([-_][A-Za-z]{2,4})?[./_]/;

/** The language that the name of a list of words tells. */
export const languageCode =
  /(?:^|[/._-])(en|fr|de|es|it|pt|nl|pl|ru|zh|ja|ko|sv|tr|ar|cs|da|fi|nb|hu|ca|ro|uk)(?:[-_][A-Z]{2,4})?(?:\/[^/]{1,60})?(?:\.utf-?8)?\.[a-z]{2,10}$/i;
/** Whether a file is of the programs that a team runs for itself: below the product's own sources a folder of such a name may hold a part of it. */
export function isTeamTool(path: string): boolean {
  return teamFolder.test(path) && !ofProduct.test(path);
}

/** Whether a file sets up the machines that the product runs on, or starts it there. */
export function isOfMachines(path: string): boolean {
  return ofMachines.test(path);
}

const ofMachines =
  /^(?:[^/]{1,60}\/){0,4}(?:terraform|ansible|salt(?:stack)?|packer|puppet|chef|provision(?:ing|er)?s?|docker(?:files?)?|vagrant|helm|k8s|kubernetes)\/(?:[^/]{1,80}\/){0,6}[^/]{1,80}\.(?:sh|bash|ps1|sls|j2|tpl|cfg|conf|erb|pp)$|(?:^|\/)(?:docker-)?entrypoint[\w.-]{0,40}\.sh$/;
const teamFolder = /(?:^|\/)(?:tools?|scripts?|hack|dev|benchmarks?|playground)\/(?:[^/]{1,60}\/){0,4}[^/]{1,80}$/;
const ofProduct =
  /(?:^|\/)(?:src|app|static|assets|public|wwwroot|resources|javascripts?|js|client|front-?end)\/(?:[^/]{1,80}\/){0,6}(?:tools?|scripts?|dev|playground)\//;

/** Templates of documents that the product makes for people to keep or print; what shows or signs one in a browser is a screen. */
export const ofPaper =
  /(?:^|[/._-])(?:pdfs?[/._-]|(?:PDF|Pdf)(?=[A-Z/._-]))(?![^/]{0,60}(?:view(?:er)?|sign|edit|upload|preview|embed|read))[\w./-]{0,160}\.(?:erb|haml|slime?|heex|eex|leex|twig|html?|cshtml|hbs|ejs|pug|njk|nunjucks|jinja2?|j2|ftl|mustache|liquid|phtml|tpl|latte|css|scss|blade\.php)$/;
/** Templates of e-mails that the product sends; a program that shows e-mails has screens. */
export const ofMail =
  /(?:^|\/)(?:\w{0,30}mailers?|[\w-]{0,24}e?mail[-_]?templates?|e?mails?\/templates?|templates?\/e?mails?|views\/e?mails?)\/(?:[^/]{1,60}\/){0,4}[^/]{1,80}\.(?:erb|haml|slim|html?|hbs|twig|njk|liquid|tsx|jsx|blade\.php|heex|eex|ftl|mustache|pug|cshtml|txt|exs?|py|php|[jt]s)$|\.mjml$|(?:^|\/)emails\/[^/]{1,80}\.(?:tsx|jsx|html?|hbs|twig)$/;
