const PLAIN = /^(?:https?:\/\/[a-z0-9.-]+(?:\/[\w\-.~!$&'()*+,;=:@]*)*|urn:[\w\-.~!$&'()*+,;=:@]+)$/u;

const CHARACTER = String.raw`[\w\-.~!$&'()*+,;=:@]|%[0-9A-Fa-f]{2}`;
const H16 = "[0-9A-Fa-f]{1,4}";
const BYTE = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
const LAST = `(?:${H16}:${H16}|${BYTE}(?:\\.${BYTE}){3})`;
const IPV6 = [
  `(?:${H16}:){6}${LAST}`,
  `::(?:${H16}:){5}${LAST}`,
  `(?:${H16})?::(?:${H16}:){4}${LAST}`,
  `(?:(?:${H16}:){0,1}${H16})?::(?:${H16}:){3}${LAST}`,
  `(?:(?:${H16}:){0,2}${H16})?::(?:${H16}:){2}${LAST}`,
  `(?:(?:${H16}:){0,3}${H16})?::${H16}:${LAST}`,
  `(?:(?:${H16}:){0,4}${H16})?::${LAST}`,
  `(?:(?:${H16}:){0,5}${H16})?::${H16}`,
  `(?:(?:${H16}:){0,6}${H16})?::`,
].join("|");
const NAME = String.raw`(?:[\w\-.~!$&'()*+,;=]|%[0-9A-Fa-f]{2})*`;
const USER = String.raw`(?:(?:[\w\-.~!$&'()*+,;=:]|%[0-9A-Fa-f]{2})*@)?`;
const HOST = String.raw`(?:\[(?:${IPV6}|[Vv][0-9A-Fa-f]+\.[\w\-.~!$&'()*+,;=:]+)\]|${NAME})(?::[0-9]*)?`;
const SEGMENTS = `(?:/(?:${CHARACTER})*)*`;
const PATH = `(?:/?/${USER}${HOST}${SEGMENTS}|/(?:(?:${CHARACTER})+${SEGMENTS})?|(?:${CHARACTER})+${SEGMENTS})`;
const REST = `(?:${CHARACTER}|[/?])*`;
const URI = new RegExp(`^[A-Za-z][A-Za-z0-9+\\-.]*:${PATH}(?:\\?${REST})?(?:#${REST})?$`, "u");

/** Whether a text is an absolute address of RFC 3986, without characters that it asks to be escaped. */
export const isUri = (value: string): boolean => PLAIN.test(value) || URI.test(value);
