import type { Example } from './example.ts';

/** Quality traded for speed, proved by the code itself. */
export const examples: readonly Example[] = [
  {
    kind: 'code-parked',
    is: 'proves',
    files: [
      {
        path: 'lib/shop/order.ex',
        old: 'order\n|> validate_length(:name, max: 80)\n|> save()\n',
        new: 'order\n# |> validate_length(:name, max: 80)\n|> save()\n',
      },
    ],
    expect: [{ kind: 'code-parked', effect: 'more' }],
  },
  {
    kind: 'code-parked',
    is: 'proves',
    files: [
      {
        path: 'src/pages/Menu.svelte',
        old: '<Item href="/account">Account</Item>\n',
        new: '<!-- <Item href="/account">Account</Item> -->\n',
      },
    ],
    expect: [{ kind: 'code-parked', effect: 'more' }],
  },
  {
    kind: 'code-parked',
    is: 'nearMiss',
    files: [{ path: 'src/bake.go', old: 'bake()\n', new: '// bake(), then let it cool down\nbake()\n' }],
    expect: [],
  },
  {
    kind: 'code-parked',
    is: 'reverse',
    files: [
      { path: 'app/order.rb', old: '# validates :name, presence: true\n', new: 'validates :name, presence: true\n' },
    ],
    expect: [],
  },
  {
    kind: 'stopgap',
    is: 'proves',
    files: [
      {
        path: 'src/Ovens/Oven.cs',
        old: 'public void Open() { }\n',
        new: 'public void Open() { }\npublic void Clean() {\n    throw new NotImplementedException();\n}\n',
      },
    ],
    expect: [{ kind: 'stopgap', effect: 'more' }],
  },
  {
    kind: 'stopgap',
    is: 'proves',
    files: [
      {
        path: 'src/orders.tsx',
        old: 'const orders = await load();\n',
        new: 'const mockOrders = [{ id: 1 }];\nconst orders = mockOrders;\n',
      },
    ],
    expect: [{ kind: 'stopgap', effect: 'more' }],
  },
  {
    // Left to the heirs of a class.
    kind: 'stopgap',
    is: 'nearMiss',
    files: [
      {
        path: 'shop/oven.py',
        old: 'class Oven:\n    pass\n',
        new: 'class Oven:\n    def bake(self):\n        raise NotImplementedError\n',
      },
    ],
    expect: [],
  },
  {
    kind: 'stopgap',
    is: 'reverse',
    files: [{ path: 'src/oven.rs', old: 'fn clean() {\n    todo!()\n}\n', new: 'fn clean() {\n    scrub()\n}\n' }],
    expect: [],
  },
  {
    kind: 'empty-test',
    is: 'proves',
    files: [
      {
        path: 'test/oven_test.rb',
        old: 'class OvenTest\nend\n',
        new: 'class OvenTest\n  test "gets hot" do\n  end\nend\n',
      },
    ],
    expect: [{ kind: 'empty-test', effect: 'more' }],
  },
  {
    kind: 'empty-test',
    is: 'nearMiss',
    files: [
      { path: 'src/oven.test.ts', old: '', new: "it('gets hot', () => {\n  expect(oven.heat).toBe(200);\n});\n" },
    ],
    expect: [],
  },
  {
    kind: 'empty-test',
    is: 'reverse',
    files: [
      {
        path: 'tests/test_oven.py',
        old: 'def test_heat():\n    pass\n',
        new: 'def test_heat():\n    assert oven.heat == 200\n',
      },
    ],
    expect: [],
  },
];
