import type { Remark } from "./observation.js";

/** Said beside every ratio of person-times to persons: whoever comes twice counts twice, so it may pass 100 % without reaching everybody. */
export const personTimesOverPersons: Remark = {
  code: "person-times-over-persons",
  text: {
    zh: "分子为人次、分母为人数：同一人多次参训重复计入",
    en: "person-times are divided by persons: whoever attends twice counts twice",
  },
};

/** Said beside a ratio of persons to person-times. */
export const personsOverPersonTimes: Remark = {
  code: "persons-over-person-times",
  text: {
    zh: "分子为人数、分母为人次：按人数计算的比率只高不低",
    en: "persons are divided by person-times: by persons the rate is the same or higher",
  },
};
