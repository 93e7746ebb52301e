import type { RosterForm } from "./column.js";
import type { RosterName, Rows } from "./rows.js";
import { attendances } from "./attendances.js";
import { brands } from "./brands.js";
import { conversions } from "./conversions.js";
import { events } from "./events.js";
import { facilities } from "./facilities.js";
import { firms } from "./firms.js";
import { followUps } from "./follow-ups.js";
import { hosts } from "./hosts.js";
import { listings } from "./listings.js";
import { pairings } from "./pairings.js";
import { parcels } from "./parcels.js";
import { sales } from "./sales.js";
import { sessions } from "./sessions.js";
import { shops } from "./shops.js";
import { standards } from "./standards.js";
import { stations } from "./stations.js";
import { towns } from "./towns.js";
import { villages } from "./villages.js";

/**
 * The forms of all rosters (名册目录), in the order in which they build on one another: what each is called, its columns with their headings in
 * Chinese and English, and which of them name a row.
 *
 * @example
 * ```ts
 * import { rosterForms } from "@countykit/coverage-metrics";
 *
 * Object.keys(rosterForms).slice(0, 4); // => ["towns", "villages", "stations", "facilities"]
 * rosterForms.stations.columns.serves.term; // => { "zh": "服务村代码", "en": "serves" }
 * ```
 * @source 乐府办〔2022〕9号, 遂政办发〔2021〕15号, 始府办〔2021〕12号: what stations, training and events are counted by
 */
export const rosterForms: { readonly [Name in RosterName]: RosterForm<Rows[Name]> } = {
  towns,
  villages,
  stations,
  facilities,
  firms,
  shops,
  sessions,
  attendances,
  conversions,
  "follow-ups": followUps,
  events,
  listings,
  hosts,
  sales,
  parcels,
  brands,
  standards,
  pairings,
};
