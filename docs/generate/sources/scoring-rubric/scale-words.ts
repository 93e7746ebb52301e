import type { BestScale, Rubric, Scale, SumScale, Tier, TiersScale } from "@countykit/scoring-rubric";
import type { Bilingual } from "@countykit/core";
import type { Row } from "../../rule-page.js";
import { both, listed } from "../../words.js";
import { conditionSaid, limitSaid, measureSaid } from "./condition-words.js";

/** How a scale gives points, in one sentence; sums and choices name how their parts come together. */
export function scaleSaid(scale: Scale, rubric: Rubric): Bilingual {
  switch (scale.kind) {
    case "flag": {
      const when = conditionSaid(scale.when, rubric);
      return both(`${when.zh}：${points(scale.points).zh}，否则 0 分`, `${when.en}: ${points(scale.points).en}, otherwise none`);
    }
    case "tiers":
      return tiersSaid(scale, rubric);
    case "options": {
      const each = scale.options.map((one) =>
        both(`${one.label.zh} ${points(one.points).zh}`, `${one.label.en}: ${points(one.points).en}`),
      );
      return both(
        `择一计分：${each.map(({ zh }) => zh).join("；")}；其他情形 ${points(scale.otherwise).zh}`,
        `the best that holds: ${each.map(({ en }) => en).join("; ")}; otherwise ${points(scale.otherwise).en}`,
      );
    }
    case "checklist": {
      const of = scale.of.map(({ label }) => label);
      const steps = scale.steps.map(({ least, points: given }) =>
        both(`${least} 项以上 ${points(given).zh}`, `${least} or more: ${points(given).en}`),
      );
      return both(
        `按具备的项数计分（${of.map(({ zh }) => zh).join("、")}）：${steps.map(({ zh }) => zh).join("；")}`,
        `by how many are there (${of.map(({ en }) => en).join(", ")}): ${steps.map(({ en }) => en).join("; ")}`,
      );
    }
    case "judged": {
      const gate = scale.when === null ? both("", "") : conditionSaid(scale.when, rubric);
      const range = both(
        `由考评组在 ${scale.least} 至 ${scale.most} 分之间评分`,
        `the assessors give ${scale.least} to ${scale.most} points`,
      );
      return gate.zh === ""
        ? range
        : both(
            `具备条件的，${range.zh}，条件是：${gate.zh}；不具备的 ${points(scale.otherwise).zh}`,
            `${range.en} if this holds: ${gate.en}; otherwise ${points(scale.otherwise).en}`,
          );
    }
    case "sum":
      return both(`${scale.of.length} 个部分相加：${partNames(scale).zh}`, `${scale.of.length} parts, added up: ${partNames(scale).en}`);
    case "best":
      return both(
        `${scale.of.length} 个部分取最高的一项，不累加：${partNames(scale).zh}`,
        `the best of ${scale.of.length} parts, not added up: ${partNames(scale).en}`,
      );
    case "deduction": {
      const of = scale.of.map(({ label, points: off }) => both(`${label.zh}扣 ${off} 分`, `${label.en}: ${off} off`));
      return both(
        `从 ${scale.from} 分起扣，最低 ${scale.least} 分：${of.map(({ zh }) => zh).join("；")}`,
        `${scale.from} points less what is wrong, at least ${scale.least}: ${of.map(({ en }) => en).join("; ")}`,
      );
    }
  }
}

const partNames = ({ of }: SumScale | BestScale): Bilingual => listed(of.map(({ title }) => title));

function tiersSaid({ measure, tiers, otherwise }: TiersScale, rubric: Rubric): Bilingual {
  const of = measureSaid(measure, rubric);
  const said = tiers.map((tier) => tierSaid(tier, measure, rubric));
  return both(
    `按${of.zh}分档：${said.map(({ zh }) => zh).join("；")}；其他情形 ${points(otherwise).zh}`,
    `by ${of.en}: ${said.map(({ en }) => en).join("; ")}; otherwise ${points(otherwise).en}`,
  );
}

function tierSaid({ points: given, from, to }: Tier, measure: TiersScale["measure"], rubric: Rubric): Bilingual {
  const ends = [
    ...(from === undefined ? [] : [{ sign: from.included ? "≥" : ">", at: from.at }]),
    ...(to === undefined ? [] : [{ sign: to.included ? "≤" : "<", at: to.at }]),
  ];
  const range = (language: "zh" | "en"): string =>
    ends.map(({ sign, at }) => `${sign} ${limitSaid(at, measure, rubric)[language]}`).join(language === "zh" ? " 且 " : " and ");
  return both(`${range("zh")}的，得 ${points(given).zh}`, `${range("en")}: ${points(given).en}`);
}

const points = (count: number): Bilingual => both(`${count} 分`, `${count} ${count === 1 ? "point" : "points"}`);

/** Every part of a scale with the way it gives points, in order, parts of parts under their own names. */
export function partRows(scale: Scale, rubric: Rubric, above: Bilingual = both("", "")): readonly Row[] {
  if (scale.kind !== "sum" && scale.kind !== "best") return [];
  return scale.of.flatMap(({ title, scale: own }): readonly Row[] => {
    const name = above.zh === "" ? title : both(`${above.zh} › ${title.zh}`, `${above.en} › ${title.en}`);
    return [[name, scaleSaid(own, rubric)], ...partRows(own, rubric, name)];
  });
}
