/** Levels of media, lowest first (媒体级别). */
const LEVELS = ["town", "county", "city", "provincial", "national"] as const;

/** The level of the body that runs a medium. */
export type MediaLevel = (typeof LEVELS)[number];

const NAMES: Readonly<Record<string, MediaLevel>> = {
  镇级: "town",
  乡镇级: "town",
  县级: "county",
  县市级: "county",
  市级: "city",
  地市级: "city",
  省级: "provincial",
  国家级: "national",
  中央: "national",
  中央级: "national",
};

/**
 * Reads the level of a medium (读取媒体级别); `null` for anything else. 市级 is that of a prefecture.
 *
 * @example
 * ```ts
 * import { readMediaLevel } from "@countykit/traceability-types/assess";
 *
 * readMediaLevel("省级"); // => "provincial"
 * readMediaLevel("自媒体"); // => null
 * ```
 * @source 始府办〔2021〕12号 三（四）5
 */
export function readMediaLevel(text: string): MediaLevel | null {
  const said = text.trim();
  return LEVELS.find((level) => level === said) ?? (Object.hasOwn(NAMES, said) ? (NAMES[said] ?? null) : null);
}

/**
 * Whether a medium is of a level or above (媒体级别核查): 省级以上 takes the province in. `null` when the level is none that is known.
 *
 * @example
 * ```ts
 * import { mediaLevelAtLeast } from "@countykit/traceability-types/assess";
 *
 * mediaLevelAtLeast("市级", "provincial"); // => false
 * mediaLevelAtLeast("省级", "provincial"); // => true
 * mediaLevelAtLeast("国家级", "provincial"); // => true
 * ```
 * @source 始府办〔2021〕12号 三（四）5; 民法典 第一千二百五十九条: 以上 takes the number itself in
 */
export function mediaLevelAtLeast(level: string, least: MediaLevel): boolean | null {
  const read = readMediaLevel(level);
  return read === null ? null : LEVELS.indexOf(read) >= LEVELS.indexOf(least);
}
