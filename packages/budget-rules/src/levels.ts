import type { Level } from "@countykit/core";

/** All levels of government, the highest first (行政层级). */
export const LEVELS: readonly Level[] = ["national", "province", "city", "county"];

/** Whether one level stands above another. */
export const isAbove = (level: Level, other: Level): boolean => LEVELS.indexOf(level) < LEVELS.indexOf(other);
