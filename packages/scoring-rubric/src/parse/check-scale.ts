import { checkIds, entriesOf, fieldOf, isObject, type Plain, textOf } from "@countykit/core/reading";
import { compareRatios } from "../numbers/ratio.js";
import { checkCondition, checkCount, checkMeasure, type Declared, isTooDeep } from "./check-condition.js";
import { decimalIn, hundredthsIn, written } from "./read-numbers.js";
import { contradiction } from "./rubric-contradictions.js";

/** As many points may an assessor choose from in one range. */
const MOST_STEPS = 1000;

/** Where a scale stands, in the document and as a path of items and parts. */
export interface ScalePlace {
  readonly at: string;
  readonly path: string;
}

/** Looks for contradictions in a scale and its parts (评分标准核对); `judged` takes the path of every judged range. */
export function checkScale(
  scale: Plain,
  { at, path }: ScalePlace,
  declared: Declared,
  judged: (place: ScalePlace) => void,
  depth = 1,
): void {
  if (!isObject(scale) || declared.issues.full() || isTooDeep(depth, at, declared)) return;
  switch (textOf(scale, "kind")) {
    case "flag":
      checkCondition(fieldOf(scale, "when"), `${at}/when`, declared);
      return;
    case "tiers":
      checkMeasure(fieldOf(scale, "measure"), `${at}/measure`, declared);
      for (const [index, tier] of entriesOf(scale, "tiers").entries()) checkTier(tier, `${at}/tiers/${index}`, declared);
      return;
    case "options":
      checkList(scale, "options", at, declared);
      return;
    case "checklist":
      checkIds(scale, "of", at, declared.issues);
      checkList(scale, "of", at, declared);
      for (const [index, step] of entriesOf(scale, "steps").entries()) {
        checkCount(fieldOf(step, "least"), entriesOf(scale, "of").length, `${at}/steps/${index}/least`, declared);
      }
      return;
    case "judged":
      judged({ at, path });
      checkCondition(fieldOf(scale, "when"), `${at}/when`, declared);
      checkSteps(scale, at, declared);
      return;
    case "sum":
      checkRange(scale, "least", "most", at, declared);
      break;
    case "deduction":
      checkIds(scale, "of", at, declared.issues);
      checkList(scale, "of", at, declared);
      checkRange(scale, "least", "from", at, declared);
      return;
    default:
      break;
  }
  checkIds(scale, "of", at, declared.issues);
  for (const [index, part] of entriesOf(scale, "of").entries()) {
    const place = { at: `${at}/of/${index}/scale`, path: `${path}/${textOf(part, "id") ?? ""}` };
    checkScale(fieldOf(part, "scale"), place, declared, judged, depth + 1);
  }
}

/** The conditions of a list of options, of a checklist, or of faults. */
function checkList(scale: Plain, key: string, at: string, declared: Declared): void {
  for (const [index, entry] of entriesOf(scale, key).entries()) {
    checkCondition(fieldOf(entry, "when"), `${at}/${key}/${index}/when`, declared);
  }
}

/** The least points are not above the most. */
export function checkRange(holder: Plain, least: string, most: string, at: string, { issues }: Declared): void {
  const [low, high] = [hundredthsIn(fieldOf(holder, least)), hundredthsIn(fieldOf(holder, most))];
  if (low === null || high === null || low <= high) return;
  const params = { least: String(low / 100), most: String(high / 100) };
  issues.add(contradiction("range-reversed", `${at}/${least}`, params, { expected: `<= ${params.most}`, received: params.least }));
}

function checkTier(tier: Plain, at: string, { issues }: Declared): void {
  const [from, to] = [fieldOf(tier, "from"), fieldOf(tier, "to")];
  const [low, high] = [decimalIn(fieldOf(from, "at")), decimalIn(fieldOf(to, "at"))];
  if (low === null || high === null) return;
  const side = compareRatios(low, high);
  const [begin, end] = [written(fieldOf(from, "at")), written(fieldOf(to, "at"))];
  if (side > 0) {
    issues.add(contradiction("tier-reversed", `${at}/from/at`, { from: begin, to: end }, { expected: `<= ${end}`, received: begin }));
  } else if (side === 0 && !(fieldOf(from, "included") === true && fieldOf(to, "included") === true)) {
    issues.add(contradiction("tier-empty", at, { at: begin }, { expected: "a range", received: begin }));
  }
}

/** A judged range goes from its least to its most in whole steps, and not in endless ones. */
function checkSteps(scale: Plain, at: string, declared: Declared): void {
  checkRange(scale, "least", "most", at, declared);
  const [low, high, step] = [
    hundredthsIn(fieldOf(scale, "least")),
    hundredthsIn(fieldOf(scale, "most")),
    hundredthsIn(fieldOf(scale, "step")),
  ];
  if (low === null || high === null || step === null || step <= 0 || low > high) return;
  const shown = { least: String(low / 100), most: String(high / 100), step: String(step / 100) };
  if ((high - low) % step !== 0) {
    const said = { expected: `divides ${(high - low) / 100}`, received: shown.step };
    declared.issues.add(contradiction("step-not-dividing", `${at}/step`, shown, said));
    return;
  }
  const count = (high - low) / step + 1;
  if (count <= MOST_STEPS) return;
  const said = { expected: `<= ${MOST_STEPS}`, received: String(count) };
  declared.issues.add(contradiction("too-many-steps", `${at}/step`, { count, most: MOST_STEPS }, said));
}
