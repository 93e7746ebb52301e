import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";

/** How large the nation is, at scale 1. Four quarters of it make the whole. */
export const NATION = { villages: 620_574, stations: 1_000_000, sessions: 100_000, attendances: 5_000_000 };

/** The day that is counted. */
export const AS_OF = "2023-12-31";

/** Pseudo-random whole numbers below a bound, the same in every run (xorshift32). */
export function randomOf(seed) {
  let state = seed | 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 1) % below;
  };
}

const two = (n) => String(n).padStart(2, "0");
const three = (n) => String(n).padStart(3, "0");

/** The provinces, autonomous regions and municipalities, as GB/T 2260 numbers them. */
const PROVINCES = [
  11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65,
];

/** The code of a village: 15 villages in a town, 14 towns in a county, 9 counties in a city, 11 cities in a province, as the country has on average. */
function codeOf(index) {
  const town = Math.floor(index / 15);
  const county = Math.floor(town / 14);
  const city = Math.floor(county / 9);
  const province = Math.floor(city / 11);
  return `${PROVINCES[province]}${two((city % 11) + 1)}${two((county % 9) + 1)}${three((town % 14) + 100)}${three((index % 15) + 201)}`;
}

const STATUS = ["planned", "built", "operating", "operating", "operating"];

/**
 * The rosters of a part of the nation: how many rows, and the cells of the next one. One station in a hundred has no status, one attendance in a
 * hundred no person, one in two hundred is entered twice, and a person attends about three sessions, not always in the same county.
 */
function villages(scale) {
  let index = -1;
  const next = () => {
    index += 1;
    return [codeOf(index), index % 16 === 0 ? "是" : "否"];
  };
  return { count: Math.ceil(NATION.villages * scale), next };
}

function stations(scale) {
  const below = randomOf(1);
  const of = NATION.villages * scale;
  let index = -1;
  const next = () => {
    index += 1;
    const at = codeOf(Math.floor(below(2 ** 30) % of));
    const status = below(100) === 0 ? "" : STATUS[below(STATUS.length)];
    return [`S${index}`, "village", at, status];
  };
  return { count: Math.ceil(NATION.stations * scale), next };
}

function sessions(scale) {
  const below = randomOf(2);
  const of = NATION.villages * scale;
  let index = -1;
  const next = () => {
    index += 1;
    const county = codeOf(Math.floor(below(2 ** 30) % of)).slice(0, 6);
    return [`T${index}`, "popular", `202${below(4)}-0${below(9) + 1}-1${below(10)}`, county];
  };
  return { count: Math.ceil(NATION.sessions * scale), next };
}

function attendances(scale) {
  const below = randomOf(3);
  const all = Math.ceil(NATION.sessions * scale);
  const people = Math.ceil((NATION.attendances * scale) / 3);
  let again = null;
  const next = () => {
    if (again !== null) {
      const row = again;
      again = null;
      return row;
    }
    const row = [`T${below(2 ** 30) % all}`, below(100) === 0 ? "" : `P${below(2 ** 30) % people}`];
    if (below(200) === 0 && row[1] !== "") again = row;
    return row;
  };
  return { count: Math.ceil(NATION.attendances * scale), next };
}

export const HEADERS = {
  villages: ["code", "poverty"],
  stations: ["id", "level", "at", "status"],
  sessions: ["id", "kind", "date", "at"],
  attendances: ["session", "person"],
};

export const SOURCES = { villages, stations, sessions, attendances };

/** Writes the rosters of a scale as CSV files into a folder. */
export function writeFiles(folder, scale) {
  for (const [name, rows] of Object.entries(SOURCES)) {
    const file = openSync(join(folder, `${name}.csv`), "w");
    let text = `${HEADERS[name].join(",")}\n`;
    const { count, next } = rows(scale);
    for (let index = 0; index < count; index += 1) {
      text += `${next().join(",")}\n`;
      if (text.length > 1_000_000) {
        writeSync(file, text);
        text = "";
      }
    }
    writeSync(file, text);
    closeSync(file);
  }
}

/** The figures that every contender has to find, in this order, with both bounds. */
export const FIGURES = ["villages", "villages.located", "villages.operating", "training.person-times", "training.persons"];
