import type { Alias, AliasContext } from "./alias.js";
import { aliases } from "./aliases.js";

/** Which aliases apply: those of one county beside the general ones, and the `likely` ones beside the `certain`. */
export interface CanonicalNameOptions {
  readonly context?: AliasContext;
  readonly likely?: boolean;
}

/**
 * The canonical form of a name (规范名称), or of a short text with such names in it.
 *
 * Applying it twice changes nothing more. Without a context, names that only one county uses stay as they are, and so do
 * those that are only probably the same.
 *
 * @example
 * ```ts
 * import { canonicalName } from "@countykit/core";
 * canonicalName("黄金奈李"); // => "黄金柰李"
 * canonicalName("商流物流统仓公配"); // => "商流物流统仓共配"
 * canonicalName("扶贫办"); // => "扶贫办"
 * canonicalName("扶贫办", { context: "shixing", likely: true }); // => "县乡村振兴局"
 * ```
 * @source 乐府办〔2022〕9号 四（一）3(1), 附件1 二.2; 遂府〔2021〕10号 四（一）; 始府办〔2021〕12号 六（一）, 附件 第五条
 */
export function canonicalName(text: string, options: CanonicalNameOptions = {}): string {
  const applicable = aliases.filter(
    ({ context, status }) => (context === null || context === options.context) && (status === "certain" || options.likely === true),
  );
  const whole = applicable.find(({ match, from }) => match === "whole" && from === text.trim());
  if (whole !== undefined) return whole.to;
  const within = applicable.filter(({ match, from }) => match !== "whole" && from.length <= text.length);
  let settled = text;
  for (let next = replaceOnce(settled, within); next !== settled; next = replaceOnce(settled, within)) settled = next;
  return settled;
}

/**
 * One pass from left to right, the longest form first at each place. A replacement may bring about another form together
 * with what follows it (供货行品质安全追溯), so passes repeat; each uses up printed text, so they end.
 */
function replaceOnce(text: string, applicable: readonly Alias[]): string {
  const present = applicable.filter(({ from }) => text.includes(from));
  if (present.length === 0) return text;
  let written = "";
  for (let at = 0; at < text.length; ) {
    let best: Alias | null = null;
    for (const alias of present) {
      if (text.startsWith(alias.from, at) && alias.from.length > (best?.from.length ?? 0) && stands(alias, text, at)) best = alias;
    }
    written += best?.to ?? text.charAt(at);
    at += best?.from.length ?? 1;
  }
  return written;
}

/**
 * 020 is O2O only by itself: not in 1020, not in 020-8888 1234, which is a telephone in Guangzhou. Before another 020 it is
 * no token either, whether or not that one has been read as O2O: otherwise each pass would set free one more.
 */
function stands({ match, from }: Alias, text: string, at: number): boolean {
  if (match !== "token") return true;
  const [before, after] = [text.charAt(at - 1), text.slice(at + from.length, at + from.length + 8)];
  return !/[\dA-Za-z.,+－-]$/.test(before) && !/^(?:[A-Za-z.,%％]|[\s()（）－-]*(?:\d|O2O))/.test(after);
}
