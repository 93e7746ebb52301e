import type { Bilingual } from "@countykit/core";

/** What the five documents want done, once for all, by the figure that says so. */
export const DONE_THINGS: Readonly<Record<string, Bilingual>> = {
  "training.textbook": { zh: "编写标准化培训教材", en: "standard training textbook compiled" },
  "training.textbook.free": { zh: "培训教材向社会免费公开", en: "training textbook open to the public, free of charge" },
  "training.follow-up-system": { zh: "建立培训后续跟踪服务机制", en: "follow-up service for trainees set up" },
};
