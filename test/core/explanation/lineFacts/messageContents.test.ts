import assert from 'node:assert/strict';
import { explained, said } from '../../explained.ts';

const told = async (path: string, old: string, now: string): Promise<string> =>
  said(await explained({ title: 'Touch the letters', files: [{ path, old, new: now }] }));

describe('what the messages that the product sends are made of', () => {
  const script = (values: string): string =>
    `async function bake() {\n  await sendTemplate(ids.ready, {\n    emailTo: [baker.email],\n${values}  });\n}\n`;
  const filled = '    params: {\n      BREAD_NAME: bread.name,\n      pickup_hour: hour,\n    },\n';

  it('are told, in both directions', async () => {
    const sentence = /A message that the product sends is now also filled with this.*“bread name” and “pickup hour”/;
    assert.match(await told('src/letters.ts', script(''), script(filled)), sentence);
    assert.match(
      await told('src/letters.ts', script(filled), script('')),
      /is no longer filled with this.*“bread name”/,
    );
    const ruby = (value: string): string =>
      `def ready(to:)\n  template_mail(id,\n    to:,\n    personalisation: {\n      full_name:,\n${value}    })\nend\n`;
    assert.match(
      await told('app/mailers/order_mailer.rb', ruby(''), ruby('      bread_name:,\n')),
      /now also filled with this.*“bread name”/,
    );
  });

  it('are told by each name of several on a line, and a subject once', async () => {
    const python = (subject: string, more: string): string =>
      `def remind(order):\n    send_email(\n        to=order.buyer,\n        subject="${subject}",\n        context={"day": order.day${more}},\n    )\n`;
    const page = await told(
      'shop/mail.py',
      python('Your bread is ready', ''),
      python('Your bread waits for you', ', "shop_phone": order.shop.phone'),
    );
    assert.match(page, /filled with this.*: “shop phone”/);
    assert.equal(page.match(/Your bread waits for you/g)?.length, 1);
    assert.doesNotMatch(page, /no new use of personal data/);
  });

  it('are no message where somebody works inside, and nothing new where a name only stands elsewhere', async () => {
    assert.doesNotMatch(
      await told('src/letters.ts', script(filled), script(filled.replace('name,', 'title,'))),
      /filled/,
    );
    const other = (text: string): string => text.replace('sendTemplate', 'bakeBread');
    assert.doesNotMatch(await told('src/letters.ts', other(script('')), other(script(filled))), /filled/);
  });

  it('are a subject, a template and a copy', async () => {
    const mail =
      'def tell(order):\n    send_mail(\n        subject="Your bread is ready",\n        to=order.email,\n    )\n';
    assert.match(
      await told('shop/letters.py', mail, mail.replace('is ready', 'waits for you')),
      /subject of an e-mail that the product sends becomes “Your bread waits for you”; it was “Your bread is ready”/,
    );
    const apart = mail.replace('Your bread is ready', "The baker's bread");
    assert.match(await told('shop/letters.py', mail, apart), /becomes “The baker's bread”/);
    assert.match(
      await told('shop/letters.py', mail, mail.replace('    to=', '    cc=shop.email,\n        to=')),
      /A copy of a message that the product sends now goes to someone else too/,
    );
    const php = "<?php\nfunction tell() {\n    Mail::send('Emails.breadBaked', $data, $fill);\n}\n";
    assert.match(
      await told('app/Letters.php', php, php.replace('breadBaked', 'breadSold')),
      /made from another template: “bread sold” in place of “bread baked”/,
    );
    assert.doesNotMatch(await told('app/Letters.php', php, php.replace('$fill', '$filled')), /template/);
  });
});
