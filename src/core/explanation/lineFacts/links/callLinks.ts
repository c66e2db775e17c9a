import { labelsIn, textsIn } from '../../screenLabels.ts';
import { allMatches } from '../../../decisions/allMatches.ts';
import type { Link } from './link.ts';

/** The links that calls in a text draw: link_to "Orders", "/orders"; %a{ href: "/orders" } Orders. */
export function callLinks(text: string): readonly Link[] {
  return ways.flatMap(({ sign, form }) =>
    text.includes(sign)
      ? allMatches(form, text).map(({ groups: { words = '', to = '' } = {} }) => {
          const bare = words.trim();
          const said = /^["']/.test(bare) ? bare.slice(1, -1) : (textsIn(bare)[0] ?? labelsIn(bare)[0]?.label ?? '');
          return { said: said || (/^\p{L}[\p{L}\d ,.!?’'-]{1,80}$/u.test(bare) ? bare : ''), to: to.trim() };
        })
      : [],
  );
}

const ways: readonly { readonly sign: string; readonly form: RegExp }[] = [
  {
    sign: 'link_to',
    form: /\blink_to[( ]\s?(?<words>"[^"\n]{1,80}"|'[^'\n]{1,80}'|t\([^()\n]{2,80}\)),\s{0,20}(?<to>"[^"\n]{1,200}"|'[^'\n]{1,200}'|\w{3,60}_(?:path|url)\b)/g,
  },
  {
    sign: '%a',
    form: /%a(?:[.#][\w-]{1,40}){0,5}\{[^{}\n]{0,120}\bhref(?::|["']? ?=>)\s?(?<to>"[^"\n]{1,200}"|'[^'\n]{1,200}'|\w{3,60}_(?:path|url)\b)[^{}\n]{0,160}\}[ \t]?(?<words>[^\n]{0,80})/g,
  },
];
