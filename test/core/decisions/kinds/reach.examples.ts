import { example } from './example.ts';
import type { Example } from './example.ts';

const page = (body: string): string => `<html>\n  <head>\n    <title>Shop</title>\n${body}  </head>\n</html>\n`;
const settings = (line: string): string => `server:\n  port: 8080\n${line}\n  timeout: 30\n`;

/** Who can still come in, from where, to where data may go, and what is written down of where people come from. */
export const examples: readonly Example[] = [
  example(
    'sign-in-way-closed',
    'proves',
    'Gemfile',
    "source 'https://rubygems.org'\n\ngem 'rails'\ngem 'omniauth-twitter'\ngem 'omniauth-github'\n",
    "source 'https://rubygems.org'\n\ngem 'rails'\ngem 'omniauth-github'\n",
    'less',
  ),
  example(
    'sign-in-way-closed',
    'proves',
    'app/views/sessions/new.html.erb',
    '<h1>Welcome</h1>\n<%= button_to "Sign in with Google", user_google_oauth2_omniauth_authorize_path %>\n<%= render "form" %>\n',
    '<h1>Welcome</h1>\n<%= render "form" %>\n',
    'less',
  ),
  // The same house through another component.
  example(
    'sign-in-way-closed',
    'nearMiss',
    'package.json',
    '{\n  "dependencies": {\n    "passport-google-oauth20": "^2.0.0"\n  }\n}\n',
    '{\n  "dependencies": {\n    "passport-google-oidc": "^0.1.0"\n  }\n}\n',
  ),
  example('sign-in-way-closed', 'reverse', 'Gemfile', "gem 'rails'\n", "gem 'rails'\ngem 'omniauth-twitter'\n"),
  example(
    'allowed-list',
    'proves',
    'config/production.yaml',
    settings('  allowedDomains: ["shop.fr"]'),
    settings('  allowedDomains: ["shop.fr", "partner-files.net"]'),
    'more',
  ),
  example(
    'allowed-list',
    'proves',
    'src/utils/EmailValidator.java',
    'class EmailValidator {\n  static List<String> known = List.of(\n    "alpha.org",\n    "bravo.org",\n    "delta.org"\n  );\n}\n',
    'class EmailValidator {\n  static List<String> known = List.of(\n    "alpha.org",\n    "bravo.org",\n    "charlie.org",\n    "delta.org"\n  );\n}\n',
    'more',
  ),
  // A developer's own machine, and one entry in the place of another.
  example(
    'allowed-list',
    'nearMiss',
    'config/production.yaml',
    settings('  allowedDomains: ["shop.fr"]'),
    settings('  allowedDomains: ["shop.fr", "localhost"]'),
  ),
  example(
    'allowed-list',
    'nearMiss',
    'config/production.yaml',
    settings('  allowedDomains: ["shop.fr", "old-files.net"]'),
    settings('  allowedDomains: ["shop.fr", "partner-files.net"]'),
  ),
  example(
    'allowed-list',
    'reverse',
    'config/production.yaml',
    settings('  allowedDomains: ["shop.fr", "partner-files.net"]'),
    settings('  allowedDomains: ["shop.fr"]'),
    'less',
  ),
  example(
    'supplier',
    'proves',
    'public/index.html',
    page(''),
    page('    <script async src="https://static.hotjar.com/c/hotjar-1.js"></script>\n'),
    'more',
  ),
  example(
    'supplier',
    'nearMiss',
    'public/index.html',
    page(''),
    page('    <a href="https://www.hotjar.com/">How we measure</a>\n'),
  ),
  example(
    'supplier',
    'reverse',
    'public/index.html',
    page("    <script>\n      gtag('config', 'G-1');\n    </script>\n"),
    page(''),
    'less',
  ),
  example(
    'people-masked',
    'reverse',
    'templates/users.html',
    '<td>{{ hide_part_of(user.email) }}</td>\n<td>Role</td>\n',
    '<td>{{ user.email }}</td>\n<td>Role</td>\n',
    'more',
  ),
  example(
    'sampling',
    'proves',
    'applicationinsights.json',
    '{\n  "sampling": {\n    "percentage": 100\n  }\n}\n',
    '{\n  "sampling": {\n    "percentage": 20\n  }\n}\n',
    'less',
  ),
  example(
    'switch',
    'proves',
    'config/production.yaml',
    settings("  payouts_start_date: '2031-04-01'"),
    settings('  depth: 3'),
    'one-off',
  ),
  example(
    'switch',
    'proves',
    'deploy/app-config.yaml',
    settings("  HEARING_DATE_ENABLED: 'true'"),
    settings('  DEPTH: 3'),
    'one-off',
  ),
  // What machines and tools do is no part of the product; a day that is only a value opens nothing.
  example(
    'switch',
    'nearMiss',
    'deploy/app-config.yaml',
    settings("  REQUEST_LOG_ENABLED: 'true'"),
    settings('  DEPTH: 3'),
  ),
  example('switch', 'nearMiss', 'config/production.yaml', settings("  founded: '2031-04-01'"), settings('  depth: 3')),
  example(
    'switch',
    'reverse',
    'config/production.yaml',
    settings('  depth: 3'),
    settings("  depth: 3\n  payouts_start_date: '2031-04-01'"),
    'unclear',
  ),
];
