import type { Bilingual, Citation, Force, Operator } from "@countykit/core";
import type { CertificateKind } from "../certificates/certificate-kinds-table.js";
import type { MediaLevel } from "../brands/media-level.js";

/** What every requirement says of itself. */
interface Said {
  readonly id: string;
  readonly title: Bilingual;
  readonly force: Force;
  readonly cite: Citation;
  /** Key words of the clause, as short as they are. */
  readonly terms?: readonly string[];
  /** Last day, `YYYY-MM-DD`. */
  readonly due?: string;
  readonly note?: Bilingual;
}

/** A number of things (数量). `value` is decimal text in `unit`. */
export interface CountRequirement extends Said {
  readonly kind: "count";
  readonly fact: string;
  readonly comparator: Operator;
  readonly value: string;
  readonly unit: string;
}

/** All of a list have to be there (清单齐全). */
export interface ListRequirement extends Said {
  readonly kind: "list";
  readonly fact: string;
  readonly names: readonly string[];
}

/** One of a list is enough (择一). */
export interface AnyOfRequirement extends Said {
  readonly kind: "any-of";
  readonly fact: string;
  readonly names: readonly string[];
}

/** Nothing but what is on a list (仅限). */
export interface OnlyRequirement extends Said {
  readonly kind: "only";
  readonly fact: string;
  readonly names: readonly string[];
}

/** Everything on one list of the county has to be on another (纳入). */
export interface CoversRequirement extends Said {
  readonly kind: "covers";
  /** What has to be covered. */
  readonly whole: string;
  /** What is. */
  readonly part: string;
}

/** Something has to be done or in place (完成). */
export interface DoneRequirement extends Said {
  readonly kind: "done";
  readonly fact: string;
}

/** A medium of at least some level (媒体级别). */
export interface LevelRequirement extends Said {
  readonly kind: "level";
  readonly fact: string;
  readonly least: MediaLevel;
}

/** So many films of such a length (宣传片). The fact lists the length of each in minutes. */
export interface FilmsRequirement extends Said {
  readonly kind: "films";
  readonly fact: string;
  readonly count: number;
  readonly minutes: string;
}

/** The 1+N layout (品牌布局), from three numbers. */
export interface LayoutRequirement extends Said {
  readonly kind: "layout";
  readonly public: string;
  readonly specialty: string;
  readonly enterprise: string;
}

/** What was built has to be what was planned (建设内容一致). */
export interface DeliveredRequirement extends Said {
  readonly kind: "delivered";
  readonly fact: string;
  readonly planned: string;
}

/** A value as one place of a document states it. */
export interface Statement {
  readonly value: string;
  readonly cite: Citation;
}

/** What a document states in several places has to be the same (前后一致). */
export interface AgreeRequirement extends Said {
  readonly kind: "agree";
  readonly statements: readonly Statement[];
}

/** A number and the names behind it have to be as many (数与名相符). `names: null`: the document gives none. */
export interface CountedListRequirement extends Said {
  readonly kind: "counted-list";
  readonly stated: number;
  readonly names: readonly string[] | null;
  /** What kind of certificate is counted. */
  readonly certificate?: CertificateKind;
}

/** Lists of products that ought to be one (产品清单一致), by canonical names. */
export interface SameProductsRequirement extends Said {
  readonly kind: "same-products";
  readonly lists: readonly [ProductList, ProductList, ...ProductList[]];
}

/** A list of products as one place states it. */
export interface ProductList {
  readonly names: readonly string[];
  readonly cite: Citation;
}

/** One clause on standards, brands or traceability (品牌、标准与溯源条款). */
export type Requirement =
  | CountRequirement
  | ListRequirement
  | AnyOfRequirement
  | OnlyRequirement
  | CoversRequirement
  | DoneRequirement
  | LevelRequirement
  | FilmsRequirement
  | LayoutRequirement
  | DeliveredRequirement
  | AgreeRequirement
  | CountedListRequirement
  | SameProductsRequirement;

/** The clauses of one document (条款集). */
export interface AssessPolicy {
  readonly schema: "countykit-assess-policy/1";
  readonly id: string;
  readonly title: Bilingual;
  readonly document: string;
  /** Division code of the county. */
  readonly jurisdiction: string;
  /** Year of the batch. */
  readonly cohort: number;
  readonly requirements: readonly Requirement[];
}
