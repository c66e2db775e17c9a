import assert from 'node:assert/strict';
import { explained, said } from '../../../explained.ts';

describe('a command that somebody must run', () => {
  const command = {
    path: 'shop/management/commands/recount_orders.py',
    new: 'class Command(BaseCommand):\n    def handle(self, *args, **options):\n        for order in Order.objects.all():\n            order.recount()\n            order.save()\n',
  };
  const task = {
    path: 'lib/tasks/stock.rake',
    new: 'namespace :stock do\n  task recount_shelves: :environment do\n    Shelf.find_each(&:recount)\n  end\nend\n',
  };
  const told = /Nothing in this change starts it: it does nothing until somebody runs it/;

  it('is told, with who is to run it', async () => {
    const page = await explained({ title: 'Add a command', files: [command] });
    assert.match(said(page), told);
    assert.match(said(page), /“recount orders”/);
    assert.match(page.answers.dates.sentences.map(({ text }) => text).join(' '), /plan who runs the new command/);
    assert.match(page.questions.map(({ text }) => text).join(' '), /Who runs “recount orders”, when, and after which/);
  });

  it('is told by the name of its task, and without a copy where it writes nothing', async () => {
    const page = await explained({ title: 'Add a task', files: [task] });
    assert.match(said(page), /A new command comes: “recount shelves”/);
    assert.match(page.questions.map(({ text }) => text).join(' '), /Who runs “recount shelves”, when\?/);
  });

  it('is not where the change starts it by a clock or in automatic work', async () => {
    const cron = { path: 'config/crontab.yml', old: 'jobs: []\n', new: 'jobs:\n  - python manage.py recount_orders\n' };
    assert.doesNotMatch(said(await explained({ title: 'Add a command', files: [command, cron] })), told);
    const schedule = { path: 'config/schedule.rb', new: 'every 1.day do\n  rake "stock:recount_shelves"\nend\n' };
    assert.doesNotMatch(said(await explained({ title: 'Add a task', files: [task, schedule] })), told);
  });

  it('is not where it overrides a command of the framework, runs before another, is one of several or a server', async () => {
    const none = async (file: { readonly path: string; readonly new: string }): Promise<void> => {
      assert.doesNotMatch(said(await explained({ title: 'Add a command', files: [file] })), told);
    };
    await none({ ...command, path: 'shop/management/commands/migrate.py' });
    await none({ ...task, new: `${task.new}Rake::Task["db:migrate"].enhance { Rake::Task["stock"].invoke }\n` });
    await none({
      ...task,
      new: task.new.replace('end\nend\n', 'end\n  task clear_shelves: :environment do\n  end\nend\n'),
    });
    await none({
      path: 'cmd/gateway/main.go',
      new: 'package main\n\nfunc main() {\n\tr := gin.New()\n\tr.Run(":8080")\n}\n',
    });
    await none({
      path: 'src/Telegram/Commands/HelpCommand.php',
      new: '<?php\nclass HelpCommand extends UserCommand\n{\n}\n',
    });
  });

  it('is not where it asks somebody each time: it is used when it is needed', async () => {
    const asks = {
      path: 'app/Console/Commands/ShowShelves.php',
      new: "<?php\nclass ShowShelves extends Command\n{\n    protected $signature = 'shelves:show';\n    public function handle() { $name = $this->ask('Whose?'); }\n}\n",
    };
    assert.doesNotMatch(said(await explained({ title: 'Add a command', files: [asks] })), told);
    const runs = { ...asks, new: asks.new.replace("$name = $this->ask('Whose?');", '$this->all();') };
    assert.match(said(await explained({ title: 'Add a command', files: [runs] })), told);
  });

  it('is not where it was there before, or runs without end by its name', async () => {
    const changed = { ...command, old: command.new.replace('order.recount()', 'order.count()') };
    assert.doesNotMatch(said(await explained({ title: 'Count anew', files: [changed] })), told);
    const worker = { ...command, path: 'shop/management/commands/order_worker.py' };
    assert.doesNotMatch(said(await explained({ title: 'Add a worker', files: [worker] })), told);
  });
});
