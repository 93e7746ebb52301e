import { fail, type Issue, ok, type Result } from "@countykit/core";
import { labelIssue } from "../label-issue.js";
import type { QrAdvice } from "./advice-table.js";

/** How large a module is printed. */
interface Fit {
  readonly moduleSize: number;
  readonly dots?: number;
  readonly printWidth: number;
}

/** What is told of the print. */
interface Asked {
  readonly moduleSize?: number;
  readonly printWidth?: number;
  readonly dotsPerInch?: number;
}

/** Micrometres in an inch. */
const INCH = 25_400;

/** The largest modules that fit, in whole dots of the printer; an issue where they are too small to be scanned. `across` counts modules with quiet zones. */
export function fitted(across: number, advice: QrAdvice, { moduleSize, printWidth, dotsPerInch }: Asked): Result<Fit> {
  const wanted = moduleSize ?? (printWidth === undefined ? advice.targetModule : Math.floor(printWidth / across));
  const dots = dotsPerInch === undefined ? undefined : dotsOf(wanted, dotsPerInch, moduleSize === undefined && printWidth === undefined);
  const real = dots === undefined || dotsPerInch === undefined ? wanted : Math.floor((dots * INCH) / dotsPerInch);
  const enough =
    dots === undefined || dotsPerInch === undefined ? wanted >= advice.leastModule : dots * INCH >= advice.leastModule * dotsPerInch;
  if (!enough) return fail(tooSmall(real, advice.leastModule, across));
  if (printWidth !== undefined && real * across > printWidth) return fail(tooWide(real * across, printWidth));
  return ok({ moduleSize: real, ...(dots === undefined ? {} : { dots }), printWidth: real * across });
}

/** Whole dots of a module: as many as fit where a size is told, and enough where only the target is aimed at. */
const dotsOf = (size: number, dotsPerInch: number, aimed: boolean): number =>
  aimed ? Math.ceil((size * dotsPerInch) / INCH) : Math.floor((size * dotsPerInch) / INCH);

const tooSmall = (size: number, least: number, across: number): Issue =>
  labelIssue(
    "module-too-small",
    "/moduleSize",
    {
      zh: `这样印，模块只有 ${size} 微米；在这个场合至少要 ${least} 微米才扫得出`,
      en: `At this size a module is ${size} µm; at least ${least} µm are needed to be scanned here`,
    },
    {
      expected: `≥ ${least}`,
      received: String(size),
      hint: {
        zh: `连空白区一起至少留 ${least * across} 微米宽，或缩短网址`,
        en: `Leave at least ${least * across} µm with the quiet zones, or shorten the link`,
      },
    },
  );

const tooWide = (width: number, room: number): Issue =>
  labelIssue(
    "does-not-fit",
    "/printWidth",
    { zh: `连空白区一起宽 ${width} 微米，只留了 ${room} 微米`, en: `With its quiet zones it is ${width} µm wide; there are ${room} µm` },
    { expected: `≥ ${width}`, received: String(room) },
  );
