import { example } from './example.ts';
import type { Example } from './example.ts';

const timetable = (...jobs: readonly string[]): string => `:scheduler:\n  :schedule:\n${jobs.join('')}`;
const job = (name: string, mark = ''): string =>
  [`${name}:`, `  every: '1h'`, `  class: ${name}Job`].map((line) => `    ${mark}${line}\n`).join('');
const kept = job('send_digest');
const limiter = (address: string): string =>
  `<?php\nclass Limits\n{\n    public function boot(): void\n    {\n        RateLimiter::for('login', function (Request $request) {\n            return Limit::perMinute(5)->by(${address});\n        });\n    }\n}\n`;
const page = (...lines: readonly string[]): string =>
  `<?php\nclass HomeController extends Controller\n{\n    public function index(Request $request)\n    {\n        $offers = Offer::all();\n${lines.map((line) => `        ${line}\n`).join('')}        return $offers;\n    }\n}\n`;
const attributes = (...lines: readonly string[]): string =>
  `*.png binary\n${lines.map((line) => `${line}\n`).join('')}`;

const notice = (text: string): string => `<h1>What we do with your data</h1>\n<p>${text}</p>\n`;

export const examples: readonly Example[] = [
  example(
    'timed-work-paused',
    'proves',
    'config/sidekiq.yml',
    timetable(kept, job('import_rates')),
    timetable(kept, job('import_rates', '# ')),
    'more',
  ),
  example(
    'timed-work-paused',
    'reverse',
    'config/sidekiq.yml',
    timetable(kept, job('import_rates', '# ')),
    timetable(kept, job('import_rates')),
    'less',
  ),
  example('timed-work-paused', 'nearMiss', 'config/sidekiq.yml', timetable(kept, job('import_rates')), timetable(kept)),
  example(
    'erasing-paused',
    'proves',
    'config/sidekiq.yml',
    timetable(kept, job('purge_old_accounts')),
    timetable(kept, job('purge_old_accounts', '# ')),
    'more',
  ),
  example(
    'erasing-paused',
    'reverse',
    'config/sidekiq.yml',
    timetable(kept, job('purge_old_accounts', '# ')),
    timetable(kept, job('purge_old_accounts')),
    'less',
  ),
  example(
    'erasing-paused',
    'nearMiss',
    'config/sidekiq.yml',
    timetable(kept, job('purge_page_cache')),
    timetable(kept, job('purge_page_cache', '# ')),
  ),
  example(
    'visitor-address',
    'proves',
    'app/Providers/Limits.php',
    limiter('$request->ip()'),
    limiter("$request->server('REMOTE_ADDR')"),
    'less',
  ),
  example(
    'visitor-address',
    'reverse',
    'app/Providers/Limits.php',
    limiter("$request->server('REMOTE_ADDR')"),
    limiter('$request->ip()'),
    'unclear',
  ),
  example(
    'visitor-address',
    'nearMiss',
    'app/Http/Controllers/HomeController.php',
    page(),
    page("logger()->info($request->server('REMOTE_ADDR'));"),
  ),
  example(
    'secrets-guarded',
    'proves',
    '.gitattributes',
    attributes(),
    attributes('secrets/** filter=git-crypt diff=git-crypt'),
    'less',
  ),
  example(
    'secrets-guarded',
    'reverse',
    '.gitattributes',
    attributes('secrets/** filter=git-crypt diff=git-crypt'),
    attributes(),
    'more',
  ),
  example('secrets-guarded', 'nearMiss', '.gitattributes', attributes(), attributes('assets/** filter=lfs diff=lfs')),
  example(
    'privacy-notice',
    'proves',
    'app/views/pages/privacy_policy.html.erb',
    notice('We keep your address for two years.'),
    notice('We keep your address for ten years and share it with our partners.'),
    'unclear',
  ),
  example(
    'privacy-notice',
    'reverse',
    'app/views/pages/privacy_policy.html.erb',
    notice('We keep your address for ten years and share it with our partners.'),
    notice('We keep your address for two years.'),
    'unclear',
  ),
  example(
    'privacy-notice',
    'nearMiss',
    'app/views/pages/privacy_policy.html.erb',
    '<p class="small">We keep your address for two years.</p>\n',
    '<p class="large">We keep your address for two years.</p>\n',
  ),
  example('supplier', 'proves', '.codeclimate.yml', undefined, 'version: "2"\n', 'more'),
  example('supplier', 'reverse', '.codeclimate.yml', 'version: "2"\n', undefined, 'less'),
  example(
    'supplier',
    'nearMiss',
    'config/mail.php',
    '<?php\nreturn [\n];\n',
    "<?php\nreturn [\n  'mailgun' => ['transport' => 'mailgun'],\n  'ses' => ['transport' => 'ses'],\n];\n",
  ),
  example(
    'people-masked',
    'proves',
    'app/models/person/scrubber.rb',
    'FIELDS = [\n  :email,\n].freeze\n',
    'FIELDS = [\n  :email,\n  :phone_number,\n].freeze\n',
    'less',
  ),
  example(
    'people-masked',
    'reverse',
    'app/models/person/scrubber.rb',
    'FIELDS = [\n  :email,\n  :phone_number,\n].freeze\n',
    'FIELDS = [\n  :email,\n].freeze\n',
    'more',
  ),
];
