import assert from 'node:assert/strict';
import { fileView } from '../../../src/core/decisions/fileView.ts';
import { MessageReader } from '../../../src/core/explanation/messages.ts';
import { fileChangeOf } from '../changeOf.ts';

const shown = (path: string, lines: readonly string[]): readonly string[] => {
  const reader = new MessageReader();
  reader.read(fileView(fileChangeOf({ path, old: 'first = 1\n', new: ['first = 1', ...lines, ''].join('\n') })));
  return reader.messages().shown;
};

describe('messages that the product writes', () => {
  it('are what somebody may read', () => {
    assert.deepEqual(shown('app/orders.py', ['reply("Your basket is empty, add a bread first")']), [
      'Your basket is empty, add a bread first',
    ]);
  });

  it('are no logs, on one line or on several', () => {
    assert.deepEqual(
      shown('app/orders.py', ['log.warning(', '    "The basket of this client is empty",', '    basket,', ')']),
      [],
    );
    assert.deepEqual(
      shown('app/orders.py', ['log.warning(', '    "one",', ')', 'reply("Your basket is empty, add a bread first")']),
      ['Your basket is empty, add a bread first'],
    );
  });

  it('are no event for whoever runs the product', () => {
    assert.deepEqual(shown('shop.rb', ['Clog.emit("The second oven could not be warmed", { oven: 2 })']), []);
  });

  it('are no help of a command, no header and no fault of whoever writes code', () => {
    assert.deepEqual(shown('lib/tasks/shop.rake', ['desc "Fill the shop with a few breads"']), []);
    assert.deepEqual(shown('shop.php', ["header('Expires: Mon, 26 Jul 1997 05:00:00 GMT');"]), []);
    assert.deepEqual(shown('shop.py', ['if str(e).endswith(" Your bread may have been taken."):', '    pass']), []);
    assert.deepEqual(shown('shop.php', ['throw new LogicException("A bread cannot hold another bread");']), []);
  });

  it('are short where they answer somebody, and nowhere else', () => {
    assert.deepEqual(shown('app/orders.py', ['raise ValidationError("Enter a postcode")']), ['Enter a postcode']);
    assert.deepEqual(shown('app/orders.rb', ["render json: { error: 'No bread left' }, status: :not_found"]), [
      'No bread left',
    ]);
    assert.deepEqual(shown('app/orders.py', ['bake("Enter a postcode")']), []);
    const reader = new MessageReader();
    const [old, now] = ['tell("No bread left")\n', 'flash("No bread left")\n'];
    reader.read(fileView(fileChangeOf({ path: 'app/orders.py', old, new: now })));
    assert.deepEqual(reader.messages().shown, []);
  });

  it('are no help of a field or of a command', () => {
    assert.deepEqual(shown('app/forms.py', ['help_text="The bakery that the basket is for",']), []);
    assert.deepEqual(
      shown('cmd/bake.go', ['flags.BoolVar(&hot, "hot", false, "Require a hot oven for each bread")']),
      [],
    );
  });
});
