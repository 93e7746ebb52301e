import type { ReviewList } from "../lists/review-list.js";

const one = (id: string, zh: string, en: string): ReviewList["of"][number] => ({ id, label: { zh, en } });
const ofBoth = [one("implementation", "实施", "how the project is carried out"), one("funds", "资金", "how the funds are used")];

/**
 * What a performance evaluation has to speak of, by programme (绩效评价维度): Lechang reports its project of 2019 on five dimensions; Lechang in 2021 and
 * Suichang evaluate the implementation and the use of the funds. Each list has the id of its programme.
 *
 * @example
 * ```ts
 * import { performanceLists } from "@countykit/scoring-rubric";
 *
 * performanceLists.map(({ id, of }) => `${id} ${of.length}`); // => ["lechang-2019 5", "lechang-2021 2", "suichang-2021 2"]
 * ```
 * @source self-evaluation report of Lechang for 2019, section 五; 乐府办〔2022〕9号, section 五; 遂政办发〔2021〕15号, section 五（三）
 */
export const performanceLists: readonly ReviewList[] = [
  {
    id: "lechang-2019",
    title: { zh: "项目绩效情况", en: "Performance of the project" },
    cite: { document: "lechang-2019/self-evaluation", locator: "五" },
    need: 5,
    of: [
      one("economy", "经济性", "economy"),
      one("efficiency", "效率性", "efficiency"),
      one("effectiveness", "有效性", "effectiveness"),
      one("sustainability", "可持续性", "sustainability"),
      one("poverty-relief", "扶贫性", "poverty relief"),
    ],
  },
  {
    id: "lechang-2021",
    title: { zh: "项目实施和资金使用绩效评价", en: "Evaluation of implementation and funds" },
    cite: { document: "乐府办〔2022〕9号", locator: "五 第三阶段四" },
    need: 2,
    of: ofBoth,
  },
  {
    id: "suichang-2021",
    title: { zh: "项目实施和资金使用绩效评价", en: "Evaluation of implementation and funds" },
    cite: { document: "遂政办发〔2021〕15号", locator: "五（三）" },
    need: 2,
    of: ofBoth,
  },
];
