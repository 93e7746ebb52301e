const SHANGHAI_OFFSET = 8 * 60 * 60 * 1000;

/**
 * The civil date in China (北京时间的日期) at an instant: UTC+8 all year, so no time-zone data are needed and the process's own zone plays no
 * part.
 *
 * @source Asia/Shanghai has kept UTC+8 without daylight saving time since 1991 (IANA time zone database)
 */
export const todayInChina = (now: Date): string => new Date(now.getTime() + SHANGHAI_OFFSET).toISOString().slice(0, 10);
