/** Messages by name, nested as in the language files. */
export interface WordTree {
  readonly [name: string]: string | WordTree;
}
