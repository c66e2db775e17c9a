/** Files in which how far a line stands in, or where it breaks, says something. Python's lines have a depth too, and break freely inside brackets. */
export const blanksMatter =
  /\.(?:ya?ml|haml|slim|pug|jade|coffee|sass|styl|fsx?|nim|hs|elm|md|mdx|txt|csv|tsv)$|(?:^|\/)makefile$/i;
