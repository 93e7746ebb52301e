import type { DivisionLevel } from "../../divisions/division-level.js";
import { isDivisionCode, readDivisionCode } from "../../divisions/parse-division-code.js";
import type { CellForm } from "./cell-form.js";
import { junkIn } from "./junk.js";

/** A division code of one of the levels. */
export const codeCell = (levels: readonly DivisionLevel[]): CellForm<string> => ({
  read: (cell) => {
    if (isDivisionCode(cell, levels)) return cell;
    return junkIn(cell) ?? readDivisionCode(cell, levels);
  },
  holds: (value) => typeof value === "string" && isDivisionCode(value, levels),
  write: (value) => value,
});
