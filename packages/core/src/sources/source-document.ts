import type { Level } from "../finding.js";

/**
 * How far a document is known (掌握程度): `primary` when its text is at hand, `quoted-in` when it is known only through
 * another document, `unverified` when even its number is in doubt.
 */
export type DocumentStatus = "primary" | "quoted-in" | "unverified";

/** What a document does in the programme (文件类别). */
export type DocumentRole =
  | "opinion"
  | "fund-measures"
  | "annual-notice"
  | "fund-guide"
  | "tasks"
  | "fund-plan"
  | "evaluation"
  | "plan"
  | "self-evaluation";

/**
 * One place where a document is cited (引用处): in which document, where, and how it is printed there.
 *
 * `number` is `null` where only the title is printed, `title` where only the number is. `line` is the line of the
 * number, or of the title when there is no number, in the extracted text of the citing document.
 */
export interface DocumentCitation {
  readonly document: string;
  readonly locator: string;
  readonly line: number;
  readonly number: string | null;
  readonly title: string | null;
  readonly issuers: readonly string[];
}

/** The rules a document brings for one cohort of counties (适用批次与地区): `year` is the batch year, not the year of issue. */
export interface RuleSetKey {
  readonly jurisdiction: "national" | "guangdong" | "zhejiang";
  readonly year: number;
}

/**
 * One official document (文件), recorded once.
 *
 * `id` is the canonical document number; a document without one has a stable id of its own. `title` is the preferred
 * one of those printed, which all stand in `citations`. `issuersComplete` is
 * false when the citing document leaves issuers out (等三部门). Dates are civil dates, `null` when not printed.
 */
export interface SourceDocument {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly issuers: readonly string[];
  readonly issuersComplete: boolean;
  readonly level: Level;
  readonly role: DocumentRole;
  readonly issued: string | null;
  readonly printed: string | null;
  readonly status: DocumentStatus;
  readonly ruleSet: RuleSetKey | null;
  readonly citations: readonly DocumentCitation[];
}
