import { trainingRooms as rooms } from "../../figures/facility-figures.js";
import type { Indicator } from "../indicator.js";
import { type TrainingRoomsParams, trainingRooms as definition } from "./definition.js";

/** Counts training rooms. No roster holds them: the number is declared. */
export const trainingRooms: Indicator<TrainingRoomsParams> = {
  definition,
  observe: (book) => ({ part: book.number(rooms), figures: { part: [rooms.id] } }),
};
