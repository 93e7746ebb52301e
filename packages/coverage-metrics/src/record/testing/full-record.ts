/** A record in which every field is used, as somebody may write it. */
export const fullRecord = (): Record<string, unknown> => ({
  schema: "countykit-coverage/1",
  id: "demo-2021",
  name: "示例县2021年项目",
  county: { code: "440281", name: "示例县" },
  programme: { cohort: 2021, jurisdiction: "440281" },
  basis: "achieved",
  asOf: "2022-12-31",
  figures: [
    { kind: "number", id: "villages", value: "195", alternatives: [{ value: 196, evidence: "民政统计" }], evidence: "年报" },
    { kind: "number", id: "villages.located", value: { min: 120, max: "137" }, on: "2022-06-30" },
    { kind: "number", id: "training.person-times", value: null },
    { kind: "names", id: "stations.services", names: ["代买代卖", "收发快递"], complete: true },
    { kind: "flag", id: "centre.product-library", value: true },
    { kind: "date", id: "facilities.service-centre.opened", value: "2021-03-01" },
    { kind: "text", id: "stations.sign", value: "电子商务进农村综合示范" },
  ],
  rosters: {
    villages: [{ code: "440281101201", name: "甲村", poverty: false }],
    events: [{ id: "E1", kind: "docking", date: "2022-05-01", evidence: ["照片"] }],
  },
  baseline: { id: "demo-2019", asOf: "2021-08-31", figures: [{ kind: "number", id: "villages.located", value: 100 }] },
  decisions: {
    adopted: [{ rule: "p/t", reading: "located", by: "县商务局", date: "2022-01-01", document: "x" }],
    exceptions: [
      { rule: "p/t", authority: "省商务厅", level: "province", document: "y", date: "2022-02-01", expires: "2022-12-31", reason: "疫情" },
    ],
  },
});

/** A copy of a document with the value at a path replaced; `undefined` removes it. */
export function putAt(document: Record<string, unknown>, path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(document);
  const steps = path.split("/").slice(1);
  const last = steps.pop();
  let holder = copy as Record<string, unknown>;
  for (const step of steps) holder = holder[step] as Record<string, unknown>;
  if (last === undefined) return value;
  if (value === undefined) delete holder[last];
  else Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}
