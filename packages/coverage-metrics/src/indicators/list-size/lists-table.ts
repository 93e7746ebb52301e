import type { Book, FigureName, Names } from "../../figures/book.js";
import {
  type CentreAspect,
  type CountyAspect,
  centreList,
  countyList,
  type DataAspect,
  dataList,
  type StationAspect,
  stationList,
} from "../../figures/list-figures.js";
import { centreNames } from "../centre-profile/observe.js";
import { dataNames } from "../data-profile/observe.js";
import { stationNames } from "../station-profile/observe.js";

/** The figure of a list. */
export type ListId = `stations.${StationAspect}` | `centre.${CentreAspect}` | `data-centre.${DataAspect}` | `county.${CountyAspect}`;

interface Listed {
  readonly figure: FigureName;
  /** What the rosters tell of it. */
  readonly collect: (book: Book) => Names | null;
}

const ofStations = (aspect: StationAspect): Listed => ({ figure: stationList(aspect), collect: (book) => stationNames(book, aspect) });
const ofCentre = (aspect: CentreAspect): Listed => ({ figure: centreList(aspect), collect: (book) => centreNames(book, aspect) });
const ofData = (aspect: DataAspect): Listed => ({ figure: dataList(aspect), collect: (book) => dataNames(book, aspect) });
const ofCounty = (aspect: CountyAspect): Listed => ({ figure: countyList(aspect), collect: () => null });

/** All lists (清单目录). */
export const LISTS: Readonly<Record<ListId, Listed>> = {
  "stations.services": ofStations("services"),
  "stations.zones": ofStations("zones"),
  "stations.equipment": ofStations("equipment"),
  "stations.feeds": ofStations("feeds"),
  "stations.building-model": ofStations("building-model"),
  "stations.demonstration-model": ofStations("demonstration-model"),
  "centre.services": ofCentre("services"),
  "centre.enhanced-services": ofCentre("enhanced-services"),
  "centre.operation-services": ofCentre("operation-services"),
  "centre.value-added-steps": ofCentre("value-added-steps"),
  "centre.functions": ofCentre("functions"),
  "centre.zones": ofCentre("zones"),
  "centre.park-zones": ofCentre("park-zones"),
  "centre.beneficiaries": ofCentre("beneficiaries"),
  "centre.duties": ofCentre("duties"),
  "centre.dimensions": ofCentre("dimensions"),
  "centre.model": ofCentre("model"),
  "centre.rules": ofCentre("rules"),
  "centre.signs": ofCentre("signs"),
  "centre.equipment": ofCentre("equipment"),
  "data-centre.functions": ofData("functions"),
  "data-centre.capabilities": ofData("capabilities"),
  "data-centre.datasets": ofData("datasets"),
  "data-centre.equipment": ofData("equipment"),
  "data-centre.products": ofData("products"),
  "county.systems": ofCounty("systems"),
  "county.services-in-villages": ofCounty("services-in-villages"),
};

/** What the lists are called. */
export const LIST_NAMES: Readonly<Record<string, FigureName["term"]>> = Object.fromEntries(
  Object.entries(LISTS).map(([id, { figure }]) => [id, figure.term]),
);
