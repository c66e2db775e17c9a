import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  isEcosystem,
  normalisePackageName,
  type Ecosystem,
} from '../../../../src/core/decisions/knowledge/packageName.ts';

describe('package names', () => {
  const cases: readonly (readonly [Ecosystem, string, string])[] = [
    ['pypi', 'Django', 'django'],
    ['pypi', 'zope.interface__x', 'zope-interface-x'],
    ['pypi', 'requests[socks]', 'requests'],
    ['npm', ' @Angular/Core ', '@angular/core'],
    ['composer', 'Laravel/Framework', 'laravel/framework'],
    ['nuget', 'Newtonsoft.Json', 'newtonsoft.json'],
    ['cargo', 'serde_json', 'serde-json'],
    ['go', 'github.com/gin-gonic/gin/v2', 'github.com/gin-gonic/gin'],
    ['go', 'gopkg.in/yaml.v3', 'gopkg.in/yaml'],
    ['maven', 'org.hibernate:hibernate-core:5.6.0', 'org.hibernate:hibernate-core'],
    ['gem', 'RedCloth', 'RedCloth'],
  ];
  for (const [ecosystem, name, normal] of cases) {
    it(`${ecosystem} ${name}`, () => {
      assert.equal(normalisePackageName(ecosystem, name), normal);
      assert.equal(normalisePackageName(ecosystem, normal), normal, 'a normal name stays as it is');
    });
  }

  it('knows its ecosystems', () => {
    assert.equal(isEcosystem('pub'), true);
    assert.equal(isEcosystem('cpan'), false);
  });
});
