import type { Condition, MeasureForm } from "../../conditions/condition.js";
import type { Group } from "../../rubric.js";
import { holds, judged, paper, part } from "../forms.js";
import { cite } from "./cite.js";

const rate: MeasureForm = { kind: "share", part: "fund.paid", whole: "fund.total" };
const enough: Condition = { kind: "compare", measure: rate, operator: ">=", limit: "0.70" };
const tooLittle: Condition = { kind: "compare", measure: rate, operator: "<", limit: "0.70" };

/** Management of the funds: 15 points. */
export const finance: Group = {
  id: "finance",
  title: { zh: "加强财政资金管理", en: "Management of the funds" },
  weight: 15,
  cite: cite("五"),
  items: [
    {
      id: "fund-rules",
      title: { zh: "制度建立", en: "Rules for the funds" },
      weight: 5,
      cite: cite("五 制度建立"),
      scale: judged(1, 5, holds("fund.rules")),
      evidence: [paper("rules", "资金管理制度", "the rules for the funds")],
    },
    {
      id: "fund-ledger",
      title: { zh: "资金台账", en: "Ledger of the funds" },
      weight: 5,
      cite: cite("五 资金台账"),
      scale: judged(1, 5, holds("fund.ledger")),
      evidence: [paper("accounts", "资金使用账目", "the accounts"), paper("vouchers", "凭证", "vouchers")],
    },
    {
      id: "fund-spend",
      title: { zh: "资金支出", en: "Spending of the funds" },
      weight: 5,
      cite: cite("五 资金支出"),
      scale: {
        kind: "sum",
        of: [
          part(
            "spent",
            "支出率达标并及时拨付",
            "Spent enough and in time",
            judged(1, 5, { kind: "all-of", of: [enough, holds("fund.timely")] }),
          ),
          part("penalty", "支出率不足倒扣", "Taken off for too little spent", { kind: "flag", points: -5, when: tooLittle }),
        ],
      },
      evidence: [
        paper("payments", "资金拨付文件", "the payment documents"),
        paper("bills", "票据", "bills"),
        paper("vouchers", "凭证", "vouchers"),
      ],
      note: {
        zh: "资金支出率为已支出资金占资金总额的比例。达到 70%但拨付不及时的，既不得分也不倒扣。",
        en: "The rate is the funds spent of the funds in all. At 70 % but not in time, nothing is given and nothing taken.",
      },
    },
  ],
};
