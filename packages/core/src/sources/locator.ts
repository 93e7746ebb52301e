/** The numbered levels of an official document, outermost first, and how each is printed. */
export type NumberedStep =
  /** 附件1; the only annex of a document has no number: `ordinal` is `null`. */
  | "annex"
  /** 一、 */
  | "section"
  /** 第一条 */
  | "article"
  /** （一） */
  | "subsection"
  /** 第一款 */
  | "paragraph"
  /** 第一阶段 */
  | "stage"
  /** A row of a table by its printed number (序号): 第1行, row 1. */
  | "row"
  /** 1. */
  | "item"
  /** 第（一）项 */
  | "article-item"
  /** （1） */
  | "subitem"
  /** ① */
  | "point"
  /** 一是 */
  | "enumerated";

/**
 * One step on the way to a place in a document (定位层级).
 *
 * `ordinal` counts from 1; `last` is there for a range and is its end, included. A `named` step is a part that has a
 * name and no number: 文头, 序言, a group of a table, a unit in a list of duties. A `remark` is the 备注 cell.
 */
export type LocatorStep =
  | { readonly kind: Exclude<NumberedStep, "annex">; readonly ordinal: number; readonly last?: number }
  | { readonly kind: "annex"; readonly ordinal: number | null; readonly last?: number }
  | { readonly kind: "remark" }
  | { readonly kind: "named"; readonly name: string };

/** A place in a document (条款定位), from the outermost step inwards; never empty. */
export type Locator = readonly LocatorStep[];

/** How deep each level lies. A place only ever goes deeper; named parts and remarks may stand at any depth. */
export const DEPTH: Readonly<Record<NumberedStep, number>> = {
  annex: 0,
  section: 1,
  article: 1,
  subsection: 2,
  paragraph: 2,
  stage: 2,
  row: 2,
  item: 3,
  "article-item": 3,
  subitem: 4,
  point: 5,
  enumerated: 5,
};

/** The depth of a step, or `null` for a named part or a remark. */
export const depthOf = (step: LocatorStep): number | null => (step.kind === "named" || step.kind === "remark" ? null : DEPTH[step.kind]);
