/** A part of the data of an application identifier. */
export interface Component {
  /** Digits, or characters of one of three sets. */
  readonly set: "N" | "X" | "Y" | "Z";
  readonly least: number;
  readonly most: number;
  readonly optional: boolean;
  /** Names of the tests that its content has to pass. */
  readonly linters: readonly string[];
}

/** An application identifier (应用标识符, AI) and what the GS1 General Specifications ask of its data. */
export interface ApplicationIdentifier {
  readonly ai: string;
  readonly title: string;
  readonly components: readonly Component[];
  /** Its length is known beforehand, so that no separator has to follow it. */
  readonly predefinedLength: boolean;
  /** A Digital Link may carry it behind the question mark. */
  readonly linkAttribute: boolean;
  /** Lists of qualifiers, in order, that a Digital Link may have behind it; `null` when it is no key of a link. */
  readonly linkQualifiers: readonly (readonly string[])[] | null;
  /** Of every list one group of identifiers has to be there; `n` stands for any digit. */
  readonly requires: readonly (readonly (readonly string[])[])[];
  /** Identifiers that may not stand beside it. */
  readonly excludes: readonly string[];
}
