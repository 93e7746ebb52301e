import type { Language } from "@countykit/core";
import type { Sentences } from "../said.js";

type Directions = {
  readonly lines: number;
  /** Lines that take no listed direction. */
  readonly outsideZh: string;
  readonly outsideEn: string;
  readonly unclassifiedZh: string;
  readonly unclassifiedEn: string;
  /** Listed directions that no line takes. */
  readonly unfundedZh: string;
  readonly unfundedEn: string;
};

export interface PermittedDirectionsMessages {
  readonly "permitted-directions.pass": Directions;
  readonly "permitted-directions.fail": Directions;
  readonly "permitted-directions.unknown": Directions;
}

export const permittedDirectionsMessages: Sentences<PermittedDirectionsMessages> = {
  "permitted-directions.pass": {
    zh: (_, params) => sentence([`${params.lines} 行均属于列明的支持方向`, unfunded(params, "zh")], "zh"),
    en: (_, params) =>
      sentence(
        [
          params.lines === 1 ? "The one line takes a listed direction" : `All ${params.lines} lines take a listed direction`,
          unfunded(params, "en"),
        ],
        "en",
      ),
  },
  "permitted-directions.fail": {
    zh: (_, params) => sentence([`不属于列明的支持方向：${params.outsideZh}`, unfunded(params, "zh")], "zh"),
    en: (_, params) => sentence([`Outside the listed directions: ${params.outsideEn}`, unfunded(params, "en")], "en"),
  },
  "permitted-directions.unknown": {
    zh: (_, params) =>
      sentence(
        [
          "尚不能判断",
          params.outsideZh && `未列明（清单未穷尽）：${params.outsideZh}`,
          params.unclassifiedZh && `支持方向未注明：${params.unclassifiedZh}`,
          unfunded(params, "zh"),
        ],
        "zh",
      ),
    en: (_, params) =>
      sentence(
        [
          "Cannot be decided yet",
          params.outsideEn && `not listed, in a list that is open: ${params.outsideEn}`,
          params.unclassifiedEn && `direction not stated: ${params.unclassifiedEn}`,
          unfunded(params, "en"),
        ],
        "en",
      ),
  },
};

const unfunded = ({ unfundedZh, unfundedEn }: Directions, language: Language): string =>
  language === "zh" ? unfundedZh && `预算中没有安排：${unfundedZh}` : unfundedEn && `no line for: ${unfundedEn}`;

const sentence = (parts: readonly string[], language: Language): string =>
  parts.filter((part) => part !== "").join(language === "zh" ? "；" : "; ");
