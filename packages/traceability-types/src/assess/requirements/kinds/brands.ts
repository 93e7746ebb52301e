import { brandLayout } from "../../brands/brand-layout.js";
import { checkFilms } from "../../brands/films.js";
import { mediaLevelAtLeast } from "../../brands/media-level.js";
import type { Facts } from "../../record/facts.js";
import { counted, type Judged, notKnown } from "../judged.js";
import type { DeliveredRequirement, DoneRequirement, FilmsRequirement, LayoutRequirement, LevelRequirement } from "../requirement.js";

/** Whether something is done (完成核对). */
export function judgeDone({ fact }: DoneRequirement, facts: Facts): Judged {
  const done = facts.flag(fact);
  if (done === null) return notKnown(fact);
  return { verdict: done ? "pass" : "fail", key: done ? "done.pass" : "done.fail", params: {} };
}

/** Whether what was delivered is what was planned (建设内容核对). */
export function judgeDelivered({ fact, planned }: DeliveredRequirement, facts: Facts): Judged {
  const delivered = facts.word(fact);
  if (delivered === null || delivered === "") return notKnown(fact);
  const pass = delivered === planned;
  const lists = pass ? {} : { lacking: [planned], extra: [delivered] };
  return { verdict: pass ? "pass" : "fail", key: pass ? "delivered.pass" : "delivered.fail", params: { planned, delivered }, ...lists };
}

/** Whether one of the media is of the level asked for (媒体级别核对). */
export function judgeLevel({ fact, least }: LevelRequirement, facts: Facts): Judged {
  const said = facts.list(fact);
  if (said === null || said.length === 0) return notKnown(fact);
  const read = said.map((level) => ({ level, enough: mediaLevelAtLeast(level, least) }));
  const high = read.filter(({ enough }) => enough === true).map(({ level }) => level);
  if (high.length > 0) return { verdict: "pass", key: "level.pass", params: { names: high.join("、") } };
  if (read.some(({ enough }) => enough === null)) return notKnown(fact);
  return { verdict: "fail", key: "level.fail", params: { names: said.join("、") }, extra: said };
}

/** Whether there are so many films of such a length (宣传片核对). */
export function judgeFilms({ fact, count: asked, minutes }: FilmsRequirement, facts: Facts): Judged {
  const said = facts.list(fact);
  if (said === null) return notKnown(fact);
  const { pass, count } = checkFilms(said, { count: asked, minutes });
  return {
    verdict: pass ? "pass" : "fail",
    key: pass ? "films.pass" : "films.fail",
    params: { count, asked, minutes },
    measured: counted("films", count),
    operator: ">=",
    limit: counted("films", asked),
    margin: counted("films", count - asked),
  };
}

const WHOLE = /^\d{1,9}$/u;

/** Whether the brands stand as 1+N (品牌布局核对). */
export function judgeLayout(requirement: LayoutRequirement, facts: Facts): Judged {
  const ids = [requirement.public, requirement.specialty, requirement.enterprise];
  const numbers = ids.map((id) => facts.number(id));
  const unknown = ids.filter((_, index) => !WHOLE.test(numbers[index] ?? ""));
  if (unknown.length > 0) return notKnown(...unknown);
  const [common = 0, specialty = 0, enterprise = 0] = numbers.map(Number);
  const { layout, valid } = brandLayout({ public: common, specialty, enterprise });
  return { verdict: valid ? "pass" : "fail", key: valid ? "layout.pass" : "layout.fail", params: { names: layout } };
}
