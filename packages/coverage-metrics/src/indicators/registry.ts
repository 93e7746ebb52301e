import type { Book } from "../figures/book.js";
import { NOTHING } from "../figures/quantity.js";
import type { EventCountParams } from "./event-count/definition.js";
import { eventCount } from "./event-count/observe.js";
import type { Indicator } from "./indicator.js";
import type { Observation, Params } from "./observation.js";
import type { VillageCoverageParams } from "./village-coverage/definition.js";
import { villageCoverage } from "./village-coverage/observe.js";
import type { TownCoverageParams } from "./town-coverage/definition.js";
import { townCoverage } from "./town-coverage/observe.js";
import type { PovertyVillageCoverageParams } from "./poverty-village-coverage/definition.js";
import { povertyVillageCoverage } from "./poverty-village-coverage/observe.js";
import type { CoverageByTownParams } from "./coverage-by-town/definition.js";
import { coverageByTown } from "./coverage-by-town/observe.js";
import type { VillageReachParams } from "./village-reach/definition.js";
import { villageReach } from "./village-reach/observe.js";
import type { FullCoveragesParams } from "./full-coverages/definition.js";
import { fullCoverages } from "./full-coverages/observe.js";
import type { PovertyExitParams } from "./poverty-exit/definition.js";
import { povertyExit } from "./poverty-exit/observe.js";
import type { FacilityCountParams } from "./facility-count/definition.js";
import { facilityCount } from "./facility-count/observe.js";
import type { FacilityAreaParams } from "./facility-area/definition.js";
import { facilityArea } from "./facility-area/observe.js";
import type { FacilityStaffParams } from "./facility-staff/definition.js";
import { facilityStaff } from "./facility-staff/observe.js";
import type { TrainingRoomsParams } from "./training-rooms/definition.js";
import { trainingRooms } from "./training-rooms/observe.js";
import type { RunningMonthsParams } from "./running-months/definition.js";
import { runningMonths } from "./running-months/observe.js";
import type { TeamFormedParams } from "./team-formed/definition.js";
import { teamFormed } from "./team-formed/observe.js";
import type { CentreProfileParams } from "./centre-profile/definition.js";
import { centreProfile } from "./centre-profile/observe.js";
import type { ResidentFirmsParams } from "./resident-firms/definition.js";
import { residentFirms } from "./resident-firms/observe.js";
import type { ResidentKindsParams } from "./resident-kinds/definition.js";
import { residentKinds } from "./resident-kinds/observe.js";
import type { StationCountParams } from "./station-count/definition.js";
import { stationCount } from "./station-count/observe.js";
import type { NetworkSizeParams } from "./network-size/definition.js";
import { networkSize } from "./network-size/observe.js";
import type { StationVisibilityParams } from "./station-visibility/definition.js";
import { stationVisibility } from "./station-visibility/observe.js";
import type { StationProfileParams } from "./station-profile/definition.js";
import { stationProfile } from "./station-profile/observe.js";
import type { StationSitesParams } from "./station-sites/definition.js";
import { stationSites } from "./station-sites/observe.js";
import type { StationKeepersParams } from "./station-keepers/definition.js";
import { stationKeepers } from "./station-keepers/observe.js";
import type { StationHostsParams } from "./station-hosts/definition.js";
import { stationHosts } from "./station-hosts/observe.js";
import type { SignTextParams } from "./sign-text/definition.js";
import { signText } from "./sign-text/observe.js";
import type { SiteCriteriaParams } from "./site-criteria/definition.js";
import { siteCriteria } from "./site-criteria/observe.js";
import type { DemonstrationStationsParams } from "./demonstration-stations/definition.js";
import { demonstrationStations } from "./demonstration-stations/observe.js";
import type { DataProfileParams } from "./data-profile/definition.js";
import { dataProfile } from "./data-profile/observe.js";
import type { CountyProfileParams } from "./county-profile/definition.js";
import { countyProfile } from "./county-profile/observe.js";
import type { ListSizeParams } from "./list-size/definition.js";
import { listSize } from "./list-size/observe.js";
import type { EquipmentCountParams } from "./equipment-count/definition.js";
import { equipmentCount } from "./equipment-count/observe.js";
import type { UnitCostParams } from "./unit-cost/definition.js";
import { unitCost } from "./unit-cost/observe.js";
import type { TrainingPersonTimesParams } from "./training-person-times/definition.js";
import { trainingPersonTimes } from "./training-person-times/observe.js";
import type { TrainingPersonsParams } from "./training-persons/definition.js";
import { trainingPersons } from "./training-persons/observe.js";
import type { TrainingRateParams } from "./training-rate/definition.js";
import { trainingRate } from "./training-rate/observe.js";
import type { PoorTrainingRateParams } from "./poor-training-rate/definition.js";
import { poorTrainingRate } from "./poor-training-rate/observe.js";
import type { TrainedFirmsParams } from "./trained-firms/definition.js";
import { trainedFirms } from "./trained-firms/observe.js";
import type { ConversionRateParams } from "./conversion-rate/definition.js";
import { conversionRate } from "./conversion-rate/observe.js";
import type { ConversionCountParams } from "./conversion-count/definition.js";
import { conversionCount } from "./conversion-count/observe.js";
import type { SessionCountParams } from "./session-count/definition.js";
import { sessionCount } from "./session-count/observe.js";
import type { FollowUpCountParams } from "./follow-up-count/definition.js";
import { followUpCount } from "./follow-up-count/observe.js";
import type { TrainingRecordsParams } from "./training-records/definition.js";
import { trainingRecords } from "./training-records/observe.js";
import type { TrainingProfileParams } from "./training-profile/definition.js";
import { trainingProfile } from "./training-profile/observe.js";
import type { TrainingVarietyParams } from "./training-variety/definition.js";
import { trainingVariety } from "./training-variety/observe.js";
import type { LiveHostsParams } from "./live-hosts/definition.js";
import { liveHosts } from "./live-hosts/observe.js";
import type { EventFilesParams } from "./event-files/definition.js";
import { eventFiles } from "./event-files/observe.js";
import type { EventKindsParams } from "./event-kinds/definition.js";
import { eventKinds } from "./event-kinds/observe.js";
import type { IsDoneParams } from "./is-done/definition.js";
import { isDone } from "./is-done/observe.js";
import type { GrowthParams } from "./growth/definition.js";
import { growth } from "./growth/observe.js";
import type { SalesTotalParams } from "./sales-total/definition.js";
import { salesTotal } from "./sales-total/observe.js";
import type { CompletionRateParams } from "./completion-rate/definition.js";
import { completionRate } from "./completion-rate/observe.js";
import type { SalesTiersParams } from "./sales-tiers/definition.js";
import { salesTiers } from "./sales-tiers/observe.js";
import type { ShopCountParams } from "./shop-count/definition.js";
import { shopCount } from "./shop-count/observe.js";
import type { FirmCountParams } from "./firm-count/definition.js";
import { firmCount } from "./firm-count/observe.js";
import type { JobCountParams } from "./job-count/definition.js";
import { jobCount } from "./job-count/observe.js";
import type { SalesQuantityParams } from "./sales-quantity/definition.js";
import { salesQuantity } from "./sales-quantity/observe.js";
import type { ProductCountParams } from "./product-count/definition.js";
import { productCount } from "./product-count/observe.js";
import type { ListingPlatformsParams } from "./listing-platforms/definition.js";
import { listingPlatforms } from "./listing-platforms/observe.js";
import type { PlatformCountParams } from "./platform-count/definition.js";
import { platformCount } from "./platform-count/observe.js";
import type { MarketProfileParams } from "./market-profile/definition.js";
import { marketProfile } from "./market-profile/observe.js";
import type { RecognisedVillagesParams } from "./recognised-villages/definition.js";
import { recognisedVillages } from "./recognised-villages/observe.js";
import type { ParcelCountParams } from "./parcel-count/definition.js";
import { parcelCount } from "./parcel-count/observe.js";
import type { BrandCountParams } from "./brand-count/definition.js";
import { brandCount } from "./brand-count/observe.js";
import type { StandardCountParams } from "./standard-count/definition.js";
import { standardCount } from "./standard-count/observe.js";
import type { PairingCountParams } from "./pairing-count/definition.js";
import { pairingCount } from "./pairing-count/observe.js";

/** The parameters of every indicator, by its id. */
export interface IndicatorParams {
  readonly "village-coverage": VillageCoverageParams;
  readonly "town-coverage": TownCoverageParams;
  readonly "poverty-village-coverage": PovertyVillageCoverageParams;
  readonly "coverage-by-town": CoverageByTownParams;
  readonly "village-reach": VillageReachParams;
  readonly "full-coverages": FullCoveragesParams;
  readonly "poverty-exit": PovertyExitParams;
  readonly "facility-count": FacilityCountParams;
  readonly "facility-area": FacilityAreaParams;
  readonly "facility-staff": FacilityStaffParams;
  readonly "training-rooms": TrainingRoomsParams;
  readonly "running-months": RunningMonthsParams;
  readonly "team-formed": TeamFormedParams;
  readonly "centre-profile": CentreProfileParams;
  readonly "resident-firms": ResidentFirmsParams;
  readonly "resident-kinds": ResidentKindsParams;
  readonly "station-count": StationCountParams;
  readonly "network-size": NetworkSizeParams;
  readonly "station-visibility": StationVisibilityParams;
  readonly "station-profile": StationProfileParams;
  readonly "station-sites": StationSitesParams;
  readonly "station-keepers": StationKeepersParams;
  readonly "station-hosts": StationHostsParams;
  readonly "sign-text": SignTextParams;
  readonly "site-criteria": SiteCriteriaParams;
  readonly "demonstration-stations": DemonstrationStationsParams;
  readonly "data-profile": DataProfileParams;
  readonly "county-profile": CountyProfileParams;
  readonly "list-size": ListSizeParams;
  readonly "equipment-count": EquipmentCountParams;
  readonly "unit-cost": UnitCostParams;
  readonly "event-count": EventCountParams;
  readonly "training-person-times": TrainingPersonTimesParams;
  readonly "training-persons": TrainingPersonsParams;
  readonly "training-rate": TrainingRateParams;
  readonly "poor-training-rate": PoorTrainingRateParams;
  readonly "conversion-rate": ConversionRateParams;
  readonly "conversion-count": ConversionCountParams;
  readonly "session-count": SessionCountParams;
  readonly "follow-up-count": FollowUpCountParams;
  readonly "training-records": TrainingRecordsParams;
  readonly "trained-firms": TrainedFirmsParams;
  readonly "training-profile": TrainingProfileParams;
  readonly "training-variety": TrainingVarietyParams;
  readonly "live-hosts": LiveHostsParams;
  readonly "event-files": EventFilesParams;
  readonly "event-kinds": EventKindsParams;
  readonly "is-done": IsDoneParams;
  readonly growth: GrowthParams;
  readonly "sales-total": SalesTotalParams;
  readonly "completion-rate": CompletionRateParams;
  readonly "sales-tiers": SalesTiersParams;
  readonly "shop-count": ShopCountParams;
  readonly "firm-count": FirmCountParams;
  readonly "job-count": JobCountParams;
  readonly "sales-quantity": SalesQuantityParams;
  readonly "product-count": ProductCountParams;
  readonly "listing-platforms": ListingPlatformsParams;
  readonly "platform-count": PlatformCountParams;
  readonly "market-profile": MarketProfileParams;
  readonly "recognised-villages": RecognisedVillagesParams;
  readonly "parcel-count": ParcelCountParams;
  readonly "brand-count": BrandCountParams;
  readonly "standard-count": StandardCountParams;
  readonly "pairing-count": PairingCountParams;
}

/** The id of an indicator (指标编号). */
export type IndicatorId = keyof IndicatorParams;

/** The parameters of one indicator (指标参数). */
export type ParamsOf<Id extends IndicatorId> = IndicatorParams[Id];

/**
 * All indicators (指标目录) by id, in the order in which the systems stand in the documents. `definition` says what is counted, of what, in which unit and
 * with which parameters.
 *
 * @example
 * ```ts
 * import { indicators } from "@countykit/coverage-metrics";
 *
 * indicators["training-rate"].definition.term.zh; // => "培训率"
 * indicators["training-rate"].definition.measures; // => "ratio"
 * ```
 * @source 乐府办〔2022〕9号; 始府办〔2021〕12号; 遂府〔2021〕10号; 遂政办发〔2021〕15号; self-evaluation report of Lechang for 2019
 */
export const indicators: { readonly [Id in IndicatorId]: Indicator<ParamsOf<Id>> } = {
  "village-coverage": villageCoverage,
  "town-coverage": townCoverage,
  "poverty-village-coverage": povertyVillageCoverage,
  "coverage-by-town": coverageByTown,
  "village-reach": villageReach,
  "full-coverages": fullCoverages,
  "poverty-exit": povertyExit,
  "facility-count": facilityCount,
  "facility-area": facilityArea,
  "facility-staff": facilityStaff,
  "training-rooms": trainingRooms,
  "running-months": runningMonths,
  "team-formed": teamFormed,
  "centre-profile": centreProfile,
  "resident-firms": residentFirms,
  "resident-kinds": residentKinds,
  "station-count": stationCount,
  "network-size": networkSize,
  "station-visibility": stationVisibility,
  "station-profile": stationProfile,
  "station-sites": stationSites,
  "station-keepers": stationKeepers,
  "station-hosts": stationHosts,
  "sign-text": signText,
  "site-criteria": siteCriteria,
  "demonstration-stations": demonstrationStations,
  "data-profile": dataProfile,
  "county-profile": countyProfile,
  "list-size": listSize,
  "equipment-count": equipmentCount,
  "unit-cost": unitCost,
  "event-count": eventCount,
  "training-person-times": trainingPersonTimes,
  "training-persons": trainingPersons,
  "training-rate": trainingRate,
  "poor-training-rate": poorTrainingRate,
  "conversion-rate": conversionRate,
  "conversion-count": conversionCount,
  "session-count": sessionCount,
  "follow-up-count": followUpCount,
  "training-records": trainingRecords,
  "trained-firms": trainedFirms,
  "training-profile": trainingProfile,
  "training-variety": trainingVariety,
  "live-hosts": liveHosts,
  "event-files": eventFiles,
  "event-kinds": eventKinds,
  "is-done": isDone,
  growth,
  "sales-total": salesTotal,
  "completion-rate": completionRate,
  "sales-tiers": salesTiers,
  "shop-count": shopCount,
  "firm-count": firmCount,
  "job-count": jobCount,
  "sales-quantity": salesQuantity,
  "product-count": productCount,
  "listing-platforms": listingPlatforms,
  "platform-count": platformCount,
  "market-profile": marketProfile,
  "recognised-villages": recognisedVillages,
  "parcel-count": parcelCount,
  "brand-count": brandCount,
  "standard-count": standardCount,
  "pairing-count": pairingCount,
};

/**
 * Observes one indicator in a book (计算指标). Numbers are decimal texts in the unit of the quantity; a ratio is not divided, `part` and `whole` stand side
 * by side. What is not known is between `min` and `max` (`null`: no bound), and `missing` names the facts that would settle it.
 *
 * @example
 * ```ts
 * import { observe, openBook } from "@countykit/coverage-metrics";
 *
 * const book = openBook({
 *   asOf: "2020-12-31",
 *   declared: [
 *     { kind: "number", id: "training.person-times", value: "4385" },
 *     { kind: "number", id: "population.resident", value: "420000" },
 *   ],
 * });
 * const { part, whole } = observe(book, "training-rate", { of: "person-times" });
 * [part.min, part.max, whole?.min]; // => ["4385", "4385", "420000"]
 * const { part: persons } = observe(book, "training-persons", {});
 * [persons.min, persons.max, persons.missing[0]?.label.en]; // => ["1", "4385", "persons trained"]
 * ```
 * @source self-evaluation report of Lechang for 2019, 四（一）(4): 4,385 person-times of 420,000 residents
 */
export function observe<Id extends IndicatorId>(book: Book, indicator: Id, params: ParamsOf<Id>): Observation {
  const chosen: Indicator<ParamsOf<Id>> = indicators[indicator];
  const { part, whole, lacking, extra, figures, remarks } = chosen.observe(book, params);
  return {
    indicator,
    params: params satisfies Params,
    asOf: book.asOf,
    part,
    whole: whole ?? null,
    growth: chosen.definition.measures === "growth",
    lacking: lacking ?? NOTHING,
    extra: extra ?? NOTHING,
    figures: { part: figures?.part ?? NOTHING, whole: figures?.whole ?? NOTHING },
    remarks: remarks ?? NOTHING,
  };
}
