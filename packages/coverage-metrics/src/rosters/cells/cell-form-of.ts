import type { MoneyUnit } from "@countykit/core";
import type { ColumnType } from "../column.js";
import type { CellForm } from "./cell-form.js";
import { choiceCell } from "./choice-cell.js";
import { codeCell } from "./code-cell.js";
import { dateCell } from "./date-cell.js";
import { flagCell } from "./flag-cell.js";
import { itemCell, listCell } from "./list-cell.js";
import { moneyCell } from "./money-cell.js";
import { countCell, decimalCell } from "./number-cells.js";
import { periodCell, yearCell } from "./period-cell.js";
import { idCell, textCell } from "./text-cell.js";

/** How the cells of a type of column are read and written; `unit` is the one that the heading of a column of money names. */
export function cellFormOf(type: ColumnType, unit: MoneyUnit | null = null): CellForm {
  switch (type.kind) {
    case "id":
      return idCell;
    case "text":
      return textCell;
    case "code":
      return codeCell(type.levels);
    case "date":
      return dateCell;
    case "period":
      return periodCell(type.only);
    case "year":
      return yearCell;
    case "count":
      return countCell;
    case "decimal":
      return decimalCell;
    case "money":
      return moneyCell(unit);
    case "flag":
      return flagCell;
    case "choice":
      return choiceCell(type.options, type.aliases);
    case "list":
      return listCell(type.of === "code" ? codeCell(type.levels) : itemCell);
  }
}
