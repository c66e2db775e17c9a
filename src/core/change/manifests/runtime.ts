/** A version of something that the product runs on, and where the file says so. */
export interface Runtime {
  readonly product: string;
  readonly version: string;
  /** The key path as one text; tells two mentions of one product apart. */
  readonly place: string;
  readonly line: number;
}
