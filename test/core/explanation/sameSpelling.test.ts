import assert from 'node:assert/strict';
import { explained, said } from '../explained.ts';

const told = async (path: string, old: string, now: string): Promise<boolean> =>
  /only written otherwise/.test(said(await explained({ title: 'bread: mornings', files: [{ path, old, new: now }] })));

describe('a change that only lays code out anew', () => {
  it('is told as such, whatever the language', async () => {
    for (const [path, old, now] of [
      ['oven/bake.py', "warm('oven',\n     2)\nbake('rye')\n", 'warm("oven", 2)\nbake("rye")\n'],
      [
        'oven/urls.py',
        "url(r'^bread/(?P<id>\\d+)$',\n    views.bread)\n",
        'url(r"^bread/(?P<id>\\d+)$", views.bread)\n',
      ],
      ['oven/bake.py', 'warm(oven, 2)\n', 'warm(\n    oven,\n    2,\n)\n'],
      ['oven/bake.py', 'def a():\n    warm(1)\n', 'def a():\n\n    warm( 1 )\n'],
      ['src/oven/bake.ts', "warm('oven', (one) => one);\n", 'warm("oven", one => one)\n'],
      ['src/oven/bake.ts', "warm({ a: 'b', c });\n", "warm({\n  a: 'b',\n  c,\n});\n"],
      ['lib/oven/bake.rb', "warm 'oven'\n", 'warm "oven"\n'],
      [
        'src/oven/bake.ts',
        "import { b, a } from './b';\nimport c from './c';\n",
        "import c from './c';\nimport { a, b } from './b';\n",
      ],
      ['src/oven/Bake.java', 'if (hot) {\n  bake( 2 );\n}\n', 'if (hot)\n{\n    bake(2);\n}\n'],
    ] as const)
      assert.equal(await told(path, old, now), true, `${path}: ${now}`);
  });

  it('is not told where something differs', async () => {
    const far = Array.from({ length: 20 }, (_, at) => `  step${String(at)}();`).join('\n');
    for (const [path, old, now] of [
      ['oven/bake.py', 'if hot:\n    warm()\n    bake()\n', 'if hot:\n    warm()\nbake()\n'],
      ['oven/bake.py', 'sizes = (small)\n', 'sizes = (small,)\n'],
      ['oven/bake.py', "say('warm bread')\n", "say('warmbread')\n"],
      ['src/oven/bake.ts', "say('warm bread');\n", "say('warmbread');\n"],
      ['src/oven/bake.ts', "say('two;loaves');\n", "say('two loaves');\n"],
      ['lib/oven/bake.rb', "say '#{oven}'\n", 'say "#{oven}"\n'],
      ['src/oven/bake.ts', "say('${bread}');\n", 'say(`${bread}`);\n'],
      ['src/oven/Bake.java', "say('a');\n", 'say("a");\n'],
      ['src/oven/bake.ts', "import { a } from './a';\n", "import { a } from './b';\n"],
      ['src/oven/bake.ts', "import './b.css';\n", ''],
      ['src/oven/bake.ts', `  bake();\n${far}\n`, `${far}\n  bake();\n`],
    ] as const)
      assert.equal(await told(path, old, now), false, `${path}: ${now}`);
  });

  it('says where only other parts of the code are named', async () => {
    const page = await explained({
      title: 'Bread in the morning',
      files: [
        {
          path: 'src/oven/bake.ts',
          old: "import { a } from './a';\ngo();\n",
          new: "import { a } from './b';\ngo();\n",
        },
      ],
    });
    assert.match(said(page), /only lines that name other parts/);
  });
});
