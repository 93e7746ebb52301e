import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readJson, root } from "./workspace.mjs";

/** Prints what the clauses on brands, standards and traceability say of each programme: one line of counts, then what fails. Expects a build. */
export async function printAssessments(files, language, print) {
  const door = join(root, "packages", "traceability-types", "dist", "esm", "assess.js");
  const { assessProgramme, builtInRequirements, explainAssessment, parseAssessRecord } = await import(pathToFileURL(door).href);
  for (const file of files) {
    const { name, county, budget, traceability } = readJson(join(root, file));
    const record = parseAssessRecord(traceability);
    if (!record.ok) throw new Error(`${file}: ${record.issues.map(({ path, message }) => `${path} ${message.en}`).join("; ")}`);
    const policy = builtInRequirements.find(({ id }) => id === record.value.policy);
    if (policy === undefined) throw new Error(`${file}: no clauses ${record.value.policy}`);
    const programme = { jurisdiction: county.code, cohort: budget.programme.cohort };
    const findings = assessProgramme(policy, record.value, programme);
    const count = (verdict) => findings.filter((finding) => finding.verdict === verdict).length;
    const [passed, failed, open] = [count("pass"), count("fail"), count("unknown")];
    print(
      language === "en"
        ? `${name.en}: ${findings.length} clauses, ${passed} met, ${failed} not met, ${open} not known\n`
        : `${name.zh}：条款 ${findings.length} 条，符合 ${passed} 条，不符合 ${failed} 条，情况不明 ${open} 条\n`,
    );
    for (const finding of findings.filter(({ verdict }) => verdict === "fail")) {
      const { title, severity, citations, kind } = finding;
      // Where a document contradicts itself, the sentence says where.
      const place = ["agree", "same-products"].includes(kind) ? "" : (citations[0]?.locator ?? "");
      const said = explainAssessment(finding)[language];
      print(
        language === "en"
          ? `  ${SEVERITIES.en[severity]}  ${title.en}: ${said}${place === "" ? "" : ` [${place}]`}\n`
          : `  ${SEVERITIES.zh[severity]}  ${title.zh}：${said}${place === "" ? "" : `〔${place}〕`}\n`,
      );
    }
  }
}

const SEVERITIES = {
  zh: { error: "错误", warning: "警告", advice: "提示" },
  en: { error: "error  ", warning: "warning", advice: "advice " },
};
