import type { Bilingual } from "../text.js";
import { formatDocumentNumber, parseDocumentNumber } from "./document-number.js";
import { documentSeries } from "./document-series.js";

/** What may be wrong with a citation (引用疑点). */
export type CitationWarningKind = "unreadable-number" | "year-mismatch" | "issuer-mismatch" | "unknown-series";

/**
 * One doubt about a citation. It is never a verdict: the original decides. `suggestion` is a number worth looking up,
 * `null` when there is none to suggest.
 */
export interface CitationWarning {
  readonly kind: CitationWarningKind;
  readonly number: string;
  readonly suggestion: string | null;
  readonly message: Bilingual;
}

/** A citation as printed: the number, and the title and issuers beside it when they are there. */
export interface PrintedCitation {
  readonly number: string;
  readonly title?: string | null;
  readonly issuers?: readonly string[];
}

/**
 * Compares the parts of a citation with each other and with the series on record (引用核对).
 *
 * A number older than the year its title speaks of is doubtful; a number younger is not, for evaluations come later.
 * An issuer is doubtful when the series belongs to another body and that body is not among those printed.
 *
 * @example
 * ```ts
 * import { citationWarnings } from "@countykit/core";
 * const warnings = citationWarnings({ number: "财办建[2018]58号", title: "关于开展2019年电子商务进农村综合示范工作的通知", issuers: ["广东省商务厅"] });
 * warnings.map(({ kind, suggestion }) => [kind, suggestion]); // => [["year-mismatch", "财办建〔2019〕58号"], ["issuer-mismatch", null]]
 * ```
 * @source 始府办〔2021〕12号 附件 第一条
 */
export function citationWarnings(citation: PrintedCitation): readonly CitationWarning[] {
  const read = parseDocumentNumber(citation.number);
  if (!read.ok) {
    const [problem] = read.issues;
    return problem === undefined
      ? []
      : [{ kind: "unreadable-number", number: citation.number.slice(0, 40), suggestion: null, message: problem.message }];
  }
  const number = formatDocumentNumber(read.value);
  const warnings: CitationWarning[] = [];

  const titleYear = Number(/(?:19|20)\d\d(?=\s*年)/.exec(citation.title ?? "")?.[0] ?? Number.NaN);
  if (read.value.year < titleYear) {
    const suggestion = formatDocumentNumber({ ...read.value, year: titleYear });
    warnings.push({
      kind: "year-mismatch",
      number,
      suggestion,
      message: {
        zh: `${number} 的年份早于题名所说的 ${titleYear} 年，请查是否为 ${suggestion}`,
        en: `${number} is older than the year ${titleYear} in its title; look up whether ${suggestion} is meant`,
      },
    });
  }

  const series = documentSeries.find(({ code }) => code === read.value.issuer);
  const issuers = citation.issuers ?? [];
  if (series === undefined) {
    warnings.push({
      kind: "unknown-series",
      number,
      suggestion: null,
      message: {
        zh: `没有“${read.value.issuer}”系列的资料，发文机关无从核对`,
        en: `The series ${read.value.issuer} is not on record, so the issuer cannot be checked`,
      },
    });
  } else if (issuers.length > 0 && !issuers.includes(series.issuer)) {
    warnings.push({
      kind: "issuer-mismatch",
      number,
      suggestion: null,
      message: {
        zh: `“${series.code}”是${series.issuer}的文号系列，文中却写作${issuers.join("、")}`,
        en: `${series.code} is a series of ${series.issuer}, but the citation names ${issuers.join(", ")}`,
      },
    });
  }
  return warnings;
}
