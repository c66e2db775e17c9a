import assert from 'node:assert/strict';
import { explained, said } from '../explained.ts';

describe('a new address', () => {
  const told = async (path: string, old: string, now: string): Promise<string> =>
    said(await explained({ title: 'Bread on Mondays', files: [{ path, old, new: now }] }));

  it('leaves open who may come in', async () => {
    assert.doesNotMatch(
      await told('lib/router.ex', 'scope do\n', 'scope do\n  get "/breads", BreadController, :index\n'),
      /no change of[^.]*access/,
    );
    assert.doesNotMatch(
      await told('src/server.ts', 'start();\n', "start();\nrouter.get('/breads', list);\n"),
      /no change of[^.]*access/,
    );
  });

  it('does so as each framework writes it', async () => {
    for (const [path, line] of [
      ['routes/web.php', "Route::get('/reports', [Reports::class, 'list']);"],
      ['src/reports.controller.ts', "  @Get('export')"],
      ['Shop/ReportsController.cs', '    [HttpGet("reports")]'],
      ['shop/main.go', '\tr.GET("/reports", list)'],
    ] as const)
      assert.doesNotMatch(await told(path, 'start\n', `start\n${line}\n`), /no change of[^.]*access/, line);
  });

  it('does not where it only takes the place of another', async () => {
    assert.match(
      await told('src/server.ts', "router.get('/bread', list);\n", "router.get('/breads', list);\n"),
      /no change of[^.]*access/,
    );
  });
});
