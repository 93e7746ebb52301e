/**
 * Full-width letters, digits, punctuation and spaces (全角字符) as half-width ones. Only these: compatibility forms such as `²` or `①` stay what
 * they are, so that 10² never reads as 102.
 */
export const halfWidth = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]/gu, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))
    .replaceAll("\u3000", " ")
    .replaceAll("\uFFE5", "¥");
