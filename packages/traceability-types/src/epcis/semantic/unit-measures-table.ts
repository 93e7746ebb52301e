const LENGTH = ["Length", "Altitude"];
const CONCENTRATION = ["MassConcentration", "Density", "AbsoluteHumidity"];
const SHARE = ["RelativeHumidity", "VolumeFraction", "Dimensionless"];
const FRACTION = [...SHARE, "MassConcentration", "AmountOfSubstancePerUnitVolume"];
const PURE = [...SHARE, "Count", "Angle", "SolidAngle"];

const units = (codes: string, measures: readonly string[]): readonly (readonly [string, readonly string[]])[] =>
  codes.split(" ").map((code) => [code, measures]);

/** What common units measure: codes of UN/ECE Recommendation 20, and the measurement types of CBV 2.0 that fit each. A unit that is not listed is not judged. */
export const UNIT_MEASURES: ReadonlyMap<string, readonly string[]> = new Map([
  ...units("CEL FAH KEL", ["Temperature"]),
  ...units("KGM GRM MGM MC TNE DTN LBR ONZ", ["Mass"]),
  ...units("MTR DMT CMT MMT KMT INH FOT 4H", LENGTH),
  ...units("MTK CMK KMK HAR FTK", ["Area"]),
  ...units("MTQ DMQ CMQ LTR MLT HLT FTQ", ["Volume"]),
  ...units("SEC MIN HUR DAY C26", ["Time"]),
  ...units("PAL HPA KPA MPA BAR MBR ATM", ["Pressure"]),
  ...units("A93 GL M1 GP GQ KMQ", CONCENTRATION),
  ...units("P1", SHARE),
  ...units("59", FRACTION),
  ...units("C62", PURE),
  ...units("H87 EA", ["Count", "Dimensionless"]),
  ...units("MTS", ["Speed", "VolumetricFlux"]),
  ...units("KMH KNT", ["Speed"]),
  ...units("MSK", ["Acceleration"]),
  ...units("VLT 2Z KVT", ["Voltage"]),
  ...units("AMP 4K", ["ElectricCurrent"]),
  ...units("OHM", ["Resistance"]),
  ...units("WTT KWT", ["Power", "RadiantFlux"]),
  ...units("JOU KJO WHR KWH", ["Energy"]),
  ...units("HTZ KHZ MHZ", ["Frequency"]),
  ...units("BQL", ["Radioactivity"]),
  ...units("LUX", ["Illuminance"]),
  ...units("LUM", ["LuminousFlux"]),
  ...units("CDL", ["LuminousIntensity"]),
  ...units("NEW", ["Force"]),
  ...units("DD C81", ["Angle"]),
]);
