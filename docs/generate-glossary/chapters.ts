import { budget } from "./terms/budget-table.js";
import { coverage } from "./terms/coverage-table.js";
import { finding } from "./terms/finding-table.js";
import { numbers } from "./terms/numbers-table.js";
import { programme } from "./terms/programme-table.js";
import { scores } from "./terms/scores-table.js";
import type { Chapter } from "./term.js";

/** The project's own term table (术语表): Chinese, English, identifier and meaning, by subject. */
export const chapters: readonly Chapter[] = [programme, finding, budget, coverage, scores, numbers];
