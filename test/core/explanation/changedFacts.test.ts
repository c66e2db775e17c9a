import assert from 'node:assert/strict';
import { explained, said } from '../explained.ts';
import type { SourceTexts } from '../changeOf.ts';

const one = (path: string, old: string, now: string, title = 'Bread on Mondays'): SourceTexts => ({
  title,
  files: [{ path, old: `${old}\n`, new: `${now}\n` }],
});

describe('what the lines of a change prove', () => {
  it('is no new word where another screen loses it, nor the name under which a text is kept', async () => {
    const notice = "<p>{{ t('oven', 'The bread is kept warm for you') }}</p>\n";
    const bread = `<template>\n  ${notice}<b>{{ say('BREAD_IS_WARM') }}</b>\n</template>\n`;
    const moved = await explained({
      title: 'Move the notice out of the oven',
      files: [
        { path: 'src/Oven.vue', old: `<template>\n${notice}</template>\n`, new: '<template>\n</template>\n' },
        { path: 'src/Notice.vue', new: bread },
      ],
    });
    assert.doesNotMatch(said(moved), /New words on screen|BREAD_IS_WARM/);
    assert.match(said(moved), /No word comes or goes\. These only change place, .*: “The bread is kept warm for you”/);
    const fresh = await explained({ title: 'Bread on Mondays', files: [{ path: 'src/Notice.vue', new: bread }] });
    assert.match(said(fresh), /New words on screen: “The bread is kept warm for you”/);
  });

  it('is told in place of the words that stood on the same line', async () => {
    const page = await explained({
      title: 'Bread',
      files: [
        {
          path: 'src/AddBaker.tsx',
          old: '<Label>\n  Invite New Baker\n</Label>\n<Input\n  id="e"\n  placeholder="Enter name..."\n/>\n<Button>\n    Invite New Baker\n</Button>\n',
          new: '<Label>\n  Name And Town\n</Label>\n<Input\n  id="e"\n  placeholder="Name and town"\n/>\n<Button>\n    Add Baker\n</Button>\n',
        },
      ],
    });
    assert.match(said(page), /“Invite New Baker” becomes “Add Baker”/);
    assert.match(said(page), /“Enter name\.\.\.” becomes “Name and town”/);
    assert.doesNotMatch(said(page), /leave the screen/);
  });

  it('leaves the screen with a file that is deleted only where no other says the same', async () => {
    const files = [{ path: 'src/ovens/Old.vue', old: '<template>\n<b>Choose your loaf</b>\n</template>\n' }];
    const title = 'Bread on Mondays';
    assert.match(said(await explained({ title, files })), /leave the screen: “Choose your loaf”/);
    const elsewhere = await explained({ title, files, mentions: async () => Promise.resolve(true) });
    assert.doesNotMatch(said(elsewhere), /leave the screen/);
  });

  it('is told of a list of texts where one entry changes, or only its line is broken', async () => {
    const entry = (key: string, text: string): string =>
      `  <data name="${key}" xml:space="preserve">\n    <value>${text}</value>\n  </data>\n`;
    const list = (text: string): string => entry('close', text) + entry('open', "Check the 'Door'Check the 'Day'");
    const texts = async (old: string, now: string): Promise<string> =>
      said(
        await explained({
          title: 'Bread',
          files: [{ path: 'Shop/Messages.resx', old: list(old), new: list(now) }],
        }),
      );
    const was = "Please check the 'Oven'. Please check the 'Day of baking'";
    const broken = await texts(was, was.replace('. ', '.&lt;br /&gt;'));
    assert.match(broken, /Only a line break comes into “Please check the 'Oven'\. Please/);
    assert.match(broken, /only this entry changes; all others stay/);
    assert.match(await texts(was, was.replace('Day', 'Hour')), /becomes “Please check .* 'Hour of baking'”/);
  });

  it('is no link or word of others where it is written in another way or is the product’s own table', async () => {
    const links = await explained({
      title: 'Bread',
      files: [
        {
          path: 'app/views/guides/index.md.erb',
          old: '- **[Bake your bread](bake)**\n- **[Cool your bread](cool)**\n',
          new: '<% guides.each do |guide| %>\n- **<%= link_to guide.title, guide_path(guide) %>**\n<% end %>\n',
        },
      ],
    });
    assert.doesNotMatch(said(links), /New on screen: (?:a )?links?|no new word/);
    const table = one(
      'lib/data/bakers.ts',
      'const baker = await tx.query.authBakers.findFirst({ id });',
      'const baker = await admin.bakerById(id);',
    );
    assert.doesNotMatch(said(await explained(table)), /no longer reads/);
  });

  it('promises nothing about what is stored beside a line that erases', async () => {
    const old = 'def clean(user):\n    rows(Alias).filter(\n        Alias.user == user\n    ).delete()\n';
    const page = await explained(one('shop/clean.py', old, old.replaceAll('Alias', 'Notice'), 'Use the notice'));
    assert.doesNotMatch(said(page), /no change of[^.]*stored data|no erasing of stored data/);
    const far = old.replace('    ).delete', '    )\n\n\n\n    x.delete');
    assert.match(
      said(await explained(one('shop/clean.py', far, far.replaceAll('Alias', 'Notice'), 'Use the notice'))),
      /no change of[^.]*stored data/,
    );
  });

  it('is told with its unit where the name of a figure ends in one', async () => {
    const page = await explained(
      one('src/oven/bake.ts', 'const bakeTimeSeconds = 600;', 'const bakeTimeSeconds = 30;'),
    );
    assert.match(said(page), /“bake time” goes from 10 minutes to 30 seconds/);
  });

  it('is told where a fixed name takes the place of another, and asks that it is ready', async () => {
    const page = await explained(
      one('src/oven/bake.ts', "const recipe = find('rye_bread');", "const recipe = find('dark_bread');"),
    );
    assert.match(said(page), /“rye_bread” becomes “dark_bread”/);
    assert.match(said(page), /relies on “dark_bread”/);
    assert.equal(page.answers.dates.direction, 'unclear');
    assert.equal(page.answers.customers.state, 'toConfirm');
    const same = await explained(one('src/oven/bake.ts', "a(find('rye_bread'));", "bb(find('rye_bread'));"));
    assert.doesNotMatch(said(same), /becomes/);
  });

  it('is told where a reading gains a condition', async () => {
    const narrowed = one(
      'src/oven/list.ts',
      "run('select * from loaves');",
      "run('select * from loaves where sold = 1');",
    );
    assert.match(said(await explained(narrowed)), /leaves some records out/);
    const other = one('src/oven/list.ts', "run('select * from loaves');", "run('select * from ovens where hot = 1');");
    assert.doesNotMatch(said(await explained(other)), /leaves some records out/);
  });

  it('is told where the product no longer reads what others send', async () => {
    const page = await explained(
      one('src/oven/route.ts', "const when = headers['x-day'];", 'const when = query.bakingDay;'),
      'fr',
    );
    assert.match(said(page), /il ne lit plus «\u202fx-day\u202f», mais lit désormais «\u202fbakingDay\u202f»/u);
    const more = await explained(one('src/oven/route.ts', 'go();', 'go(query.bakingDay);'));
    assert.doesNotMatch(said(more), /no longer reads/);
  });

  it('is told by the names of new tests', async () => {
    const page = await explained({
      title: 'Bread on Mondays',
      files: [
        { path: 'src/oven/bake.ts', old: 'bake(1);\n', new: 'bake(2);\n' },
        {
          path: 'test/bake.test.ts',
          old: '\n',
          new: "context('when the oven is cold', () => {\n  it('refuses to bake the bread', () => {});\n});\n",
        },
      ],
    });
    assert.match(said(page), /“when the oven is cold, refuses to bake the bread”/);
  });

  it('says that what is stored stays only where no line may touch it', async () => {
    assert.match(
      said(await explained(one('src/oven/heat.ts', 'const heat = 1;', 'const heat = 2;'))),
      /no change of[^.]*stored data/,
    );
    const saving = said(await explained(one('src/oven/heat.ts', 'heat(1);', 'saveHeat(2);')));
    assert.match(saving, /no erasing of stored data/);
    assert.doesNotMatch(saving, /rewrites/);
    assert.doesNotMatch(
      said(await explained(one('src/oven/heat.ts', 'heat(1);', 'removeHeat(2);'))),
      /no change of[^.]*stored data|no erasing of stored data/,
    );
  });

  it('tells words on screen and messages before and after', async () => {
    const screen = one('src/pages/oven.tsx', '<h1>Bread for today</h1>', '<h1>Bread for tomorrow</h1>');
    assert.match(said(await explained(screen)), /“Bread for today” becomes “Bread for tomorrow”/);
    const refusal = one(
      'src/oven/bake.ts',
      "throw new Error('The oven is not found here');",
      "throw new Error('The oven is not found in this bakery');",
    );
    const page = await explained(refusal);
    assert.match(said(page), /when something fails is reworded: “The oven is not found here” becomes/);
    assert.match(page.headline.text, /a text is worth a look/);
  });

  it('never calls a screen that changes nothing found', async () => {
    const page = await explained(
      one('src/pages/oven.tsx', '<Oven hot={1} />', '<Oven hot={2} />', 'fix: the oven page'),
    );
    assert.equal(page.answers.customers.state, 'toConfirm');
    assert.equal(page.answers.customers.nothing, false);
    assert.doesNotMatch(page.headline.text, /found\.$/);
  });

  it('asks about money where its code changes, and about nothing that a title only names in passing', async () => {
    const money = await explained(one('src/billing/total.ts', 'const amount = bread;', 'const amount = cake;'));
    assert.match(said(money), /Code of payments or billing changes/);
    assert.equal(money.answers.spending.direction, 'unclear');
    const logged = await explained(one('src/billing/total.ts', 'const sum = bread;', 'const sum = cake;'));
    assert.deepEqual(logged.questions, [], 'a file about money whose lines name no amount');
    for (const title of [
      'Reword the login error messages',
      'Add an icon to the login page',
      'Suggest other password managers',
      'Ask for permissions before notifications start',
    ]) {
      const page = await explained(one('src/oven/heat.ts', 'const heat = 1;', 'const heat = 2;', title));
      assert.deepEqual(page.questions, [], title);
    }
    const rights = await explained(
      one('src/oven/heat.ts', 'const heat = 1;', 'const heat = 2;', 'Only admins can open the oven'),
    );
    assert.equal(rights.questions.length, 1);
  });

  it('tells figures with the name beside them, remarks that say why, and words that leave the screen', async () => {
    const figure = await explained(
      one('src/oven/bake.ts', 'const MAX_BREADS_A_DAY = 10;', 'const MAX_BREADS_A_DAY = 20;'),
    );
    assert.doesNotMatch(said(figure), /figure/i, 'a word of one letter says nothing');
    const clear = await explained(
      one('src/oven/bake.ts', 'const MOST_BREADS_SOLD = 10;', 'const MOST_BREADS_SOLD = 20;'),
    );
    assert.match(said(clear), /“most breads sold” goes from 10 to 20/);
    const noted = await explained(
      one(
        'src/oven/bake.ts',
        'bake(1);',
        '// Customers were missing the smell, so that nobody came in any more.\nbake(2);',
      ),
    );
    assert.match(said(noted), /note of the team in the code says: “Customers were missing the smell/);
    const left = await explained(one('src/pages/oven.tsx', '<h1>Bread for today</h1>', '<h1 />'));
    assert.match(said(left), /words leave the screen: “Bread for today”/);
  });

  it('says that what existed stays where new things only stand beside it', async () => {
    const files = [
      { path: 'src/oven/warm.ts', new: 'warm(2);\n' },
      { path: 'src/oven/all.ts', old: 'go();\n', new: "import './warm.ts';\ngo();\n" },
    ];
    assert.match(said(await explained({ title: 'Warm bread', files })), /What existed stays as it was/);
    // A line more in what existed may change what it does.
    const grown = await explained(one('src/oven/bake.ts', 'bake(1);', 'bake(1);\nwarm(2);'));
    assert.doesNotMatch(said(grown), /stays as it was/);
  });

  it('denies no erasing where a new line erases records', async () => {
    const page = said(
      await explained(one('src/oven/bake.ts', 'bake(1);', 'bake(1);\nawait loafRepository.deleteOld(day);')),
    );
    assert.match(page, /A new step erases something that was stored/);
    assert.doesNotMatch(page, /no change of[^.]*stored data|no erasing of stored data/);
    const memory = said(await explained(one('src/oven/bake.ts', 'bake(1);', 'bake(1);\nseen.delete(day);')));
    assert.doesNotMatch(memory, /A new step erases/);
  });

  it('asks about prices only where an amount or what is kept changes, and about machines only where a setting does', async () => {
    const screen = one('src/pages/shop.tsx', '<p>a</p>', '<Button onClick={call} />', 'Add a call for price button');
    assert.deepEqual((await explained(screen)).questions, []);
    const machines = one('src/kubernetes/run.ts', 'run(1);', 'run(2);', 'Name the account of kubernetes runs');
    assert.deepEqual((await explained(machines)).questions, []);
  });

  it('denies no change of access where a line asks who may do something, and tells another right in its place', async () => {
    const page = await explained(
      one(
        'app/controllers/loaves_controller.rb',
        'def go\n  authorize loaf, :can_bake?\nend',
        'def go\n  authorize loaf, :can_see?\nend',
      ),
    );
    assert.doesNotMatch(said(page), /no change of[^.]*access/);
    assert.deepEqual(
      page.decisions.map(({ kind }) => kind),
      ['rights-changed'],
    );
  });

  it('takes a component whose name ends in that of a database for no database', async () => {
    const project = (version: string): string =>
      `<Project><ItemGroup><PackageReference Include="Baker.Runner.MySql" Version="${version}" /></ItemGroup></Project>\n`;
    const page = await explained({
      title: 'Newer parts',
      files: [{ path: 'src/Bakery/Bakery.csproj', old: project('7.1.0'), new: project('7.2.0') }],
    });
    assert.deepEqual(page.decisions, []);
  });

  it('asks about licences only where components or documents change', async () => {
    const page = await explained(one('src/licence/state.ts', 'a(1);', 'a(2);', 'Keep the licence state at hand'));
    assert.deepEqual(page.questions, []);
  });

  it('takes names brought in otherwise for no move', async () => {
    const page = await explained(one('src/oven/bake.ts', "import { a } from './a.ts';\ngo();", 'go();', 'A quick run'));
    assert.match(page.headline.text, /only written otherwise/);
  });

  it('names the one language whose words change', async () => {
    const page = await explained({
      title: 'Translated',
      files: [{ path: 'lang/bakery_it_IT.utf8.po', old: 'msgid "a"\nmsgstr ""\n', new: 'msgid "a"\nmsgstr "Pane"\n' }],
    });
    assert.match(said(page), /Only the words of one language change: Italian/);
  });

  it('promises no calm where a condition asks for more, whatever its author calls the work', async () => {
    const page = await explained(
      one(
        'src/oven/warm.ts',
        'if (!oven.isGas) {\n  warm();\n}',
        'if (!oven.isGas && !oven.isSmall) {\n  warm();\n}',
        'chore: the oven',
      ),
    );
    assert.match(said(page), /asks for one more thing/);
    assert.doesNotMatch(said(page), /no difference/);
    const quiet = await explained(
      one('src/oven/warm.ts', 'warm(1);', 'const heat = 1;\nwarm(heat);', 'chore: the oven'),
    );
    assert.match(said(quiet), /no difference/);
  });

  it('takes a weakness in a component for a weakness, and not for a question of rights', async () => {
    const page = await explained({
      title: 'chore(deps): update oven to 1.2.4 [security]',
      files: [
        {
          path: 'package.json',
          old: '{ "dependencies": { "oven": "1.2.3" } }\n',
          new: '{ "dependencies": { "oven": "1.2.4" } }\n',
        },
      ],
    });
    assert.match(said(page), /until this is online, it stays open/);
    assert.deepEqual(
      page.questions.map(({ text }) => text),
      ['Could anybody use the weakness until now, and on which day is it closed everywhere?'],
    );
  });

  it('knows the tools of a team by their folder', async () => {
    assert.match(said(await explained(one('scripts/count.ts', 'count(1);', 'count(2);'))), /it is a tool of the team/);
    assert.doesNotMatch(said(await explained(one('src/count.ts', 'count(1);', 'count(2);'))), /tool of the team/);
  });

  it('says in which one language new words came', async () => {
    const words = (path: string): SourceTexts => ({
      title: 'Bread on Mondays',
      files: [
        { path, old: '{}\n', new: '{\n  "bread": "Bread of the house"\n}\n' },
        { path: 'src/oven/bake.ts', old: 'bake(1);\n', new: 'bake(2);\n' },
      ],
    });
    assert.match(said(await explained(words('locales/en.json'))), /in one language, English/);
    assert.doesNotMatch(said(await explained(words('locales/words.json'))), /one language/);
  });

  it('tells that a step on stored data runs once', async () => {
    const page = await explained({
      title: 'Bread on Mondays',
      files: [{ path: 'db/migrations/20260102_breads.sql', new: 'CREATE TABLE breads (id int);\n' }],
    });
    assert.match(said(page), /step that runs once/);
  });

  it('tells a delay that a document promises to outsiders', async () => {
    const page = await explained(one('SECURITY.md', 'Write to us.', 'We answer within 4 days.', 'Say how to reach us'));
    assert.match(said(page), /“We answer within 4 days”/);
    assert.equal(page.answers.dates.direction, 'unclear');
    assert.equal(page.questions.length, 1);
  });

  it('says what a version number is, and asks when customers get it', async () => {
    const page = await explained(one('src/version.ts', "const v = '1.2.0';", "const v = '1.3.0-rc.1';", 'v1.3.0-rc.1'));
    assert.match(said(page), /trial version/);
    assert.match(said(page), /from which day/);
  });

  it('takes the number of the product itself for no change of its components', async () => {
    const manifest = (version: string): string => `{\n  "name": "shop",\n  "version": "${version}"\n}\n`;
    const page = await explained(
      one('package.json', manifest('1.2.0'), manifest('1.3.0'), 'chore: bump version to 1.3.0 (#12)'),
    );
    assert.match(said(page), /version number/);
    assert.doesNotMatch(said(page), /components made by others/);
  });

  it('asks about keys that automatic work now needs, and calls nothing late where checks alone are taken back', async () => {
    const work = (body: string): string => `jobs:\n  bake:\n    steps:\n      - run: ${body}\n`;
    const keys = await explained({
      title: 'Release by itself',
      files: [{ path: '.github/workflows/bake.yml', old: work('go'), new: work('go ${{ secrets.OVEN_KEY }}') }],
    });
    assert.match(said(keys), /needs a secret code named “OVEN_KEY”/);
    assert.equal(keys.answers.dates.direction, 'unclear');
    const back = await explained({
      title: 'Revert "Bake in two ovens"',
      files: [{ path: '.github/workflows/bake.yml', old: work('one\n      - run: two'), new: work('one') }],
    });
    assert.equal(back.answers.dates.direction, 'none');
    assert.deepEqual(back.decisions, []);
  });

  it('asks about a step on stored data that goes', async () => {
    const page = await explained({
      title: 'Fix double send',
      files: [{ path: 'db/migrate/20240101120000_add_ovens.rb', old: 'class AddOvens\n  def change\n  end\nend\n' }],
    });
    assert.match(said(page), /goes or gets another name/);
  });
});
