import { figureNamed, type IndicatorId, indicators, type ParamForm, type Params } from "@countykit/coverage-metrics";
import { type Bilingual, displayMoney } from "@countykit/core";
import type { Row } from "../../rule-page.js";
import { both, inBoth, listed, same } from "../../words.js";
import { nameOf } from "./names.js";

type Form = ParamForm & { readonly term: Bilingual };

/** The parameters an indicator takes, by name. */
export const formsOf = (indicator: IndicatorId): Readonly<Record<string, Form>> => indicators[indicator].definition.params;

/** Parameters as rows: 覆盖口径 已建（驻村）. Those that an indicator does not name are left out. */
export function paramRows(indicator: IndicatorId, params: Params): readonly Row[] {
  const forms = formsOf(indicator);
  return Object.entries(params).flatMap(([name, value]): readonly Row[] => {
    const form = forms[name];
    // What is only done or not is known by the title.
    return form === undefined || (indicator === "is-done" && name === "what") ? [] : [[form.term, valueSaid(form, value)]];
  });
}

/** An entry of a list; `5@5000000.00` is five of a higher tier, which are not counted again. */
function entrySaid(entry: string): Bilingual {
  const [, count, at] = /^(\d+)@([\d.]+)$/u.exec(entry) ?? [];
  if (count === undefined || at === undefined) return nameOf(entry);
  return both(`${displayMoney(at, "zh")}档占用 ${count} 家`, `${count} kept by the tier of ${displayMoney(at, "en")}`);
}

export function valueSaid(form: ParamForm, value: Params[string]): Bilingual {
  if (form.kind === "choice") return form.options[String(value)] ?? same(String(value));
  if (form.kind === "flag") return value === true ? both("是", "yes") : both("否", "no");
  if (form.kind === "money") return inBoth((language) => displayMoney(String(value), language));
  if (Array.isArray(value)) return listed(value.map(entrySaid));
  // A parameter may name a figure, or a unit, by its id.
  const text = String(value);
  return figureNamed(text)?.term ?? (text === "yuan" ? both("元", "yuan") : nameOf(text));
}
