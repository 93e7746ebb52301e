import { labelPage, labelQr, pledgeCertificate, qrSvg } from "@countykit/traceability-types/label";

const qr = labelQr("https://id.gs1.org/01/06901234567892/10/L7", { printWidth: 20_000 });
if (!qr.ok) throw new Error("a sound link was refused");
const facts = { name: "黄金柰李", growers: [{ name: "邓小满", phone: "13800001234" }] };
const page = labelPage(facts, { role: "consumer" });
if (!page.ok || JSON.stringify(page).includes("邓小满")) throw new Error("a shopper reads the grower's name");
const pledge = pledgeCertificate({
  product: "黄金柰李",
  quantity: "500",
  unit: "公斤",
  origin: "广东省乐昌市九峰镇",
  party: "buyer",
  partyName: "乐昌某收购点",
  contact: "0751-1234567",
  issuedOn: "2026-07-01",
  statements: ["nothing-forbidden", "residues-within-limits", "true"],
  basis: ["quality-control"],
});
if (pledge.ok) throw new Error("a buyer's certificate without those received was made");
console.log(JSON.stringify([qr.value.lines, qrSvg(qr.value).length, page.value, labelQr("no address"), pledge.issues]));
