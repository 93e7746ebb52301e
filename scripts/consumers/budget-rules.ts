import { checkBudget, guangdong2021, parseBudget } from "@countykit/budget-rules";

// Training at exactly its cap of 15 %, once as text a county would send, once with an amount nobody can read.
const budget = (amount: string): unknown => ({
  schema: "countykit-budget/1",
  id: "demo",
  name: "示例县",
  programme: { cohort: 2021, jurisdiction: "440281" },
  lines: [
    { id: "1", name: "三级物流", category: "logistics", amount: "850万元" },
    { id: "2", name: "人才培训", category: "training", amount },
  ],
});
const parsed = parseBudget(budget("150万元"));
if (!parsed.ok) throw new Error(`a sound budget was refused: ${JSON.stringify(parsed.issues)}`);
const findings = checkBudget(parsed.value, [guangdong2021], { asOf: "2022-05-01" });
const training = findings.find(({ rule }) => rule === "training-cap");
if (training?.verdict !== "pass") throw new Error(`15 % of training answered ${training?.verdict}`);
const refused = parseBudget(budget("十五万左右"));
if (refused.ok) throw new Error("an amount that is none was accepted");
console.log(JSON.stringify({ findings, issues: refused.issues }));
