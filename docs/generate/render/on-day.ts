import type { Language } from "@countykit/core";
import { scopeNumber, type Site } from "../collect.js";
import { gravest } from "../gravest.js";
import type { RulePage } from "../rule-page.js";
import type { PageOnDay } from "../../.vitepress/theme/rules/on-day.js";
import { text } from "./texts.js";

/** The components that the page of a rule needs for its switch; what stands in no document has none. */
export function onDayScript({ path, scope }: RulePage, language: Language): readonly string[] {
  if (scope === null) return [];
  const up = "../".repeat(path.split("/").length + (language === "zh" ? 0 : 1));
  return [
    `<script setup>\nimport RuleSwitch from "${up}.vitepress/theme/rules/RuleSwitch.vue";\nimport binding from "${up}generate/out/binding.json";\n</script>`,
  ];
}

/** Another day and another batch for this rule, folded. It is made in the browser: nothing of it is known before somebody chooses. */
export function onDayPart(page: RulePage, site: Site, language: Language): readonly string[] {
  if (page.scope === null) return [];
  const data = attribute(JSON.stringify(onDayOf(page, site)));
  return [
    `<details>\n<summary>${text("otherDay", language)}</summary>\n<ClientOnly>\n<RuleSwitch :binding="binding" mode="page" language="${language}" :page="${data}" />\n</ClientOnly>\n</details>`,
  ];
}

/** What the switch is told of a rule. */
function onDayOf(page: RulePage, site: Site): PageOnDay {
  return {
    scope: scopeNumber(site, page),
    value: page.value,
    due: (page.due?.readings ?? []).map(({ short, lastDay }) => ({ way: short, lastDay })),
    answers: page.examples.flatMap(({ programme, asOf, answers, ifBound }) => {
      const verdict = gravest(answers.map((one) => one.verdict));
      if (programme === null || verdict === null) return [];
      const told = ({ name, tone }: typeof verdict): PageOnDay["answers"][number]["verdict"] => ({ name, tone });
      return [{ programme, asOf, verdict: told(verdict), ifBound: ifBound === null ? null : told(ifBound) }];
    }),
  };
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;", "{": "&#123;", "}": "&#125;" };

const attribute = (value: string): string => value.replaceAll(/[&"<>{}]/gu, (mark) => ENTITIES[mark] ?? mark);
