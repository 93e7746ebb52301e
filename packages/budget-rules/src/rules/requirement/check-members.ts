import { enNames, zhNames } from "../names.js";
import { outcome, type Outcome } from "../outcome.js";
import type { Term } from "../term.js";
import type { Must } from "./rule.js";

type MustList = Extract<Must, { readonly members: readonly Term[] }>;

/**
 * Holds a stated list against the members asked for (清单核对). A member is stated by its id or by its term in either language. What is stated
 * is the whole list: a member not stated is missing.
 */
export function checkMembers(stated: readonly string[], must: MustList): Outcome {
  const states = ({ id, term }: Term, value: string): boolean => [id, term.zh, term.en].map(plain).includes(plain(value));
  const isStated = (member: Term): boolean => stated.some((value) => states(member, value));
  const [there, absent] = [must.members.filter(isStated), must.members.filter((member) => !isStated(member))];
  const names = (of: readonly Term[]): readonly Term["term"][] => of.map(({ term }) => term);
  const count = { found: there.length, asked: must.members.length };
  switch (must.kind) {
    case "contain-all": {
      const params = { ...count, missingZh: zhNames(names(absent)), missingEn: enNames(names(absent)) };
      return absent.length === 0
        ? outcome({ verdict: "pass", message: { key: "requirement.all.pass", params } })
        : outcome({ verdict: "fail", message: { key: "requirement.all.fail", params } });
    }
    case "contain-any": {
      const params = {
        ...count,
        namesZh: zhNames(names(there.length > 0 ? there : absent)),
        namesEn: enNames(names(there.length > 0 ? there : absent)),
      };
      return outcome({
        verdict: there.length > 0 ? "pass" : "fail",
        message: { key: there.length > 0 ? "requirement.any.pass" : "requirement.any.fail", params },
      });
    }
    case "be-one-of": {
      const strange = stated.filter((value) => !must.members.some((member) => states(member, value)));
      const params = {
        stated: stated.join("、"),
        strange: strange.join("、"),
        allowedZh: zhNames(names(must.members)),
        allowedEn: enNames(names(must.members)),
      };
      const verdict = strange.length > 0 ? (must.open ? "unknown" : "fail") : stated.length === 0 ? "fail" : "pass";
      return outcome({ verdict, message: { key: `requirement.one-of.${verdict}`, params } });
    }
  }
}

/** Full-width and half-width forms are the same: 资料（原件） and 资料(原件). */
const plain = (text: string): string => text.normalize("NFKC").trim();
