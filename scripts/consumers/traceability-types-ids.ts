import { canonicalId, parseKey, readDigitalLink, writeDigitalLink } from "@countykit/traceability-types/ids";

// One thing, written in three ways.
const written = ["urn:epc:class:lgtin:6901234.056789.L7", "https://a.cn/01/06901234567892/10/L7", "(01)06901234567892(10)L7"];
const ids = new Set(written.map((text) => JSON.stringify(canonicalId(text))));
if (ids.size !== 1) throw new Error(`one thing has ${ids.size} names`);
const link = readDigitalLink("https://a.cn/01/06901234567892/10/L7");
if (!link.ok) throw new Error("a sound link was refused");
const again = writeDigitalLink(link.value.elements);
const wrong = parseKey("gtin", "6901234567890");
if (wrong.ok) throw new Error("a wrong check digit was accepted");
console.log(JSON.stringify([again, wrong.issues]));
