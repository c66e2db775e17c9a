/** A link of a screen, as one side of a change writes it. */
export interface Link {
  /** The words that people know it by; empty where the code does not hold them. */
  readonly said: string;
  /** Where it leads, as it is written. */
  readonly to: string;
}
