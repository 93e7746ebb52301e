import type { StageId } from "./stage-names.js";

/**
 * Which steps of business belong to which stage (业务步骤与环节对照): bare words of the Core Business Vocabulary 2.0, and the last part of the addresses of
 * others, such as `…/bizStep/planting`. Words that say nothing of a stage are not there.
 */
export const STAGE_STEPS: Readonly<Record<StageId, readonly string[]>> = {
  planting: [
    "planting",
    "sowing",
    "transplanting",
    "growing",
    "fertilizing",
    "irrigating",
    "spraying",
    "pruning",
    "farming",
    "种植",
    "播种",
    "施肥",
    "用药",
  ],
  production: ["commissioning", "creating_class_instance", "collecting", "harvesting", "farmHarvest", "采收", "生产"],
  processing: [
    "assembling",
    "disassembling",
    "killing",
    "repackaging",
    "packing",
    "sorting",
    "grading",
    "washing",
    "processing",
    "加工",
    "分级",
    "包装",
  ],
  circulation: [
    "accepting",
    "arriving",
    "consigning",
    "departing",
    "entering_exiting",
    "holding",
    "loading",
    "receiving",
    "shipping",
    "staging_outbound",
    "stocking",
    "storing",
    "transporting",
    "unloading",
    "流通",
    "运输",
  ],
  sale: ["dispensing", "retail_selling", "销售"],
};

/** Attributes of a lot that tell how and where it grew (产地属性), by their names in the Core Business Vocabulary. */
export const PLANTING_ATTRIBUTES: readonly string[] = ["growingMethodCode", "farmList", "harvestStartDate", "placeOfOrigin"];
