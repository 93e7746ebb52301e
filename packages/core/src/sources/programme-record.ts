/** An annex that a document announces (附件): `missing` when it is said to be supplied separately (另附) and is not at hand. */
export interface AnnexRecord {
  readonly locator: string;
  readonly title: string;
  readonly status: "attached" | "missing";
}

/**
 * What the five documents say of themselves (方案登记): which cohort they belong to, what they continue, and what is missing.
 *
 * `cohort` is the batch year that selects the rules, not the year of issue; `batch` is the national batch where the
 * document prints it. `disclosure` is the mark as printed. `copies` are the bodies copied in (抄送), in order.
 */
export interface ProgrammeRecord {
  readonly id: string;
  readonly document: string;
  readonly county: string;
  readonly province: "guangdong" | "zhejiang";
  readonly programme: "national" | "provincial";
  readonly cohort: number;
  readonly batch: number | null;
  readonly tranche: "whole" | "remaining";
  readonly predecessor: string | null;
  readonly annexes: readonly AnnexRecord[];
  readonly disclosure: string | null;
  readonly copies: readonly string[];
}

/**
 * The five programmes on record (五个县的方案), in the order of the data.
 *
 * @example
 * ```ts
 * import { programmes } from "@countykit/core";
 * programmes.map(({ id, cohort }) => `${id} ${cohort}`); // => ["lechang-2021 2021", "shixing-2021 2019", "lechang-2019 2019", "suixi-2021 2020", "suichang-2021 2020"]
 * ```
 * @source 乐府办〔2022〕9号; 始府办〔2021〕12号; 遂府〔2021〕10号; 遂政办发〔2021〕15号; self-evaluation report of Lechang for 2019
 */
export const programmes: readonly ProgrammeRecord[] = [
  {
    id: "lechang-2021",
    document: "乐府办〔2022〕9号",
    county: "乐昌市",
    province: "guangdong",
    programme: "national",
    cohort: 2021,
    batch: null,
    tranche: "whole",
    predecessor: "lechang-2019",
    annexes: [
      { locator: "附件1", title: "乐昌市国家级电子商务进农村综合示范项目实施计划表", status: "attached" },
      { locator: "附件2", title: "乐昌市国家级电子商务进农村综合示范项目资金使用概算表", status: "attached" },
    ],
    disclosure: "公开方式：主动公开",
    copies: ["市纪委监委", "市委办公室", "市人大常委会办公室", "市政协办公室", "市法院", "市检察院"],
  },
  {
    id: "shixing-2021",
    document: "始府办〔2021〕12号",
    county: "始兴县",
    province: "guangdong",
    programme: "national",
    cohort: 2019,
    batch: 6,
    tranche: "remaining",
    predecessor: null,
    annexes: [{ locator: "附件", title: "始兴县电子商务进农村示范工作项目及资金管理办法", status: "attached" }],
    disclosure: null,
    copies: [],
  },
  {
    id: "lechang-2019",
    document: "lechang-2019/self-evaluation",
    county: "乐昌市",
    province: "guangdong",
    programme: "provincial",
    cohort: 2019,
    batch: null,
    tranche: "whole",
    predecessor: null,
    annexes: [],
    disclosure: null,
    copies: [],
  },
  {
    id: "suixi-2021",
    document: "遂府〔2021〕10号",
    county: "遂溪县",
    province: "guangdong",
    programme: "national",
    cohort: 2020,
    batch: null,
    tranche: "whole",
    predecessor: null,
    annexes: [{ locator: "附件", title: "遂溪县国家级电子商务进农村综合示范县项目实施计划表", status: "attached" }],
    disclosure: "公开方式：依申请公开",
    copies: ["县委", "人大", "政协", "纪委", "法院", "检察院"],
  },
  {
    id: "suichang-2021",
    document: "遂政办发〔2021〕15号",
    county: "遂昌县",
    province: "zhejiang",
    programme: "national",
    cohort: 2020,
    batch: null,
    tranche: "whole",
    predecessor: null,
    annexes: [{ locator: "附件", title: "遂昌县电子商务进农村综合示范项目实施计划", status: "missing" }],
    disclosure: "（此件公开发布）",
    copies: ["县委各部门", "县人大常委会办公室", "县政协办公室", "县人武部", "县法院", "县检察院"],
  },
];
