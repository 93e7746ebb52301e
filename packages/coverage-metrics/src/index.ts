export type { Book, FigureName } from "./figures/book.js";
export type { DeclaredFigure } from "./figures/declared.js";
export { openBook } from "./figures/open-book.js";
export type { Quantity } from "./figures/quantity.js";
export { indicators, observe } from "./indicators/registry.js";
export type { Observation } from "./indicators/observation.js";
export type { Plan, Target } from "./targets/target.js";
