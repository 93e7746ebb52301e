import type { Bilingual, Issue } from "@countykit/core";
import type { Rubric, State } from "@countykit/scoring-rubric";
import { placed, type SourceTree } from "../input/source-tree.js";
import { message } from "../texts.js";
import { type Difference, valueText } from "./merge-facts.js";

/** A state and where it stands: the file, what was read of it, and the place of the state in it. */
export interface PlacedState {
  readonly rubric: Rubric;
  readonly state: State;
  readonly file: string;
  readonly tree: SourceTree;
  readonly at: string;
}

/** What deserves a look in a state, each at its place (考评材料提示): another day than the rubric's, and facts of which two values are given. */
export function stateNotes({ rubric, state, file, tree, at }: PlacedState, differences: readonly Difference[]): readonly Issue[] {
  const { cutoff } = rubric;
  const late: readonly Issue[] =
    cutoff === null || cutoff === state.asOf
      ? []
      : [
          {
            code: "other-day",
            path: `${at}/asOf`,
            expected: cutoff,
            received: state.asOf,
            message: message("otherDay", { asOf: state.asOf, cutoff }),
          },
        ];
  const differing = differences.map(({ kept, other }): Issue => {
    const index = state.facts.findIndex(({ id }) => id === kept.id);
    const [first, second] = [valueText(kept.value), valueText(other.value)];
    const said = (label: string): Bilingual => message("factDiffers", { label, kept: first, other: second });
    const label = rubric.facts.find(({ id }) => id === kept.id)?.label ?? { zh: kept.id, en: kept.id };
    return {
      code: "fact-differs",
      path: index === -1 ? at : `${at}/facts/${index}`,
      received: second,
      message: { zh: said(label.zh).zh, en: said(label.en).en },
    };
  });
  return [...late, ...differing].map((issue) => placed(issue, file, tree));
}

/** A file of facts in which there is none that the rubric asks for. */
export const noFactsUsed = (file: string): Issue => ({ code: "no-facts-used", path: "", file, message: message("noFactsUsed", {}) });
