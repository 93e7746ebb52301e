/** The first two digits of the codes of provinces, autonomous regions, municipalities and special administrative regions (GB/T 2260). */
export const PROVINCES: ReadonlySet<string> = new Set(
  "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82".split(" "),
);

/** Whether the first two digits of a text of digits are a province. */
export const hasProvince = (code: string): boolean => NUMBERS[(code.charCodeAt(0) - 48) * 10 + code.charCodeAt(1) - 48] === true;

const NUMBERS: readonly boolean[] = Array.from({ length: 100 }, (_, number) => PROVINCES.has(String(number)));

/**
 * Cities without counties (不设区县的地级市): Dongguan, Zhongshan, Danzhou and Jiayuguan. Their towns hang on the code of the city, so that its six
 * digits name a county too.
 */
export const CITIES_WITHOUT_COUNTIES: ReadonlySet<string> = new Set(["4419", "4420", "4604", "6202"]);
