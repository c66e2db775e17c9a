/** What a contract declares under one name: a type, a field, a value, an address, an operation. */
export interface ContractElement {
  readonly type: string;
  /** 1-based. */
  readonly line: number;
  /** It is asked for, not answered. */
  readonly input?: boolean;
  readonly required?: boolean;
  /** Where a list of what must be there names it, if that stands apart; 1-based. */
  readonly requiredAt?: number;
}

/** The elements of a contract by their names, those of a part after a dot: `Order.total`. */
export type ContractElements = ReadonlyMap<string, ContractElement>;
