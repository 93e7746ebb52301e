import { ok, type Result } from "@countykit/core";
import { documentReader, quantityText, text } from "@countykit/core/reading";
import * as z from "zod";
import { readSource } from "../input/read-source.js";
import { placedAll } from "../input/source-tree.js";
import type { FileBytes } from "../io.js";

/** What is known beside events (主数据): names of places, things and parties, who runs a place, and limits of residues. */
export interface MasterData {
  /** Names by canonical identifier. */
  readonly names: Readonly<Record<string, string>>;
  /** Who runs a place. */
  readonly owners: Readonly<Record<string, string>>;
  readonly limits: readonly { readonly substance: string; readonly limit: string; readonly uom: string }[];
  /** Who answers for goods on the road. */
  readonly inTransit?: "sender" | "receiver" | "nobody";
}

const form = z.strictObject({
  schema: z.literal("countykit-master-data/1"),
  names: z.record(text, text).default({}),
  owners: z.record(text, text).default({}),
  limits: z.array(z.strictObject({ substance: text, limit: quantityText, uom: text })).default([]),
  inTransit: z.enum(["sender", "receiver", "nobody"]).exactOptional(),
});

const parse = documentReader<MasterData>(form, {
  failsafe: false,
  keyNames: {
    names: { zh: ["名称"], en: "names" },
    owners: { zh: ["归属", "归属方"], en: "owners" },
    limits: { zh: ["限值", "限量"], en: "limits" },
    substance: { zh: ["项目", "检测项目"], en: "substance" },
    limit: { zh: ["限值"], en: "limit" },
    uom: { zh: ["单位"], en: "unit" },
    inTransit: { zh: ["在途责任"], en: "in transit" },
  },
});

export const NO_MASTER_DATA: MasterData = { names: {}, owners: {}, limits: [] };

/** Reads a file of master data; without one nothing is known beside the events. */
export async function readMasterData(file: string | null, io: FileBytes): Promise<Result<MasterData>> {
  if (file === null) return ok(NO_MASTER_DATA);
  const source = await readSource(file, io);
  if (!source.ok) return source;
  const read = parse(source.value.value);
  return read.ok ? read : { ok: false, issues: placedAll(read.issues, file, source.value) };
}
