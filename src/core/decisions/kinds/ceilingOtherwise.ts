/** A ceiling on time whose value stands elsewhere, or is another one. */
export const ceilingOtherwise =
  /time_?(?:out|limit)\w{0,16}["']?\s{0,3}(?::|=>|=|,|\()\s{0,3}[@\w"'(]|\bwith_?Timeout\(/i;
