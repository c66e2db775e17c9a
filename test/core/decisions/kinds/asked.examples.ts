import { example } from './example.ts';
import { titled } from './titled.ts';
import type { Example } from './example.ts';

const desk = (...lines: readonly string[]): string =>
  `export async function lend(request, response) {\n  const book = read(request);\n${lines.map((line) => `  ${line}\n`).join('')}  return book.title;\n}\n`;
const shelf = (...lines: readonly string[]): string =>
  `def lend(request):\n    book = read(request)\n${lines.map((line) => `    ${line}\n`).join('')}    return book.title\n`;

/** Questions that keep nobody new out, and the ones beside them that do. */
export const examples: readonly Example[] = [
  // A question keeps somebody out where 'no' ends the work.
  example(
    'access-checked',
    'proves',
    'src/lend.ts',
    desk(),
    desk('if (!request.reader.hasPermission("lend")) {', '  return response.refuse();', '}'),
    'less',
  ),
  // Where it only chooses what is done, it does not.
  example(
    'access-checked',
    'nearMiss',
    'src/lend.ts',
    desk(),
    desk('if (request.reader.hasPermission("lend")) {', '  book.mark("by the house");', '}'),
  ),
  // What a device lets an app do is no right of a person.
  example(
    'access-checked',
    'nearMiss',
    'src/near.ts',
    desk(),
    desk('if (!device.hasLocationPermission()) {', '  return response.refuse();', '}'),
  ),
  // A wrong password was refused before as well; the word for it is another.
  example(
    'access-checked',
    'nearMiss',
    'src/enter.ts',
    desk('const reader = await findOrFail(request.email);'),
    desk(
      'const reader = await find(request.email);',
      'if (!reader) {',
      "  throw new UnauthorizedException('invalid credentials');",
      '}',
    ),
  ),
  // Nor is an answer of another house a refusal of ours, or a pause of a plan a question of who asks.
  example(
    'access-checked',
    'nearMiss',
    'shelf/remote.py',
    shelf('answer = ask(book)'),
    shelf('answer = ask(book)', 'if answer.status_code == 403:', '    raise PermissionDenied'),
  ),
  example(
    'access-checked',
    'nearMiss',
    'src/lend.ts',
    desk(),
    desk('if (await readingRoomIsPaused(book)) {', '  return response.status(403).json({ error: "Paused." });', '}'),
  ),
  // An entry that is wrong, answered with the number for strangers.
  example(
    'access-checked',
    'nearMiss',
    'src/lend.ts',
    desk('if (!book) {', '  return response.status(401).json({ error: "Please give a title." });', '}'),
    desk('if (!book) {', '  return wrong("Please give a title.");', '}'),
  ),
  // Who asked before in other words.
  example(
    'access-checked',
    'nearMiss',
    'shelf/lend.py',
    shelf('if not request.reader.is_staff_member():', '    return refuse()'),
    shelf('if not request.reader.has_access():', '    return refuse()'),
  ),
  // The same question, of a thing that is handed over in another way.
  example(
    'rights-changed',
    'nearMiss',
    'Desk/LendController.cs',
    'public class LendController {\n    public View Lend(Model model) {\n        if (!HasRole(model.HouseId, Role.Owner))\n            return View("AccessDenied");\n    }\n}\n',
    'public class LendController {\n    public View Lend(string houseId) {\n        if (!HasRole(houseId, Role.Owner))\n            return View("AccessDenied");\n    }\n}\n',
  ),
  // A search beside one that asked whose it is already.
  example(
    'own-things-only',
    'nearMiss',
    'shelf/counts.py',
    'def count(request):\n    request.count = Loan.objects.filter(reader=request.user).count()\n    request.save()\n',
    'def count(request):\n    request.count = Loan.objects.filter(reader=request.user).count()\n    request.late = (\n        Loan.objects.filter(owner=request.user).distinct().count()\n    )\n    request.save()\n',
  ),
  // What is cleaned still, in fewer lines.
  example(
    'input-cleaned',
    'nearMiss',
    'src/title.php',
    '<?php\nif (is_string($one)) {\n    $one = Title::sanitizeTitle($one);\n} else {\n    $one->title = Title::sanitizeTitle($one->title);\n}\n',
    '<?php\n$one->title = Title::sanitizeTitle($one->title);\n',
  ),
  // What is read is not shown, and a text of our own is no text of others.
  example(
    'input-cleaned',
    'nearMiss',
    'src/pick.js',
    'const one = pick(list);\n',
    'const one = list.find((each) => each.innerHTML === label);\n',
  ),
  // What people send us is not handed out.
  example(
    'people-handed-out',
    'nearMiss',
    'src/main/resource/ReaderResource.kt',
    'class ReaderResource {\n    fun one() = reader\n}\n',
    'class ReaderResource {\n    fun one() = reader\n}\n\ndata class AmendReader(\n    val email: String?,\n)\n',
  ),
  // Letters from another house in the place of letters from another house.
  example(
    'outside-content',
    'nearMiss',
    'web/page.html',
    '<script src="https://parts.example-house.org/a.js"></script>\n',
    '<script src="https://cdnjs.cloudflare.com/a.js"></script>\n',
  ),
  // What a program tells its keepers of its own work.
  example(
    'visits-measured',
    'nearMiss',
    'src/main/Repair.kt',
    'fun repair() {\n    mend()\n}\n',
    'fun repair() {\n    mend()\n    telemetryClient.trackEvent("book-mended")\n}\n',
  ),
  // What is left out of an answer and concerns nobody; and what does.
  example(
    'people-masked',
    'nearMiss',
    'src/main/Book.java',
    'class Book {\n    private Title title;\n}\n',
    'class Book {\n    private Title title;\n    @JsonIgnore\n    private Instant changed;\n}\n',
  ),
  example(
    'people-masked',
    'proves',
    'src/main/Reader.java',
    'class Reader {\n    private Title title;\n    private String phone;\n}\n',
    'class Reader {\n    private Title title;\n    @JsonIgnore\n    private String phone;\n}\n',
    'less',
  ),
  // Names of what happens are written like names of machines.
  example(
    'allowed-list',
    'nearMiss',
    'src/main/DomainListener.kt',
    'val kept = setOf(\n    "book.loan.created",\n    "book.loan.updated",\n)\n',
    'val kept = setOf(\n    "book.loan.created",\n)\n',
  ),
  // How long an answer is waited for.
  example(
    'pass-lifetime',
    'nearMiss',
    'shelf/store.py',
    'client = open_store(token=token, timeout=3000)\n',
    'client = open_store(token=token, timeout=30000)\n',
  ),
  // Programs of others are no way for people to come in.
  example(
    'sign-in-way',
    'nearMiss',
    'sdks/shelf/models/create_request_api_key.py',
    undefined,
    'from shelf import create\n\nkey = create(secret)\n',
  ),
  // A known weakness in a part that others wrote.
  titled(
    'weakness-fixed',
    'proves',
    'Security updates: binder and shelf',
    'Gemfile.lock',
    ['GEM\n  specs:\n    binder (1.2.2)\n', 'GEM\n  specs:\n    binder (1.2.3)\n'],
    'less',
  ),
  // What readers who came in may ask for keeps nobody out.
  titled('announced-access', 'nearMiss', 'Add ability for signed in readers to get letters', 'app/letters.py', [
    'def letters(reader):\n    return none\n',
    'def letters(reader):\n    return letters_of(reader, session)\n',
  ]),
  titled('announced-sign-in', 'nearMiss', 'Add SSO login timing instrumentation', 'app/enter.py', [
    'def enter(reader):\n    return session(reader)\n',
    'def enter(reader):\n    note("login", session)\n    return session(reader)\n',
  ]),
  // A door for those whom the rule keeps out.
  example(
    'door-opened',
    'nearMiss',
    'terraform/net.tf',
    'resource "aws_default_network_acl" "net" {\n  ingress {\n    action = "deny"\n    rule_no = 1\n  }\n}\n',
    'resource "aws_default_network_acl" "net" {\n  ingress {\n    action = "deny"\n    rule_no = 1\n  }\n  ingress {\n    action = "deny"\n    ipv6_cidr_block = "::/0"\n    rule_no = 2\n  }\n}\n',
  ),
  // The first line of a key, by which one is known.
  example(
    'secret-visible',
    'nearMiss',
    'src/keys.ts',
    'export const one = 1;\n',
    'export const one = 1;\nconst head = "-----BEGIN ' + 'PRIVATE KEY-----";\n',
  ),
  // What a new deed asks for comes with the deed; another right for a deed that stays is a change.
  example(
    'rights-changed',
    'nearMiss',
    'api/views/loans.py',
    'class Loans:\n    rights = {\n        "list": [Permissions.LOANS_READ],\n    }\n',
    'class Loans:\n    rights = {\n        "list": [Permissions.LOANS_READ],\n        "late": [Permissions.LOANS_READ],\n    }\n',
  ),
  example(
    'rights-changed',
    'proves',
    'api/views/loans.py',
    'class Loans:\n    rights = {\n        "list": [Permissions.LOANS_READ],\n        "late": [Permissions.LOANS_READ],\n    }\n',
    'class Loans:\n    rights = {\n        "list": [Permissions.LOANS_READ],\n        "late": [Permissions.LOANS_WRITE],\n    }\n',
    'unclear',
  ),
  titled('announced-sign-in', 'nearMiss', 'fix: auth provider order not saved', 'app/enter.py', [
    'def enter(reader):\n    return session(reader)\n',
    'def enter(reader):\n    return sorted(session(reader))\n',
  ]),
  // A new deed among others of the same rank.
  example(
    'rights-changed',
    'nearMiss',
    'src/manage.rs',
    'fn manage() {\n    match path {\n        "lend" if is_admin => lend(),\n        "keep" if is_admin => keep(),\n        "ask" => ask(),\n    }\n}\n',
    'fn manage() {\n    match path {\n        "lend" if is_admin => lend(),\n        "late" if is_admin => late(),\n        "keep" if is_admin => keep(),\n        "ask" => ask(),\n    }\n}\n',
  ),
  // The same refusal under another number.
  example(
    'access-checked',
    'nearMiss',
    'src/lend.ts',
    desk('if (request.user.isGuest) {', '  return response.sendStatus(500);', '}'),
    desk('if (request.user.isGuest) {', '  return response.sendStatus(403);', '}'),
  ),
  // Whether letters may be sent is no question of who may do what.
  example(
    'access-checked',
    'nearMiss',
    'src/letters.ts',
    desk(),
    desk('if (!reader.isNotificationAllowed(letter)) {', '  return;', '}'),
  ),
  // A condition that speaks of nobody, in a file that decides.
  example(
    'rights-changed',
    'nearMiss',
    'src/auth/authorizer.ts',
    desk(),
    desk('if (!settings.isEnabled()) return book;'),
  ),
  // What is called clean already.
  example(
    'input-cleaned',
    'nearMiss',
    'app/readers.rb',
    'class Readers\n  def all\n    where(id: sanitised_ids)\n  end\nend\n',
    'class Readers\n  def all\n    where(id: known_ids)\n  end\nend\n',
  ),
  // The same address, written down beside the words instead of in them.
  example(
    'people-in-records',
    'nearMiss',
    'src/letters.ts',
    desk('log.error(`No letter for ${letter.userEmail}`);'),
    desk('log.error("No letter", { reader: letter.userEmail });'),
  ),
  // A new address that asks from the start.
  example(
    'access-checked',
    'nearMiss',
    'src/routes/notes.ts',
    'router.post(\n  "notes.list",\n  async (context) => {\n    context.body = all();\n  }\n);\n',
    'router.post(\n  "notes.one",\n  async (context) => {\n    const note = find(context);\n    authorize(context.reader, "read", note);\n    context.body = note;\n  }\n);\n\nrouter.post(\n  "notes.list",\n  async (context) => {\n    context.body = all();\n  }\n);\n',
  ),
  // What stands in for a picture until it is there.
  example(
    'people-masked',
    'nearMiss',
    'src/Account.swift',
    'struct Account: View {\n  var body: some View {\n    Progress()\n  }\n}\n',
    'struct Account: View {\n  var body: some View {\n    Picture()\n      .redacted(reason: .placeholder)\n  }\n}\n',
  ),
  // A letter about a request erases nobody.
  example(
    'erased-on-request',
    'nearMiss',
    'packages/admin/src/Listeners/Gdpr.php',
    undefined,
    `<?php\nclass Gdpr\n{\n${'    step();\n'.repeat(14)}}\n`,
  ),
  // What goes with its store leaves nothing open.
  example(
    'door-opened',
    'nearMiss',
    'terraform/books.tf',
    'resource "aws_s3_bucket" "books" {\n  bucket = "books"\n}\n\nresource "aws_s3_bucket_public_access_block" "late" {\n  block_public_acls = true\n}\n',
    'resource "aws_s3_bucket" "books" {\n  bucket = "books"\n}\n',
  ),
  // Counts of what is thrown away.
  example(
    'sign-up-rule',
    'nearMiss',
    'app/counts.rb',
    'class Counts\n  def mean\n    total.zero? ? 0 : mean_of(total)\n  end\nend\n',
    'class Counts\n  def mean\n    total.zero? ? 0 : disposable_mean_of(total)\n  end\nend\n',
  ),
];
