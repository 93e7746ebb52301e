/** What one set of conformance material came to. */
export interface SetResult {
  readonly name: string;
  readonly total: number;
  /** What fell short, each in a line. */
  readonly failures: readonly string[];
}

/** Tries every case of a set; a case answers `true`, or what it came to instead. */
export function trySet<Case>(name: string, cases: readonly Case[], attempt: (one: Case) => true | string): SetResult {
  const failures = cases.flatMap((one) => {
    let came: true | string;
    try {
      came = attempt(one);
    } catch (error) {
      came = `threw ${String(error)}`;
    }
    return came === true ? [] : [`${JSON.stringify(one)}: ${came}`];
  });
  return { name, total: cases.length, failures };
}
