/**
 * A title without the marks that tools want around it: 'feat(pay): …', '[SHOP-12] …', '(SHOP-12)', '(#123)', ':bug:'. What is left stands as it was
 * written.
 */
export function quotable(title: string): string {
  let bare = title.trim();
  for (const pattern of leading) bare = bare.replace(pattern, '');
  while (trailing.test(bare)) bare = bare.replace(trailing, '');
  // The full stop of a title would end the sentence around it.
  if (/\p{L}\.$/u.test(bare)) bare = bare.slice(0, -1);
  return bare === '' ? title : bare;
}

const leading: readonly RegExp[] = [
  /^(?::[\w+-]{2,40}:|\p{Extended_Pictographic}\uFE0F?)\s*(?:\([a-z][\w/-]{0,30}\)\s*)?/iu,
  /^(?:\[[^\]]{1,30}\]|\(#?\d+\)|#\d+|[A-Z]{2,10}-\d+)[\s:|-]*/,
  /^(?:\w{2,12}\([^)]{0,60}\)!?:?|(?:\w{2,12}|\w{1,20}_\w{1,20})!?\s?:)\s+/,
  /^(?::[\w+-]{2,40}:|\p{Extended_Pictographic}\uFE0F?)\s*/u,
  /^(?:\[[^\]]{1,30}\]|[A-Z]{2,10}-\d+)[\s:|-]*/,
];

/** Numbers of proposals and issues. */
const trailing = / [([](?:[A-Z]{2,10}-|[#!])\d+[^()[\]]{0,60}[)\]]$/;
