import { entriesOf, type IssueList, type Plain, shortened } from "@countykit/core/reading";
import { contradiction } from "./contradictions.js";

/** A use is what a line is for, what it is not for, or what an unknown part of it is for: never two of these (标签矛盾). */
export function checkTags(line: Plain, at: string, issues: IssueList): void {
  const said = new Map<string, string>();
  for (const key of ["tags", "notTags", "partTags"]) {
    for (const [index, tag] of entriesOf(line, key).entries()) {
      if (typeof tag !== "string") continue;
      const name = tag.trim();
      const other = said.get(name);
      if (other === undefined) said.set(name, key);
      else if (other !== key) {
        if (issues.full()) return;
        const shown = shortened(name, 40);
        issues.add(
          contradiction(
            "contradictory-tags",
            `${at}/${key}/${index}`,
            { tag: shown, other },
            { expected: `not in ${other}`, received: `“${shown}”` },
          ),
        );
      }
    }
  }
}
