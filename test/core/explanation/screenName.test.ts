import assert from 'node:assert/strict';
import { screenName } from '../../../src/core/explanation/screenName.ts';

describe('the name of a screen', () => {
  for (const [path, name] of [
    ['src/components/GanttChart.vue', 'gantt chart'],
    ['src/screens/Ticketing/Purchase/Overview/index.tsx', 'purchase overview'],
    ['app/views/orders/list.html.erb', 'orders list'],
    ['src/views/Details.vue', ''],
    ['src/team/TeamMemberRow.tsx', 'team member'],
    ['app/views/guides/index.md.erb', 'guides'],
    ['src/components/MessageHTMLBody.vue', ''],
    ['src/components/HttpLayout.tsx', ''],
    ['src/styles/cart.scss', ''],
  ] as const)
    it(`of ${path} is '${name}'`, () => {
      assert.equal(screenName(path), name);
    });
});
