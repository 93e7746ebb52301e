import {
  type Asked,
  type Book,
  builtInPlans,
  checkTargets,
  factsOf,
  type IndicatorId,
  observe,
  type Target,
  targetTexts,
} from "@countykit/coverage-metrics";
import type { Bilingual } from "@countykit/core";
import { realExample } from "../../real-example.js";
import type { Answer, Example, Row } from "../../rule-page.js";
import { answerInEnglish } from "../../in-english.js";
import { both, inBoth, listed } from "../../words.js";
import type { CheckedPlan } from "./checked-plans.js";
import { withUnit } from "./counted.js";
import { inventedObservation } from "./invented.js";
import { listedName } from "./names.js";
import { paramRows } from "./params.js";
import { isOpenShare } from "./target-answer.js";

/** What real programmes answer to the questions their own plans ask; an invented case where none of them says anything. */
export function indicatorExamples(id: IndicatorId, checked: readonly CheckedPlan[]): readonly Example[] {
  const real = checked.flatMap(({ programme, plan, book }): readonly Example[] => {
    const asked = plan.targets.map(({ asks }) => asks).filter((asks) => asks.indicator === id);
    const distinct = [...new Map(asked.map((asks) => [JSON.stringify(asks.params), asks])).values()];
    const answers = distinct.map((asks) => observed(asks, book)).filter(({ known }) => known);
    return answers.length === 0
      ? []
      : [
          realExample(
            programme,
            answers.map(({ answer }) => answer),
          ),
        ];
  });
  if (real.length > 0) return real;
  const asked = builtInPlans.flatMap(({ targets }) => targets.map(({ asks }) => asks));
  const { asks, book, given, basis } = inventedObservation(id, asked);
  return [
    {
      title: both("虚拟算例（不是任何县的数据）", "An invented case (no county’s figures)"),
      programme: null,
      given,
      basis,
      asOf: book.asOf,
      binds: true,
      ifBound: null,
      answers: [observed(asks, book).answer],
    },
  ];
}

/** One observation, told by the package as it tells what is there where a plan sets no figure. */
function observed(asks: Asked, book: Book): { readonly answer: Answer; readonly known: boolean } {
  const observation = observe(book, asks.indicator, asks.params);
  const [finding] = checkTargets([bare(asks)], [observation], { asOf: book.asOf });
  if (finding === undefined) throw new Error(`${asks.indicator} gives no finding`);
  const texts = inBoth((language) => targetTexts(finding, finding, language).observed);
  const { missing } = observation.part;
  const rows: readonly Row[] = [
    ...paramRows(asks.indicator, asks.params),
    ...(texts.zh === "" ? [] : [[both("测得", "Measured"), withUnit(texts, finding.part?.unit ?? "", asks.indicator)] as const]),
    ...(missing.length === 0 ? [] : [[both("缺少的事实", "Missing facts"), listed(missing.map(({ label }): Bilingual => label))] as const]),
  ];
  const known =
    finding.part !== null && (finding.part.min !== "0" || finding.part.max !== null) && texts.zh !== "" && !isOpenShare(finding);
  return {
    answer: answerInEnglish(
      {
        subject: null,
        verdict: null,
        sentences: [],
        rows,
        readings: [],
        steps: [],
        finding: { observation, facts: factsOf([observation]) },
      },
      listedName,
    ),
    known,
  };
}

/** A target without a figure: its finding holds what there is and judges nothing. */
const bare = (asks: Asked): Target => ({
  id: asks.indicator,
  title: { zh: asks.indicator, en: asks.indicator },
  asks,
  comparator: null,
  value: null,
  due: null,
  force: "target",
  cite: { document: "—", locator: "—" },
});
