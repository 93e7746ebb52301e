import { assessCapabilities, assessProgramme, explainAssessment, lechang2019Requirements } from "@countykit/traceability-types/assess";

const made = {
  type: "ObjectEvent",
  action: "ADD" as const,
  eventTime: "2026-07-01T02:00:00.000Z",
  eventTimeZoneOffset: "+08:00",
  quantityList: [{ epcClass: "https://trace.example.cn/class/L1" }],
  bizLocation: { id: "https://trace.example.cn/loc/plot-7" },
};
const [recorded] = assessCapabilities([made]).capabilities;
if (recorded?.verdict !== "pass") throw new Error("a lot on record was not seen");
const findings = assessProgramme(lechang2019Requirements, {
  schema: "countykit-assess/1",
  policy: lechang2019Requirements.id,
  asOf: "2021-08-31",
  facts: [{ id: "trace.delivered", value: "物流打单机" }],
});
console.log(JSON.stringify([recorded.counts, findings.map((finding) => explainAssessment(finding).en)]));
