const LINK = /^https:\/\/id\.gs1\.org\/(?:01\/\d{14}(?:\/(?:10|21)\/[\w-]{1,20})?|00\/\d{18}|414\/\d{13}(?:\/254\/[\w-]{1,20})?)$/u;
const URN = /^urn:epc:(id:sgtin|class:lgtin|id:sscc|id:sgln):(\d{6,12})\.(\d{0,11})(?:\.([\w-]{1,20}))?$/u;

/**
 * The canonical id of the commonest identifiers, written plainly: things and lots with a GTIN, logistic units, places. `null`: look more closely. Where it answers, it answers as
 * `canonicalId` does, and some forty times as fast.
 */
export function quickId(text: string): string | null {
  if (text.startsWith("https:")) {
    if (!LINK.test(text)) return null;
    const start = text.indexOf("/", 19) + 1;
    const slash = text.indexOf("/", start);
    const end = slash === -1 ? text.length : slash;
    return checkDigit(text, start, end - 1) === text.charCodeAt(end - 1) - ZERO ? text : null;
  }
  if (!text.startsWith("urn:epc:")) return null;
  const [, scheme, prefix = "", rest = "", serial] = URN.exec(text) ?? [];
  switch (scheme) {
    case "id:sgtin":
    case "class:lgtin": {
      if (serial === undefined || prefix.length + rest.length !== 13 || rest === "") return null;
      const digits = rest.slice(0, 1) + prefix + rest.slice(1);
      return `https://id.gs1.org/01/${digits}${checkDigit(digits, 0, 13)}/${scheme === "id:sgtin" ? "21" : "10"}/${serial}`;
    }
    case "id:sscc": {
      if (serial !== undefined || prefix.length + rest.length !== 17) return null;
      const digits = rest.slice(0, 1) + prefix + rest.slice(1);
      return `https://id.gs1.org/00/${digits}${checkDigit(digits, 0, 17)}`;
    }
    case "id:sgln": {
      if (serial === undefined || prefix.length + rest.length !== 12) return null;
      const digits = prefix + rest;
      return `https://id.gs1.org/414/${digits}${checkDigit(digits, 0, 12)}${serial === "0" ? "" : `/254/${serial}`}`;
    }
    default:
      return null;
  }
}

const ZERO = 48;

/** The check digit of the digits between two places: from the right they count three, one, three … */
function checkDigit(text: string, from: number, to: number): number {
  let sum = 0;
  let weight = 3;
  for (let index = to - 1; index >= from; index -= 1) {
    sum += (text.charCodeAt(index) - ZERO) * weight;
    weight = 4 - weight;
  }
  return (10 - (sum % 10)) % 10;
}
