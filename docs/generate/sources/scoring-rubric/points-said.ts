import type { Points } from "@countykit/scoring-rubric";
import type { Bilingual } from "@countykit/core";
import { both } from "../../words.js";

export const pointsSaid = (points: number): Bilingual => both(`${points} 分`, `${points} ${points === 1 ? "point" : "points"}`);

/** One number, or the least and the most. */
export const spanSaid = ({ min, max }: Points): Bilingual =>
  min === max ? both(`${min}`, `${min}`) : both(`${min}–${max}`, `${min}–${max}`);
