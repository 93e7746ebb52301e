import type { Result } from "@countykit/core";
import { checkIds, documentReader, type KeyNames } from "@countykit/core/reading";
import { normalProfile } from "./normal-profile.js";
import type { Profile } from "./profile.js";
import { profileForm } from "./profile-form.js";

/** What the fields of a profile are called. */
const KEY_NAMES: KeyNames = {
  id: { zh: ["编号"], en: "id" },
  title: { zh: ["名称", "标题"], en: "title" },
  source: { zh: ["出处", "依据"], en: "source" },
  rules: { zh: ["规则"], en: "rules" },
  rule: { zh: ["规则种类"], en: "kind of rule" },
  says: { zh: ["说法"], en: "says" },
  severity: { zh: ["严重程度"], en: "severity" },
  unverified: { zh: ["未核对"], en: "unverified" },
  when: { zh: ["适用条件"], en: "when" },
  oneOf: { zh: ["必须有"], en: "one of" },
  noneOf: { zh: ["不得有"], en: "none of" },
  earlier: { zh: ["此前的事件"], en: "earlier" },
  look: { zh: ["取值"], en: "look" },
  from: { zh: ["取自"], en: "from" },
  demand: { zh: ["要求"], en: "demand" },
  is: { zh: ["条件"], en: "is" },
};

let reader: ((input: unknown) => Result<Profile>) | undefined;

/**
 * Reads a profile of one's own (读取应用规范): the value, or every problem with its place, in both languages. What it returns `checkProfile` can hold events to.
 *
 * Words, identifiers, times and names of fields come out in the one form that events have, however they were written; those that no event can have are issues. Regular
 * expressions are taken when they answer within a moment: at most 2,000 characters, no repetition or choice within what is repeated without end, and two such repetitions at
 * most, or one when it does not begin with `^`, beside few other choices. Texts of more than 1,000 characters match only those that begin with `^` and repeat nothing without end.
 *
 * @example
 * ```ts
 * import { parseProfile } from "@countykit/traceability-types/epcis";
 *
 * const storing = { look: { from: "field", field: "bizStep" }, demand: { is: "one-of", values: ["storing"] } };
 * const place = { look: { from: "field", field: "bizLocation" }, demand: { is: "there" } };
 * const rule = { rule: "require", id: "place", says: { zh: "储存地点", en: "the place of storage" }, source: "第三条", severity: "error", when: [storing], oneOf: [place] };
 * const title = { zh: "本县冷链要求", en: "Cold chain of the county" };
 * parseProfile({ id: "cold", title, source: "县冷链管理要求", rules: [rule] }).ok; // => true
 * const wrong = parseProfile({ id: "cold", title, source: "县冷链管理要求", rules: [{ ...rule, severity: "grave", oneOf: [] }] });
 * wrong.ok ? [] : wrong.issues.map(({ path }) => path); // => ["/rules/0/severity", "/rules/0/oneOf"]
 * ```
 * @source semantics § 8: bad input is a value, with all issues at once
 */
export function parseProfile(input: unknown): Result<Profile> {
  reader ??= documentReader<Profile>(profileForm(), {
    failsafe: false,
    keyNames: KEY_NAMES,
    check: (document, issues) => void checkIds(document, "rules", "", issues),
  });
  const read = reader(input);
  return read.ok ? normalProfile(read.value) : read;
}
