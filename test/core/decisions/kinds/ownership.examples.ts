import { example } from './example.ts';
import type { Example } from './example.ts';

const manifest = (dependencies: Readonly<Record<string, string>>): string =>
  `${JSON.stringify({ name: 'shop', dependencies }, null, 2)}\n`;
const licensed = (licence: string): string => `${JSON.stringify({ name: 'shop', license: licence }, null, 2)}\n`;

/** Licences, technology that the team must know, dependence on others. */
export const examples: readonly Example[] = [
  {
    kind: 'own-licence-commercial',
    is: 'proves',
    files: [
      {
        path: 'enterprise/LICENSE',
        new: 'This folder may be used only with a valid commercial agreement with the bakery.\n',
      },
    ],
    expect: [{ kind: 'own-licence-commercial', effect: 'more' }],
  },
  {
    kind: 'own-licence-commercial',
    is: 'nearMiss',
    files: [
      {
        path: 'src/license/check.ts',
        new: '// A valid commercial license is asked for here.\nexport const ok = true;\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'own-licence-commercial',
    is: 'reverse',
    files: [{ path: 'package.json', old: licensed('UNLICENSED'), new: licensed('MIT') }],
    expect: [{ kind: 'own-licence', effect: 'one-off' }],
  },
  {
    kind: 'own-licence',
    is: 'proves',
    files: [{ path: 'package.json', old: licensed('MIT'), new: licensed('AGPL-3.0-only') }],
    expect: [{ kind: 'own-licence', effect: 'one-off' }],
  },
  {
    kind: 'own-licence',
    is: 'nearMiss',
    files: [
      {
        path: 'LICENSE',
        old: 'MIT License\n\nCopyright (c) 2024 The Bakery\n\nPermission is hereby granted, free of charge.\n',
        new: 'MIT License\n\nCopyright (c) 2026 The Bakery\n\nPermission is hereby granted, free of charge.\n',
      },
    ],
    expect: [],
  },
  {
    // Other terms under another file name.
    kind: 'own-licence',
    is: 'proves',
    files: [
      { path: 'LICENSE.txt', old: 'GNU GENERAL PUBLIC LICENSE\nVersion 3, 29 June 2007\n' },
      { path: 'LICENSE', new: 'MIT License\n\nPermission is hereby granted, free of charge.\n' },
    ],
    expect: [{ kind: 'own-licence', effect: 'one-off' }],
  },
  {
    // The same terms under another file name, and the same words on other lines.
    kind: 'own-licence',
    is: 'nearMiss',
    files: [
      { path: 'LICENSE.txt', old: 'MIT License\n\nPermission is hereby granted, free of charge.\n' },
      { path: 'LICENSE', new: 'MIT License\n\nPermission is hereby granted,\nfree of charge.\n' },
      {
        path: 'parts/oven/LICENSE',
        old: 'MIT License\n\nPermission is hereby granted, free of charge, to anyone, to bake, to sell, to share, to eat, to give away and to keep.\n',
        new: 'MIT License\n\nPermission is hereby granted,\nfree of charge, to anyone, to bake,\nto sell, to share,\nto eat,\nto give away\nand to keep.\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'own-licence',
    is: 'reverse',
    files: [
      {
        path: 'Cargo.toml',
        old: '[package]\nname = "shop"\nlicense = "AGPL-3.0-only"\n',
        new: '[package]\nname = "shop"\nlicense = "MIT"\n',
      },
    ],
    expect: [{ kind: 'own-licence', effect: 'one-off' }],
  },
  {
    kind: 'sharing-licence',
    is: 'proves',
    files: [
      {
        path: 'package.json',
        old: manifest({ express: '^4.0.0' }),
        new: manifest({ express: '^4.0.0', '@ffmpeg/core': '^0.12.0' }),
      },
    ],
    expect: [{ kind: 'sharing-licence', effect: 'more' }],
  },
  {
    kind: 'sharing-licence',
    is: 'nearMiss',
    files: [
      {
        path: 'package.json',
        old: `${JSON.stringify({ name: 'shop', devDependencies: {} }, null, 2)}\n`,
        new: `${JSON.stringify({ name: 'shop', devDependencies: { '@ffmpeg/core': '^0.12.0' } }, null, 2)}\n`,
      },
    ],
    expect: [],
  },
  {
    kind: 'sharing-licence',
    is: 'reverse',
    files: [
      {
        path: 'package.json',
        old: manifest({ express: '^4.0.0', '@ffmpeg/core': '^0.12.0' }),
        new: manifest({ express: '^4.0.0' }),
      },
    ],
    expect: [],
  },
  {
    kind: 'growth-licence',
    is: 'proves',
    files: [
      {
        path: 'package.json',
        old: manifest({ express: '^4.0.0' }),
        new: manifest({ express: '^4.0.0', '@elastic/charts': '^68.0.0' }),
      },
    ],
    expect: [{ kind: 'growth-licence', effect: 'more' }],
  },
  {
    kind: 'growth-licence',
    is: 'nearMiss',
    files: [
      {
        path: 'package.json',
        old: manifest({ '@elastic/charts': '^68.0.0' }),
        new: manifest({ '@elastic/charts': '^68.1.0' }),
      },
    ],
    expect: [],
  },
  {
    kind: 'growth-licence',
    is: 'reverse',
    files: [
      {
        path: 'package.json',
        old: manifest({ '@elastic/charts': '^68.0.0', express: '^4.0.0' }),
        new: manifest({ express: '^4.0.0' }),
      },
    ],
    expect: [],
  },
  {
    kind: 'technology',
    is: 'proves',
    files: [{ path: 'static/js/htmx.min.js', new: 'window.htmx = {};\n' }],
    expect: [{ kind: 'technology', effect: 'more' }],
  },
  {
    kind: 'technology',
    is: 'nearMiss',
    files: [
      {
        path: 'package.json',
        old: manifest({ express: '^4.0.0' }),
        new: manifest({ express: '^4.0.0', 'left-side': '^1.0.0' }),
      },
    ],
    expect: [],
  },
  {
    kind: 'technology',
    is: 'reverse',
    files: [{ path: 'static/js/jquery-3.6.0.min.js', old: 'window.jQuery = {};\n' }],
    expect: [{ kind: 'technology', effect: 'less' }],
  },
  {
    kind: 'technology-swapped',
    is: 'proves',
    files: [{ path: 'package.json', old: manifest({ express: '^4.0.0' }), new: manifest({ fastify: '^5.0.0' }) }],
    expect: [{ kind: 'technology-swapped', effect: 'one-off' }],
  },
  {
    kind: 'technology-swapped',
    is: 'nearMiss',
    files: [
      {
        path: 'package.json',
        old: manifest({ express: '^4.0.0', 'left-side': '^1.0.0' }),
        new: manifest({ express: '^4.0.0', 'right-side': '^1.0.0' }),
      },
    ],
    expect: [],
  },
  {
    kind: 'technology-swapped',
    is: 'reverse',
    files: [{ path: 'package.json', old: manifest({ fastify: '^5.0.0' }), new: manifest({ express: '^4.0.0' }) }],
    expect: [{ kind: 'technology-swapped', effect: 'one-off' }],
  },
  {
    kind: 'language',
    is: 'proves',
    files: [{ path: 'services/oven/go.mod', new: 'module bakery.example/oven\n\ngo 1.23\n' }],
    expect: [{ kind: 'language', effect: 'more' }],
  },
  {
    kind: 'language',
    is: 'nearMiss',
    files: [{ path: 'go.mod', new: 'module bakery.example/shop\n\ngo 1.23\n' }],
    expect: [],
  },
  {
    kind: 'language',
    is: 'reverse',
    files: [{ path: 'services/oven/go.mod', old: 'module bakery.example/oven\n\ngo 1.23\n' }],
    expect: [],
  },
  {
    kind: 'build-tools',
    is: 'proves',
    files: [
      { path: 'yarn.lock', old: '# lock\n' },
      { path: 'pnpm-lock.yaml', new: 'lockfileVersion: 9\n' },
    ],
    expect: [{ kind: 'build-tools', effect: 'unclear' }],
  },
  {
    kind: 'build-tools',
    is: 'nearMiss',
    files: [{ path: 'yarn.lock', old: '# lock 1\n', new: '# lock 2\n' }],
    expect: [],
  },
  { kind: 'build-tools', is: 'reverse', files: [{ path: 'pnpm-lock.yaml', new: 'lockfileVersion: 9\n' }], expect: [] },
  {
    kind: 'separate-service',
    is: 'proves',
    files: [{ path: 'services/oven/Dockerfile', new: 'FROM alpine:3.20\n' }],
    expect: [{ kind: 'separate-service', effect: 'more' }],
  },
  {
    kind: 'separate-service',
    is: 'nearMiss',
    files: [{ path: '.devcontainer/Dockerfile', new: 'FROM alpine:3.20\n' }],
    expect: [],
  },
  {
    kind: 'separate-service',
    is: 'reverse',
    files: [{ path: 'services/oven/Dockerfile', old: 'FROM alpine:3.20\n' }],
    expect: [],
  },
  {
    kind: 'platform',
    is: 'proves',
    files: [{ path: 'android/app/build.gradle', new: 'android {\n}\n' }],
    expect: [{ kind: 'platform', effect: 'more' }],
  },
  {
    kind: 'platform',
    is: 'nearMiss',
    files: [{ path: 'android/app/build.gradle', old: 'android {\n}\n', new: 'android {\n  a 1\n}\n' }],
    expect: [],
  },
  { kind: 'platform', is: 'reverse', files: [{ path: 'android/app/build.gradle', old: 'android {\n}\n' }], expect: [] },
  {
    kind: 'technology',
    is: 'proves',
    files: [
      {
        path: 'package.json',
        old: '{ "dependencies": { "pg": "8.0.0" } }\n',
        new: '{ "dependencies": { "pg": "8.0.0", "mysql2": "3.0.0" } }\n',
      },
    ],
    expect: [{ kind: 'technology', effect: 'more' }],
  },
  {
    kind: 'technology',
    is: 'nearMiss',
    files: [
      {
        path: 'package.json',
        old: '{ "dependencies": { "pg": "8.0.0" } }\n',
        new: '{ "dependencies": { "pg": "8.0.0", "redis": "4.0.0" } }\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'technology',
    is: 'proves',
    files: [
      {
        path: 'gradle/libs.versions.toml',
        old: '[versions]\nkotlin = "2.0.0"\n',
        new: '[versions]\nkotlin = "2.0.0"\ncomposeBom = "2025.01.00"\n',
      },
    ],
    expect: [{ kind: 'technology', effect: 'more' }],
  },
  example(
    'database-addition',
    'proves',
    'db/migrate/20260301100000_enable_places.rb',
    undefined,
    "class EnablePlaces < ActiveRecord::Migration[8.0]\n  def change\n    enable_extension 'postgis'\n  end\nend\n",
    'more',
  ),
  example(
    'database-addition',
    'nearMiss',
    'db/migrations/0004_ids.sql',
    undefined,
    'CREATE EXTENSION IF NOT EXISTS "uuid-ossp";\n',
  ),
  example(
    'database-addition',
    'reverse',
    'db/migrate/20260401100000_disable_places.rb',
    undefined,
    "class DisablePlaces < ActiveRecord::Migration[8.0]\n  def change\n    disable_extension 'postgis'\n  end\nend\n",
  ),
  example(
    'own-licence-commercial',
    'proves',
    'ovens/steam.go',
    'package ovens\n',
    'package ovens\n\n// This file is not covered by the MIT license of the bakery.\n',
    'more',
  ),
  example(
    'own-licence-commercial',
    'nearMiss',
    'ovens/steam.go',
    'package ovens\n',
    'package ovens\n\n// Copyright the bakery. All rights reserved. Licensed under the MIT license.\n',
  ),
];
