import type { Language } from "@countykit/core";

/**
 * Chinese or English, whichever an `Accept-Language` header ranks higher; Chinese when it names neither, or is absent.
 *
 * @source RFC 9110, section 12.5.4
 */
export function preferredLanguage(header: string | undefined): Language {
  const ranked = (header ?? "").split(",").map((entry) => {
    const [tag = "", ...parameters] = entry.split(";").map((text) => text.trim().toLowerCase());
    const quality = parameters.find((text) => text.startsWith("q="))?.slice(2);
    return { language: tag.split("-")[0] ?? "", quality: quality === undefined ? 1 : Number(quality) };
  });
  const best = (language: Language): number =>
    Math.max(0, ...ranked.filter((one) => one.language === language).map(({ quality }) => quality));
  return best("en") > best("zh") ? "en" : "zh";
}
