import { Decimal } from "decimal.js";
import { RULES } from "../work.mjs";

/** What a careful developer writes by hand: Decimals throughout, compared by product. */
export const decimal = {
  name: "decimal.js by hand",
  prepare: (budget) => budget,
  check: ({ lines }) => {
    const amounts = lines.map(({ amount }) => new Decimal(amount));
    const whole = amounts.reduce((total, amount) => total.plus(amount), new Decimal(0));
    return RULES.map(({ field, value, operator, limit }) => {
      const part = lines.reduce((total, line, index) => (line[field] === value ? total.plus(amounts[index]) : total), new Decimal(0));
      return operator === "<=" ? part.lte(whole.times(limit)) : part.gte(whole.times(limit));
    });
  },
  answers: (booleans) => booleans,
};
