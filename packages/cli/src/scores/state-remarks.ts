import type { Issue } from "@countykit/core";
import { lintState, type State } from "@countykit/scoring-rubric";
import { placed } from "../input/source-tree.js";
import type { PlacedState } from "./score-notes.js";

/**
 * Where a state contradicts itself (考评材料核对), once all facts are put together: more of a part than of its whole, claims that do not agree, points that
 * assessors could not give. Of facts each remark stands at one that the file gives; where none of them is from the file, at the state itself.
 */
export function stateRemarks({ rubric, state, file, tree, at }: PlacedState, full: State): readonly Issue[] {
  return lintState(rubric, full).map((remark) => {
    const { code, text, params } = remark;
    const own = "part" in params ? placeOf([params.part, params.whole], state) : remark.path;
    return placed({ code, path: `${at}${own}`, message: text }, file, tree);
  });
}

function placeOf(ids: readonly string[], { facts }: State): string {
  const places = ids.map((id) => facts.findIndex((fact) => fact.id === id));
  const index = places.find((place) => place !== -1);
  return index === undefined ? "" : `/facts/${index}`;
}
