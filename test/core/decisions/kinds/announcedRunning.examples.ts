import { titled } from './titled.ts';
import type { Example } from './example.ts';

/** What authors announce about machines, rhythms, failures, checks and stored records, with lines that deal with it. */
export const examples: readonly Example[] = [
  titled(
    'announced-failure',
    'proves',
    'Add a circuit breaker around the stock desk',
    'stock/Desk.kt',
    ['val desk = Desk()\n', 'val desk = Breaker(Desk())\n'],
    'less',
  ),
  titled('announced-failure', 'nearMiss', 'Add a retry button to the page', 'stock/Desk.kt', [
    'val desk = Desk()\n',
    'val desk = Desk(retryable)\n',
  ]),
  titled(
    'announced-failure',
    'reverse',
    'Remove the circuit breaker around the stock desk',
    'stock/Desk.kt',
    ['val desk = Breaker(Desk())\n', 'val desk = Desk()\n'],
    'more',
  ),

  titled(
    'announced-failure',
    'proves',
    'Retry the stock desk when it is slow',
    'stock/Desk.kt',
    ['val desk = Desk()\n', 'val desk = Desk(attempts = three)\n'],
    'less',
  ),
  titled(
    'announced-failure',
    'proves',
    'Gérer les erreurs réseau du guichet',
    'stock/Desk.kt',
    ['val desk = Desk()\n', 'val desk = runCatching { Desk() }\n'],
    'less',
  ),
  titled(
    'announced-failure',
    'proves',
    'Fix race condition when two riders take one bike',
    'stock/Desk.kt',
    ['val bike = take(rider)\n', 'val bike = mutex.hold { take(rider) }\n'],
    'less',
  ),
  titled(
    'announced-failure',
    'proves',
    'Make the ticket import idempotent',
    'stock/Tickets.kt',
    ['tickets.add(ticket)\n', 'if (ticket.unique(tickets)) tickets.add(ticket)\n'],
    'less',
  ),
  titled(
    'announced-failure',
    'proves',
    'Longer timeout for the stock desk',
    'stock/Desk.kt',
    ['val desk = Desk()\n', 'val desk = Desk(timeoutOf(desk9))\n'],
    'unclear',
  ),
  titled('announced-failure', 'nearMiss', 'Add timeouts to the jobs of each proposal', '.github/workflows/all.yml', [
    'a: 1\n',
    'a: 1\ntimeout-minutes: 9\n',
  ]),
  titled('announced-failure', 'nearMiss', 'Use one clock for the timeout', 'stock/Desk.kt', [
    'val desk = Desk()\n',
    'val desk = Desk(clock)\n',
  ]),
  titled('announced-failure', 'nearMiss', 'Make the timeout configurable', 'stock/Desk.kt', [
    'val timeoutOfDesk = 30.s\n',
    'val timeoutOfDesk = conf.wait ?: 30.s\n',
  ]),

  titled(
    'announced-size',
    'proves',
    'Limit the size of uploads',
    'photos/take.go',
    ['return keep(photo)\n', 'return keepUnder(photo, maxBytes)\n'],
    'less',
  ),
  titled('announced-size', 'nearMiss', 'Show the file size in the list', 'photos/take.go', [
    'return keep(photo)\n',
    'return keepUnder(photo, maxBytes)\n',
  ]),
  titled(
    'announced-size',
    'reverse',
    'Increase max upload size',
    'photos/take.go',
    ['return keepUnder(photo, maxBytes)\n', 'return keepUnder(photo, maxBytes, twice)\n'],
    'more',
  ),

  titled(
    'announced-capacity',
    'proves',
    'Scale up the web instances',
    'deploy/plan.yaml',
    ['shape: small\n', 'instance-shape: wide\n'],
    'more',
  ),
  titled('announced-capacity', 'nearMiss', 'Scale up the web instances', 'app/models/shape.rb', [
    'shape = 1\n',
    'instance = 2\n',
  ]),
  titled(
    'announced-capacity',
    'reverse',
    'Downscale the web instances',
    'deploy/plan.yaml',
    ['instance-shape: wide\n', 'instance-shape: small\n'],
    'less',
  ),

  titled(
    'announced-capacity',
    'proves',
    'Resize the web instances',
    'deploy/plan.yaml',
    ['instance-shape: m3\n', 'instance-shape: c5\n'],
    'unclear',
  ),

  titled(
    'announced-use',
    'proves',
    'Increase the sampling rate of the recorder',
    'app/recorder.go',
    ['keep := few\n', 'sampled := most\n'],
    'more',
  ),
  titled('announced-use', 'nearMiss', 'Add a weekly report for owners', 'app/recorder.go', [
    'keep := few\n',
    'sampled := most\n',
  ]),
  titled(
    'announced-use',
    'reverse',
    'Reduce the sampling rate of the recorder',
    'app/recorder.go',
    ['sampled := most\n', 'sampled := few\n'],
    'less',
  ),

  titled(
    'announced-use',
    'proves',
    'Schedule the count of bikes',
    'app/jobs/schedule.yml',
    ['a: 1\n', 'a: 1\ncount: { every: night }\n'],
    'more',
  ),
  titled('announced-use', 'nearMiss', 'Schedule messages to riders', 'app/jobs/schedule.yml', [
    'a: 1\n',
    'a: 1\ncount: { every: night }\n',
  ]),
  titled(
    'announced-use',
    'proves',
    'Change the retention of the recorder',
    'app/recorder.go',
    ['keep := 30\n', 'retention := 60\n'],
    'unclear',
  ),

  titled(
    'announced-checks',
    'proves',
    'Add a build for small machines',
    '.gitlab-ci.yml',
    ['a: 1\n', 'a: 1\nb: 2\n'],
    'more',
  ),
  titled('announced-checks', 'nearMiss', 'Add a build for small machines', 'scripts/make.ts', ['a\n', 'b\n']),
  titled(
    'announced-checks',
    'reverse',
    'Drop the build for small machines',
    '.gitlab-ci.yml',
    ['a: 1\nb: 2\nc: 3\nd: 4\ne: 5\n', 'a: 1\n'],
    'less',
  ),

  titled(
    'announced-checks',
    'proves',
    'Move the builds to self-hosted runners',
    '.gitlab-ci.yml',
    ['tags: [theirs]\n', 'tags: [ours]\n'],
    'unclear',
  ),
  titled('announced-checks', 'nearMiss', 'Add a token to the build workflow', '.gitlab-ci.yml', [
    'a: 1\n',
    'a: 1\nb: 2\n',
  ]),
  titled('announced-checks', 'nearMiss', 'Restrict permissions of the workflow', '.gitlab-ci.yml', [
    'a: 1\n',
    'a: 1\nb: 2\n',
  ]),

  titled(
    'announced-data-work',
    'proves',
    'Add a job to correct orphaned loan records',
    'app/jobs/tidy_loans.rb',
    [undefined, 'class TidyLoans\n  def perform = Loan.orphans.each(&:forget)\nend\n'],
    'one-off',
  ),
  titled('announced-data-work', 'nearMiss', 'Remove old columns from the grid', 'app/jobs/tidy_loans.rb', [
    undefined,
    'class TidyLoans\n  def perform = Loan.orphans.each(&:forget)\nend\n',
  ]),
  titled('announced-data-work', 'reverse', 'Show orphaned loan records', 'app/jobs/tidy_loans.rb', [
    'class TidyLoans\n  def perform = Loan.orphans.each(&:forget)\nend\n',
    undefined,
  ]),

  titled(
    'announced-data-work',
    'proves',
    'Backfill the shelf of each loan',
    'app/jobs/branch_of_loans.rb',
    [undefined, 'class BranchOfLoans\n  def perform = Loan.find_each { |loan| fill(loan) }\nend\n'],
    'one-off',
  ),
  titled('announced-data-work', 'nearMiss', 'Backfill the shelf of each loan', 'app/jobs/branch_of_loans.rb', [
    undefined,
    'class BranchOfLoans\n  BRANCH = "north"\nend\n',
  ]),
  titled('announced-data-work', 'nearMiss', 'Add a shelf column to loans', 'app/jobs/branch_of_loans.rb', [
    undefined,
    'class BranchOfLoans\n  def perform = Loan.find_each { |loan| fill(loan) }\nend\n',
  ]),

  titled(
    'announced-erasure',
    'proves',
    'Delete drafts older than a year',
    'app/jobs/old_drafts.rb',
    [undefined, 'class OldDrafts\n  def perform = Draft.stale.destroy_all\nend\n'],
    'one-off',
  ),
  titled('announced-erasure', 'nearMiss', 'Remove old drafts from the page', 'app/jobs/old_drafts.rb', [
    undefined,
    'class OldDrafts\n  def perform = Draft.stale.destroy_all\nend\n',
  ]),
  titled('announced-erasure', 'reverse', 'Show drafts older than a year', 'app/jobs/old_drafts.rb', [
    'class OldDrafts\n  def perform = Draft.stale.destroy_all\nend\n',
    undefined,
  ]),

  titled(
    'announced-upgrade',
    'proves',
    'Move the lending desk to PostgreSQL 17',
    'deploy/plan.yaml',
    ['postgres-of-lending: old\n', 'postgres-of-lending: next17\n'],
    'one-off',
  ),
  titled('announced-upgrade', 'nearMiss', 'Fix warnings of PostgreSQL 17', 'deploy/plan.yaml', [
    'postgres-of-lending: old\n',
    'postgres-of-lending: next17\n',
  ]),
  titled('announced-upgrade', 'reverse', 'Update PostgreSQL to 16.4', 'deploy/plan.yaml', [
    'postgres-of-lending: old\n',
    'postgres-of-lending: next16\n',
  ]),
  titled('announced-checks', 'nearMiss', 'Remove the token from the build workflow', '.gitlab-ci.yml', [
    'a: 1\nb: 2\nc: 3\nd: 4\ne: 5\n',
    'a: 1\n',
  ]),
  titled('announced-capacity', 'nearMiss', 'Add beds and regions of hospitals', 'deploy/plan.yaml', [
    'shape: small\n',
    'region-shape: wide9\n',
  ]),
  titled('announced-failure', 'nearMiss', 'Move timeouts to the configuration', 'stock/Desk.kt', [
    'val desk = Desk()\n',
    'val desk = Desk(timeoutOf(conf))\n',
  ]),

  // What keeps from harm: copies, a clean end, who is told.
  titled(
    'announced-failure',
    'proves',
    'Do a backup before saving',
    'stock/Desk.kt',
    ['fun save() {\n  write()\n}\n', 'fun save() {\n  backUp()\n  write()\n}\n'],
    'less',
  ),
  titled(
    'announced-failure',
    'proves',
    'fix: gracefully shut down the worker pool',
    'stock/pool.go',
    ['func main() {\n}\n', 'func main() {\n\tpool.Shutdown()\n}\n'],
    'less',
  ),
  titled(
    'announced-failure',
    'proves',
    'refactor(pool): add graceful shutdown to the worker pool',
    'stock/pool.go',
    ['func main() {\n}\n', 'func main() {\n\tpool.Shutdown()\n}\n'],
    'less',
  ),
  titled(
    'announced-failure',
    'proves',
    'Page on-call after three failed attempts',
    'stock/tell.rb',
    ['def tell\nend\n', 'def tell\n  Page.open("stock")\nend\n'],
    'less',
  ),
  titled(
    'announced-failure',
    'reverse',
    '#21 Remove the backup job',
    'stock/tasks.py',
    ['def back_up():\n    dump()\n', '\n'],
    'more',
  ),
  titled('announced-failure', 'nearMiss', 'Backup works again', 'stock/Desk.kt', [
    'fun save() {\n}\n',
    'fun save() {\n  copyAll()\n}\n',
  ]),
  titled('announced-failure', 'nearMiss', 'Remove the backup codes', 'stock/tasks.py', [
    'def backup_codes():\n    dump()\n',
    '\n',
  ]),
  titled('announced-failure', 'nearMiss', 'refactor: move the worker pool', 'stock/pool.go', [
    'func main() {\n}\n',
    'func main() {\n\tpool.Shutdown()\n}\n',
  ]),
];
