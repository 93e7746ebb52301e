/** One application identifier with its data (单元数据串的一个单元). */
export interface Element {
  readonly ai: string;
  readonly value: string;
}

/** What readers of identifiers allow besides what the standard does. */
export interface ReadOptions {
  /** Identifiers that the dictionary does not have. */
  readonly unknownIdentifiers?: boolean;
}
