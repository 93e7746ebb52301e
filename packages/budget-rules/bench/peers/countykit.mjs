import { checkBudget, parseBudget } from "../../dist/esm/index.js";
import { RULES } from "../work.mjs";

const title = { zh: "占比", en: "share" };

/** The five rules as a policy. */
export const policy = {
  schema: "countykit-policy/1",
  id: "bench",
  title,
  document: "测试〔2021〕1号",
  level: "province",
  jurisdiction: "000000",
  cohorts: null,
  from: null,
  until: null,
  rules: RULES.map(({ id, field, value, operator, limit }) => ({
    kind: "share",
    id,
    title,
    force: "mandatory",
    cite: { document: "测试〔2021〕1号", locator: "第1条" },
    operator,
    limit,
    readings: [{ id: "only", title, part: { kind: field, in: [value] }, base: { kind: "all" } }],
  })),
};

const policies = [policy];
const options = { asOf: "2022-06-30" };

const answers = (findings) => findings.map(({ verdict }) => verdict === "pass");

export const parsedOnly = {
  name: "countykit, already parsed",
  prepare: (budget) => {
    const parsed = parseBudget(budget);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    return parsed.value;
  },
  check: (parsed) => checkBudget(parsed, policies, options),
  answers,
};

export const whole = {
  name: "countykit, parse and check",
  prepare: (budget) => budget,
  check: (budget) => {
    const parsed = parseBudget(budget);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    return checkBudget(parsed.value, policies, options);
  },
  answers,
};
