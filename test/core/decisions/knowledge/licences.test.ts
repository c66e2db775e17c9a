import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import table from '../../../../src/core/decisions/knowledge/licences.json' with { type: 'json' };
import {
  licenceClasses,
  licenceOf,
  licenceOfText,
  packageLicence,
  type LicenceClass,
} from '../../../../src/core/decisions/knowledge/licences.ts';
import {
  isEcosystem,
  normalisePackageName,
  type Ecosystem,
} from '../../../../src/core/decisions/knowledge/packageName.ts';

describe('the table of licences', () => {
  it('says its source and date', () => {
    assert.ok(table.source.length > 20);
    assert.match(table.date, /^\d{4}-\d\d-\d\d$/);
  });

  it('has each licence once, of a known class, found by its id', () => {
    assert.ok(table.licences.length >= 100);
    assert.equal(new Set(table.licences.map(({ id }) => id)).size, table.licences.length);
    for (const row of table.licences) {
      assert.ok(
        licenceClasses.some((known) => known === row.class),
        row.id,
      );
      assert.deepEqual(licenceOf(row.id), row);
    }
  });

  it('recognises texts as licences that it knows, by words as a text is prepared', () => {
    for (const { id, has } of table.texts) {
      assert.equal(licenceOf(id)?.id, id);
      assert.equal(has, has.toLowerCase());
      const found = licenceOfText(has.replaceAll('|', ' … '));
      assert.ok(found !== undefined, id);
    }
  });

  it('has packages in their normal spelling, with licences that it knows', () => {
    let count = 0;
    for (const [ecosystem, rows] of Object.entries(table.packages)) {
      assert.ok(isEcosystem(ecosystem), ecosystem);
      for (const [written, licence] of Object.entries(rows)) {
        count += 1;
        const name = /^(.+)@\d[\d.]*$/.exec(written)?.[1] ?? written;
        if (ecosystem !== 'nuget')
          assert.equal(normalisePackageName(ecosystem, name).replaceAll('-', '_'), name.replaceAll('-', '_'));
        else assert.equal(name, name.toLowerCase());
        if (licence !== '') assert.ok(licenceOf(licence) !== undefined, `${name}: ${licence}`);
      }
    }
    assert.ok(count >= 400, `${count} rows`);
  });
});

describe('licences', () => {
  const cases: readonly (readonly [string, string | undefined, LicenceClass | undefined])[] = [
    ['MIT', 'MIT', 'permissive'],
    ['mit license', 'MIT', 'permissive'],
    ['The MIT License', 'MIT', 'permissive'],
    ['Apache License 2.0', 'Apache-2.0', 'permissive'],
    ['Apache License, Version 2.0', 'Apache-2.0', 'permissive'],
    ['Apache 2', 'Apache-2.0', 'permissive'],
    ['BSD', 'BSD-3-Clause', 'permissive'],
    ['GPLv3', 'GPL-3.0-only', 'strong-copyleft'],
    ['GPL-2.0', 'GPL-2.0-only', 'strong-copyleft'],
    ['GPL-3.0+', 'GPL-3.0-or-later', 'strong-copyleft'],
    ['AGPL-3.0', 'AGPL-3.0-only', 'network-copyleft'],
    ['GNU Affero General Public License v3', 'AGPL-3.0-only', 'network-copyleft'],
    ['GNU General Public License v3 (GPLv3)', 'GPL-3.0-only', 'strong-copyleft'],
    ['GNU General Public License v3 or later (GPLv3+)', 'GPL-3.0-or-later', 'strong-copyleft'],
    ['LGPLv2.1', 'LGPL-2.1-only', 'weak-copyleft'],
    ['MPL 2.0', 'MPL-2.0', 'weak-copyleft'],
    ['Business Source License 1.1', 'BUSL-1.1', 'source-available'],
    ['UNLICENSED', 'LicenseRef-Proprietary', 'proprietary'],
    ['Unlicense', 'Unlicense', 'public-domain'],
    ['(MIT OR GPL-3.0-or-later)', 'MIT', 'permissive'],
    ['GPL-2.0-only OR LGPL-3.0-only', 'LGPL-3.0-only', 'weak-copyleft'],
    ['MIT AND AGPL-3.0-only', 'AGPL-3.0-only', 'network-copyleft'],
    ['SSPL-1.0 OR Elastic-2.0', 'SSPL-1.0', 'source-available'],
    ['MIT OR Apache-2.0 AND GPL-3.0-only', undefined, undefined],
    ['MIT OR something-else', undefined, undefined],
    ['SEE LICENSE IN LICENSE.md', undefined, undefined],
    ['', undefined, undefined],
  ];
  for (const [written, id, kind] of cases) {
    it(`${written || '(nothing)'} is ${id ?? 'unknown'}`, () => {
      assert.equal(licenceOf(written)?.id, id);
      assert.equal(licenceOf(written)?.class, kind);
    });
  }
});

describe('licence texts', () => {
  const gpl =
    'GNU GENERAL PUBLIC LICENSE\n                       Version 3, 29 June 2007\n\n Copyright (C) 2007 Free Software Foundation, Inc.';
  const mit =
    'MIT License\n\nCopyright (c) 2024 Acme\n\nPermission is hereby granted, free of charge, to any person obtaining a copy\nof this software … The above copyright notice and this permission notice shall be included in all';
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    ['MIT', mit, 'MIT'],
    ['MIT under Commons Clause', `“Commons Clause” License Condition v1.0\n\n${mit}`, 'LicenseRef-Commons-Clause'],
    ['GPL 3', gpl, 'GPL-3.0-only'],
    ['AGPL 3', gpl.replace('GENERAL', 'AFFERO GENERAL'), 'AGPL-3.0-only'],
    [
      'LGPL 3',
      'GNU LESSER GENERAL PUBLIC LICENSE\nVersion 3, 29 June 2007\n… the terms of version 3 of the GNU General Public License',
      'LGPL-3.0-only',
    ],
    [
      'a GPL notice',
      'This program is free software: you can redistribute it under the terms of the GNU General Public License as published by the\n * Free Software Foundation, either version 2 of the License, or (at your option)\n * any later version.',
      'GPL-2.0-or-later',
    ],
    [
      'Apache',
      '                                 Apache License\n                           Version 2.0, January 2004',
      'Apache-2.0',
    ],
    [
      'BSD 2',
      'Redistribution and use in source and binary forms, with or without\nmodification, are permitted',
      'BSD-2-Clause',
    ],
    [
      'BSD 3',
      'Redistribution and use in source and binary forms, with or without modification … Neither the name of the',
      'BSD-3-Clause',
    ],
    [
      'ISC',
      'Permission to use, copy, modify, and/or distribute this software for any\npurpose with or without fee is hereby granted, provided that the above\ncopyright notice',
      'ISC',
    ],
    [
      'BUSL',
      'License text copyright (c) 2020 MariaDB\n\nBusiness Source License 1.1\n\nChange License: Apache License, Version 2.0',
      'BUSL-1.1',
    ],
    ['SSPL', 'Server Side Public License\nVERSION 1, OCTOBER 16, 2018', 'SSPL-1.0'],
    ['Elastic', '# Elastic License 2.0\n\n## Acceptance', 'Elastic-2.0'],
    ['FSL', '# Functional Source License, Version 1.1, MIT Future License', 'FSL-1.1-MIT'],
    [
      'closed',
      'Copyright 2024 Acme. All rights reserved.\nThis software is proprietary and confidential.',
      'LicenseRef-Proprietary',
    ],
    ['terms that permit licensees something', 'Acme may permit licensees to use the software.', undefined],
    ['a readme', '# Acme\n\nHow to build this.', undefined],
    ['words beyond the first 3,000 characters', `${'x'.repeat(3000)} Business Source License 1.1`, undefined],
  ];
  for (const [what, text, id] of cases) it(what, () => assert.equal(licenceOfText(text), id));
});

describe('packages with notable licences', () => {
  const cases: readonly (readonly [Ecosystem, string, string | undefined, string | undefined])[] = [
    ['npm', 'mupdf', '1.2.0', 'AGPL-3.0-only'],
    ['npm', 'tinymce', '6.8.0', 'MIT'],
    ['npm', 'tinymce', '^7.0.0', 'GPL-2.0-or-later'],
    ['npm', 'tinymce', undefined, 'GPL-2.0-or-later'],
    ['npm', '@progress/kendo-react-grid', '5.0.0', 'LicenseRef-Commercial'],
    ['npm', 'gsap', '3.12.5', 'LicenseRef-GSAP-Standard'],
    ['npm', 'gsap', '3.13.0', undefined],
    ['npm', 'react', '18.0.0', undefined],
    ['pypi', 'PyMuPDF', '1.24', 'AGPL-3.0-only'],
    ['pypi', 'mysqlclient', undefined, 'GPL-2.0-or-later'],
    ['pypi', 'PySimpleGUI', '4.60', undefined],
    ['pypi', 'PySimpleGUI', '5.0.1', 'LicenseRef-Commercial'],
    ['gem', 'sidekiq-pro', '7.0', 'LicenseRef-Commercial'],
    ['composer', 'mpdf/mpdf', '8.1', 'GPL-2.0-only'],
    ['nuget', 'MediatR', '12.4.1', 'Apache-2.0'],
    ['nuget', 'MediatR', '13.0.0', 'LicenseRef-Free-Below-A-Size'],
    ['nuget', 'EPPlus', '4.5.3', 'LGPL-3.0-or-later'],
    ['nuget', 'EPPlus', '7.0.0', 'PolyForm-Noncommercial-1.0.0'],
    ['nuget', 'MassTransit.RabbitMQ', '9.0.0', 'LicenseRef-Commercial'],
    ['nuget', 'MassTransit.RabbitMQ', '8.3.0', undefined],
    ['maven', 'com.itextpdf:kernel', '7.2.5', 'AGPL-3.0-only'],
    ['maven', 'com.typesafe.akka:akka-stream_2.13', '2.6.21', 'Apache-2.0'],
    ['maven', 'com.typesafe.akka:akka-stream_2.13', '2.8.0', 'BUSL-1.1'],
    ['maven', 'com.typesafe.akka:akka-http_2.13', '10.2.10', 'Apache-2.0'],
    ['go', 'github.com/unidoc/unipdf/v3', 'v3.50.0', 'LicenseRef-Commercial'],
    ['cargo', 'surrealdb', '1.0.0', 'BUSL-1.1'],
    ['hex', 'oban_pro', '1.0.0', 'LicenseRef-Commercial'],
    ['pub', 'syncfusion_flutter_charts', '24.1.41', 'LicenseRef-Free-Below-A-Size'],
  ];
  for (const [ecosystem, name, version, licence] of cases) {
    it(`${ecosystem} ${name} ${version ?? ''}`, () => assert.equal(packageLicence(ecosystem, name, version), licence));
  }
});
