import { example } from './example.ts';
import type { Example } from './example.ts';

const desk = (...lines: readonly string[]): string =>
  `public class LoansController\n{\n${lines.map((line) => `    ${line}\n`).join('')}    public Loan Get(int id)\n    {\n        return loans.Find(id);\n    }\n}\n`;
const shelf = (...lines: readonly string[]): string =>
  `export async function lend(request, response) {\n  const book = read(request);\n${lines.map((line) => `  ${line}\n`).join('')}  return book.title;\n}\n`;
const routes = (...lines: readonly string[]): string =>
  `const router = Router();\n${lines.map((line) => `${line}\n`).join('')}router.get('/loans', list);\n`;
const page = (...lines: readonly string[]): string =>
  `<?php\nclass Loan\n{\n    public function load($id)\n    {\n${lines.map((line) => `        ${line}\n`).join('')}        $loan = $this->find($id);\n        return $loan;\n    }\n}\n`;
const rates = (pace: string): string =>
  `REST = {\n    "DEFAULT_THROTTLE_RATES": {\n        "loans": values.Value(\n            default="${pace}",\n        ),\n    }\n}\n`;
const may = (...lines: readonly string[]): string =>
  `class Loans(ViewSet):\n    def get_permissions(self):\n        permission_classes = [\n${lines.map((line) => `            ${line}\n`).join('')}        ]\n        return permission_classes\n`;
const tries = (when: string): string =>
  `export async function notify(reader) {\n  try {\n    await send(reader);\n  } catch (error) {\n    if (${when}) {\n      retry(reader);\n    }\n  }\n}\n`;
const stores = (...lines: readonly string[]): string =>
  `services:\n  redis:\n    image: redis:7\n${lines.map((line) => `${line}\n`).join('')}    restart: always\n`;
const wall = (...lines: readonly string[]): string =>
  `resource "aws_wafv2_web_acl" "loans" {\n  rule {\n    name = "known"\n${lines.map((line) => `${line}\n`).join('')}    priority = 1\n  }\n}\n`;
const told = (...lines: readonly string[]): string =>
  `import { setUser } from '@sentry/react';\nexport function start(reader) {\n  open(reader);\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;

/** What is declared of who may call, and of what is known of people. */
export const examples: readonly Example[] = [
  // The same order asks for another right.
  example(
    'rights-changed',
    'proves',
    'Library/Controllers/LoansController.cs',
    desk('[Authorize(Policy = Policies.Reader)]'),
    desk('[Authorize(Policy = Policies.Librarian)]'),
    'unclear',
  ),
  example(
    'rights-changed',
    'reverse',
    'Library/Controllers/LoansController.cs',
    desk('[Authorize(Policy = Policies.Librarian)]'),
    desk('[Authorize(Policy = Policies.Reader)]'),
    'unclear',
  ),
  example(
    'rights-changed',
    'nearMiss',
    'Library/Controllers/LoansController.cs',
    desk('[Authorize(Policy = Policies.Reader)]', '[Route("loans")]'),
    desk('[Authorize(Policy = Policies.Reader)]', '[Route("borrowed")]'),
  ),
  // One more of those that may, in a list of questions.
  example(
    'rights-changed',
    'proves',
    'library/api/loans.py',
    may('permissions.IsReader | permissions.IsLibrarian'),
    may('permissions.IsReader', '| permissions.IsLibrarian', '| IsFriendOfReader'),
    'unclear',
  ),
  example(
    'rights-changed',
    'reverse',
    'library/api/loans.py',
    may('permissions.IsReader', '& permissions.IsVerified'),
    may('permissions.IsReader'),
    'unclear',
  ),
  // What a file may use is not what it asks.
  example(
    'rights-changed',
    'nearMiss',
    'library/api/loans.py',
    `from library.guests import (\n    IsReader,\n)\n\n${may('permissions.IsReader')}`,
    `from library.guests import (\n    IsReader,\n    IsLibrarian,\n)\n\n${may('permissions.IsReader')}`,
  ),
  // What is done leaves a trace.
  example(
    'deeds-recorded',
    'proves',
    'lib/Loan.php',
    page(),
    page("Activity::event('loan:begin')->subject($id)->log();"),
    'less',
  ),
  example(
    'deeds-recorded',
    'reverse',
    'lib/Loan.php',
    page("Activity::event('loan:begin')->subject($id)->log();"),
    page(),
    'more',
  ),
  example('deeds-recorded', 'nearMiss', 'lib/Loan.php', page(), page('$activity = $this->activity();')),
  // Work of outsiders starts a run: it counts where the run fetches what they propose.
  example(
    'outsiders-rights',
    'nearMiss',
    '.github/workflows/labels.yml',
    undefined,
    'name: Labels\non:\n  pull_request_target:\njobs:\n  label:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/labeler@v5\n',
  ),
  example(
    'outsiders-rights',
    'proves',
    '.github/workflows/proposed.yml',
    undefined,
    'name: Proposed\non:\n  pull_request_target:\njobs:\n  build:\n    uses: ./.github/workflows/build.yml\n    secrets: inherit\n',
    'more',
  ),
  // Who is told that the other is busy asks again.
  example(
    'retries',
    'proves',
    'src/notice.ts',
    tries('error.status >= 500'),
    tries('error.status >= 500 || error.status === 429'),
    'less',
  ),
  example(
    'retries',
    'reverse',
    'src/notice.ts',
    tries('error.status >= 500 || error.status === 429'),
    tries('error.status >= 500'),
    'more',
  ),
  example(
    'retries',
    'nearMiss',
    'src/notice.ts',
    shelf(),
    shelf('if (answer.status === 429) {', '  show(answer);', '}'),
  ),
  // A part before all addresses of a file.
  example('access-checked', 'proves', 'src/loans.js', routes(), routes('router.use(verifyReaderToken);'), 'less'),
  example('access-checked', 'reverse', 'src/loans.js', routes('router.use(verifyReaderToken);'), routes(), 'more'),
  // The addresses at which people sign in guard none.
  example('access-checked', 'nearMiss', 'src/loans.js', routes(), routes("router.use('/enter', authRouter);")),
  // Who was shut out.
  example(
    'access-checked',
    'proves',
    'src/lend.ts',
    shelf(),
    shelf('await checkReaderBan(request.reader, book);'),
    'less',
  ),
  example(
    'access-checked',
    'reverse',
    'src/lend.ts',
    shelf('await checkReaderBan(request.reader, book);'),
    shelf(),
    'more',
  ),
  example('access-checked', 'nearMiss', 'src/lend.ts', shelf(), shelf('await checkBandwidth(request, book);')),
  // Who has not signed in.
  example(
    'access-checked',
    'proves',
    'lib/Loan.php',
    page(),
    page('if (!$this->reader->isLogged()) {', '    return false;', '}'),
    'less',
  ),
  example(
    'access-checked',
    'reverse',
    'lib/Loan.php',
    page('if (!$this->reader->isLogged()) {', '    return false;', '}'),
    page(),
    'more',
  ),
  example(
    'access-checked',
    'nearMiss',
    'lib/Loan.php',
    page(),
    page('if ($this->reader->isLogged()) {', '    $this->count += 1;', '}'),
  ),
  // A refusal by a name of one's own.
  example(
    'access-checked',
    'proves',
    'src/lend.ts',
    shelf(),
    shelf("if (request.reader.role !== 'librarian') {", '  return unauthorizedResponse({ request, response });', '}'),
    'less',
  ),
  example(
    'access-checked',
    'nearMiss',
    'src/lend.ts',
    shelf(),
    shelf('if (answer.status === 403) {', '  return forbiddenResponse(answer);', '}'),
  ),
  // An order to browsers that is left as a remark gives none.
  example(
    'browser-protection',
    'proves',
    'src/server.js',
    'const app = express();\napp.use(helmet());\napp.listen(80);\n',
    'const app = express();\n// app.use(helmet());\napp.listen(80);\n',
    'more',
  ),
  // A pace that stands inside another setting.
  example('request-limit', 'proves', 'library/settings.py', rates('20/minute'), rates('20/hour'), 'less'),
  example('request-limit', 'reverse', 'library/settings.py', rates('20/hour'), rates('20/minute'), 'more'),
  example('request-limit', 'nearMiss', 'library/settings.py', rates('60/minute'), rates('1/second')),
  // What another service learns of people.
  example('data-sent', 'proves', 'src/start.ts', told(), told('setUser({ email: reader.email });'), 'more'),
  example('data-sent', 'reverse', 'src/start.ts', told('setUser({ email: reader.email });'), told(), 'less'),
  example(
    'data-sent',
    'nearMiss',
    'src/start.ts',
    'export function start(reader) {\n  open(reader);\n}\n',
    'export function start(reader) {\n  open(reader);\n  setUser({ email: reader.email });\n}\n',
  ),
  example(
    'data-sent',
    'proves',
    'lib/loans.go',
    'func lend() {\n\topen()\n}\n',
    'func lend() {\n\topen()\n\ts.Analytics.Enqueue(\n\t\t"loan:begin",\n\t)\n}\n',
    'more',
  ),
  // A store that its neighbours alone reached.
  example('door-opened', 'proves', 'docker-compose.yml', stores(), stores('    ports:', '      - "6379:6379"'), 'more'),
  example(
    'door-opened',
    'reverse',
    'docker-compose.yml',
    stores('    ports:', '      - "6379:6379"'),
    stores(),
    'less',
  ),
  example(
    'door-opened',
    'nearMiss',
    'docker-compose.yml',
    stores(),
    stores('    ports:', '      - "127.0.0.1:6379:6379"'),
  ),
  // A wall that only counted.
  example('protection', 'proves', 'infra/waf.tf', wall(), wall('    action {', '      block {}', '    }'), 'more'),
  example('protection', 'reverse', 'infra/waf.tf', wall('    action {', '      block {}', '    }'), wall(), 'less'),
  example('protection', 'nearMiss', 'infra/waf.tf', wall(), wall('    action {', '      count {}', '    }')),
  // What others write is fetched without reaching our own machines.
  example(
    'inner-network',
    'proves',
    'lib/Cover.php',
    page('$cover = wp_remote_get($id);'),
    page('$cover = wp_safe_remote_get($id);'),
    'less',
  ),
  // A part that guards forms is left out before an address.
  example(
    'browser-protection',
    'nearMiss',
    'routes/web.php',
    "<?php\nRoute::post('/loans', 'LoanController@lend');\n",
    "<?php\nRoute::post('/loans', 'LoanController@lend')->withoutMiddleware([\n    VerifyCsrfToken::class,\n]);\n",
  ),
  // A column for the address of somebody, beside those that stand.
  example(
    'personal-data',
    'proves',
    'db/migrations/004_returned.sql',
    undefined,
    'ALTER TABLE loans\n    ADD COLUMN returned_on DATE,\n    ADD COLUMN returned_by_reader_email VARCHAR(254);\n',
    'more',
  ),
  example(
    'personal-data',
    'nearMiss',
    'db/migrations/004_letters.sql',
    undefined,
    'ALTER TABLE letters\n    ADD COLUMN email_template VARCHAR(254);\n',
  ),
];
