import assert from 'node:assert/strict';
import { isSettingsFile, settingsFormat } from '../../../../src/core/change/settings/settingsFormat.ts';

describe('settingsFormat', () => {
  const formats: readonly (readonly [string, string | undefined])[] = [
    ['infra/main.tf', 'hcl'],
    ['prod.tfvars', 'hcl'],
    ['.env.production.example', 'properties'],
    ['config/app.env', 'properties'],
    ['chart/values.yaml.gotmpl', 'yaml'],
    ['config/database.yml.erb', 'yaml'],
    ['docker-compose.override.yml', 'yaml'],
    ['Dockerfile.web', 'dockerfile'],
    ['web.Dockerfile', 'dockerfile'],
    ['.ruby-version', 'oneValue'],
    ['etc/cron.d/backup', 'cronWithUser'],
    ['config/crontab', 'crontab'],
    ['src/App/App.csproj', 'xml'],
    ['ios/Info.plist', 'xml'],
    ['build.gradle.kts', 'gradle'],
    ['nginx/default.conf', 'conf'],
    ['.eslintrc', 'json'],
    ['Pipfile', 'toml'],
    ['package-lock.json', undefined],
    ['Gemfile.lock', undefined],
    ['node_modules/a/package.json', undefined],
    ['src/env.ts', undefined],
    ['src/dockerfile.ts', undefined],
    ['docs/nginx.md', undefined],
    ['README.md', undefined],
  ];
  for (const [path, format] of formats) {
    it(`${path}: ${format ?? 'no settings file'}`, () => {
      assert.equal(settingsFormat(path), format);
      assert.equal(isSettingsFile(path), format !== undefined);
    });
  }
});
