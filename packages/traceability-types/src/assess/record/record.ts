/** What is known of one matter (事实): a number as decimal text, a word, yes or no, or a list of names. */
export interface AssessFact {
  readonly id: string;
  readonly value: string | boolean | readonly string[];
  /** Where it stands, or who found it. */
  readonly evidence?: readonly string[];
}

/** What is known of a county's standards, brands and traceability (核查材料). */
export interface AssessRecord {
  readonly schema: "countykit-assess/1";
  /** Id of the policy that it is to be held against. */
  readonly policy: string;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly facts: readonly AssessFact[];
}
