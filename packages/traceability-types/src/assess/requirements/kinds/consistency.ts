import { type Citation, findDocument } from "@countykit/core";
import { statedValues } from "../../consistency/stated-values.js";
import { compareProducts } from "../../names/compare-products.js";
import { knownProducts } from "../../names/known-products.js";
import { counted, type Judged } from "../judged.js";
import type { AgreeRequirement, CountedListRequirement, SameProductsRequirement } from "../requirement.js";

/** Whether a document states a thing alike in several places (前后一致). */
export function judgeAgree({ statements }: AgreeRequirement): Judged {
  const { consistent, values } = statedValues(statements.map(({ value }) => value));
  const names = consistent ? (values[0] ?? "") : statements.map(({ value, cite }) => `${value} @ ${cite.locator}`).join("、");
  return {
    verdict: consistent ? "pass" : "fail",
    key: consistent ? "agree.pass" : "agree.fail",
    params: { names },
    extra: consistent ? [] : values,
  };
}

/** Whether a number and the names behind it are as many (数与名相符). */
export function judgeCountedList({ stated, names }: CountedListRequirement): Judged {
  if (names === null) return { verdict: "unknown", key: "counted-list.unknown", params: { stated, count: 0 } };
  const { count } = knownProducts(names);
  return {
    verdict: count === stated ? "pass" : "fail",
    key: count === stated ? "counted-list.pass" : "counted-list.fail",
    params: { stated, count },
    measured: counted("products", count),
    operator: "==",
    limit: counted("products", stated),
  };
}

/** Whether lists of products that ought to be one are (产品清单一致): every later list against the first. */
export function judgeSameProducts({ lists }: SameProductsRequirement): Judged {
  const [first, ...others] = lists;
  const compared = others.map((list) => compareProducts(first.names, list.names));
  if (compared.every(({ same }) => same)) {
    const names = knownProducts(first.names).products.join("、");
    return { verdict: "pass", key: "same-products.pass", params: { names } };
  }
  const names = lists.map(({ names: listed, cite }) => `${listed.join("、")} @ ${placeOf(cite, lists[0].cite)}`).join("；");
  const perhaps = compared.flatMap((one) => one.perhaps.map((pair) => `${pair.first} / ${pair.second}`));
  return {
    verdict: "fail",
    key: "same-products.fail",
    params: { names, perhaps: [...new Set(perhaps)].join("、") },
    lacking: [...new Set(compared.flatMap(({ onlyFirst }) => onlyFirst))],
    extra: [...new Set(compared.flatMap(({ onlySecond }) => onlySecond))],
  };
}

/** A place by its locator; of another document than the first by its number or title as well. */
function placeOf({ document, locator }: Citation, first: Citation): string {
  if (document === first.document) return locator;
  const found = findDocument(document);
  return `${found?.number ?? (found === null ? document : `《${found.title}》`)} ${locator}`;
}
