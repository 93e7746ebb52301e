import { guangdong2019, scorerOf } from "../../dist/esm/index.js";
import { TIER } from "../work.mjs";

const [group] = guangdong2019.groups;
const [item] = group.items;
const tierRubric = {
  ...guangdong2019,
  weight: 5,
  groups: [{ ...group, weight: 5, items: [{ ...item, id: "tier", weight: 5, evidence: [], scale: TIER }] }],
  bonus: null,
  vetoes: [],
};

const one = ({ min, max }) => (min === max ? min : undefined);
const contender = (rubric, answers) => {
  const scorer = scorerOf(rubric);
  return { name: "countykit", prepare: (state) => state, check: scorer, answers };
};

export const tier = contender(tierRubric, ({ total }) => ({ tier: one(total) }));
export const full = contender(guangdong2019, ({ total, vetoed }) => ({ total: one(total), vetoed: vetoed === "yes" }));
