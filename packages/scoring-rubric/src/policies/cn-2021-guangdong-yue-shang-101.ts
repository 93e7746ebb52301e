import type { Rubric } from "../rubric.js";
import { bonus, vetoes } from "./yue-shang-101/bonus.js";
import { disclosure } from "./yue-shang-101/disclosure.js";
import { facts } from "./yue-shang-101/facts.js";
import { finance } from "./yue-shang-101/finance.js";
import { organisation } from "./yue-shang-101/organisation.js";
import { publicity } from "./yue-shang-101/publicity.js";
import { work } from "./yue-shang-101/work.js";

/**
 * The table of points by which Guangdong evaluated the provincial demonstration counties of 2019 (2019 年省级电子商务进农村综合示范创建考评指标体系): five
 * groups with fourteen items of 100 points, up to 4 points of bonus, three vetoes and no grades. It is known as Lechang reproduces it. Tiers keep the ends
 * that are printed: at exactly 50 % of the villages, and at 80 % of the poverty villages, two of them fit, and the better one counts. Whether the bonus may
 * lift the total above 100 is not said, so a scoring gives both.
 *
 * @example
 * ```ts
 * import { guangdong2019 } from "@countykit/scoring-rubric";
 *
 * guangdong2019.groups.map(({ id, weight }) => `${id} ${weight}`); // => ["organisation 10", "work 55", "disclosure 10", "publicity 10", "finance 15"]
 * guangdong2019.bonus?.most; // => 4
 * guangdong2019.vetoes.map(({ id }) => id); // => ["accident", "progress", "fraud"]
 * ```
 * @source 粤商务电函〔2021〕101号, table of points, as the self-evaluation report of Lechang for 2019 reproduces it in section 七
 */
export const guangdong2019: Rubric = {
  schema: "countykit-rubric/1",
  id: "cn-2021-guangdong-yue-shang-101",
  title: {
    zh: "2019 年省级电子商务进农村综合示范创建考评指标体系",
    en: "Guangdong's evaluation of the provincial demonstration counties of 2019",
  },
  document: "粤商务电函〔2021〕101号",
  level: "province",
  jurisdiction: "440000",
  cohorts: [2019],
  cutoff: "2021-08-31",
  weight: 100,
  facts,
  groups: [organisation, work, disclosure, publicity, finance],
  bonus,
  vetoes,
  grades: [],
};
