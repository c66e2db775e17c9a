import assert from 'node:assert/strict';
import { explained, said } from '../explained.ts';
import { fileKind } from '../../../src/core/change/fileKind.ts';
import { isTeamTool } from '../../../src/core/explanation/surfaceFiles.ts';
import type { SourceTexts, Texts } from '../changeOf.ts';
import type { Language } from '../../../src/core/wording/language.ts';

const page = async (texts: SourceTexts, language: Language = 'en'): Promise<string> =>
  said(await explained(texts, language));
const change = (...files: readonly Texts[]): SourceTexts => ({ title: 'Bread on Mondays', files });
const work = (path: string, ...lines: readonly string[]): SourceTexts =>
  change({ path, old: '', new: `${lines.join('\n')}\n` });

describe('work of the team that does not start by itself', () => {
  it('takes a form for tasks for no automatic work', async () => {
    const form = work(
      '.github/ISSUE_TEMPLATE/oven.yml',
      'name: Oven report',
      'description: What burnt',
      'body:',
      '  - x',
    );
    assert.match(await page(form), /only a form changes.*\nIts name: “Oven report”\./);
    assert.match(await page(form, 'fr'), /seul change un formulaire/);
  });

  it('says what nobody but a person starts, and asks a confirmation', async () => {
    const path = 'templates/shop/.github/workflows/restore.yml';
    const jobs = [
      'jobs:',
      '  bake:',
      "    if: inputs.place != 'production' || inputs.confirm-it == 'true'",
      '    runs-on: x',
    ];
    const text = await page(
      work(path, 'name: Bring the oven back', 'on:', '  workflow_dispatch:', '    inputs:', ...jobs),
    );
    assert.match(text, /someone starts by hand/);
    assert.match(text, /“Bring the oven back”/);
    assert.match(text, /belongs to a model/);
    assert.match(text, /only where whoever starts it confirms so/);
    for (const on of [['on: workflow_dispatch'], ['on: [workflow_dispatch]']])
      assert.match(await page(work(path, ...on, 'jobs:')), /someone starts by hand/);
    for (const on of [
      ['on: [push, workflow_dispatch]'],
      ['on:', '  workflow_dispatch:', '  schedule:', "    - cron: '0 7 * * *'"],
    ])
      assert.doesNotMatch(await page(work(path, ...on, 'jobs:')), /by hand/);
  });
});

describe('work of the team that a clock starts', () => {
  const clocked = (cron: string): SourceTexts => ({
    title: 'Bread on Mondays',
    files: [
      {
        path: '.github/workflows/oven.yml',
        new: `name: Oven report\non:\n  schedule:\n    - cron: '${cron}'\njobs:\n  bake:\n    runs-on: x\n`,
      },
    ],
  });

  it('is told with its hour', async () => {
    assert.match(await page(clocked('30 7 * * *')), /starts by itself each day at 07:30, universal time/);
    assert.match(await page(clocked('0 7 * * 1'), 'fr'), /démarre de lui-même une fois par semaine/);
    assert.match(await page(clocked('*/10 * * * *')), /starts by itself at set times/);
  });
});

describe('files that are told by their folder', () => {
  it('knows test data from settings', () => {
    for (const path of [
      'src/aat/resources/bread/B-1.td.json',
      'Shop.Api.AcceptanceTests/Steps/Oven.cs',
      'src/itest/a.json',
    ])
      assert.equal(fileKind(path).role, 'tests', path);
    assert.equal(fileKind('charts/aat/values.yaml').role, 'settings');
  });

  it('takes what a browser loads for no tool of the team', () => {
    assert.equal(isTeamTool('shop/static/scripts/oven/utils/wait.ts'), false);
    assert.equal(isTeamTool('scripts/release.ts'), true);
  });
});

describe('what those who run the product see', () => {
  const admin = (...lines: readonly string[]): Texts => ({
    path: 'bread/admin.py',
    old: 'class LoafAdmin(ModelAdmin):\n    list_display = ["name", "day"]\n',
    new: `class LoafAdmin(ModelAdmin):\n${lines.join('\n')}\n`,
  });

  it('names a new column of the administration', async () => {
    const text = await page(
      change(
        admin(
          '    list_display = ["name", "get_crust", "day"]',
          '    def get_crust(self, loaf):',
          '        return loaf.crust',
          '    get_crust.short_description = "Crust share"',
        ),
      ),
    );
    assert.match(text, /those who run the product see a new column: “Crust share”\./);
    assert.doesNotMatch(text, /No screen was found/);
    assert.match(await page(change(admin('    list_display = ["name", "show_weight", "day"]'))), /“weight”/);
    assert.doesNotMatch(await page(change(admin('    list_display = ["day", "name"]'))), /new column/);
  });
});

describe('a list by which the product sorts what it reads', () => {
  const sorts = (use: string, name = 'SUPPORTED_TITLES'): SourceTexts =>
    change({
      path: 'app/models/oven.rb',
      old: 'class Oven\nend\n',
      new: `class Oven\n  ${name} = [\n    "Bread with a dark crust",\n    "Bread with no crust at all",\n  ].freeze\n\n  def loaves\n    data.${use} do |loaf|\n      ${name}.include?(loaf[:title])\n    end\n  end\nend\n`,
    });

  it('says what stays, and never that the product says it', async () => {
    const text = await page(sorts('select'));
    assert.match(text, /only what bears one of these texts now stays: “Bread with a dark crust” and/);
    assert.match(text, /Does anyone need what is now left out/);
    assert.doesNotMatch(text, /can now say/);
    assert.match(await page(sorts('select'), 'fr'), /seul reste désormais ce qui porte l’un de ces textes/);
  });

  it('says nothing of it where they are left out, or looked for', async () => {
    assert.doesNotMatch(await page(sorts('reject')), /now stays/);
    assert.doesNotMatch(await page(sorts('select', 'BURNT_TITLES')), /now stays/);
  });
});

describe('a sentence whose line ends elsewhere', () => {
  it('is told neither as new nor as another', async () => {
    const text = await page(
      change({
        path: 'app/views/oven/edit.html.erb',
        old: '<p>This oven is mainly used to bake dark bread\n  that nobody else will bake on Mondays.</p>\n',
        new: '<div>\n  <p>This oven is mainly used to bake\n    dark bread that nobody else will bake on Mondays.</p>\n</div>\n',
      }),
    );
    assert.doesNotMatch(text, /becomes|New words|leave the screen/);
  });
});

describe('classes behind the names of tags', () => {
  it('are only looks', async () => {
    const text = await page(
      change({
        path: 'lib/shop/templates/oven/show.html.slime',
        old: '.row\n  = submit "Bake", class: "button button--old", data: [confirm: "Sure?"]\n',
        new: '.column\n  = submit "Bake", class: "button button--new", data: [confirm: "Sure?"]\n',
      }),
    );
    assert.match(text, /only the look changes.*the buttons and the questions asked stay/);
  });
});
