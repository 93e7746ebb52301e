/** The documents behind the plans: how the catalogue calls them, and under which name their text lies beside a checkout. */
export const SEEDS: Readonly<Record<string, { readonly seed: string; readonly document: string }>> = {
  "cn-2021-lechang-self-evaluation": { seed: "lechang-2019", document: "lechang-2019-self-evaluation" },
  "cn-2021-shixing-shi-fu-ban-12": { seed: "shixing-2021", document: "shixing-2021-follow-up-plan" },
  "cn-2021-suixi-sui-fu-10": { seed: "suixi-2021", document: "suixi-2021-plan" },
  "cn-2021-suichang-sui-zheng-ban-fa-15": { seed: "suichang-2021", document: "suichang-2021-plan" },
  "cn-2022-lechang-le-fu-ban-9": { seed: "lechang-2021", document: "lechang-2021-national-plan" },
};

interface Difference {
  /** What the catalogue has instead. */
  readonly catalogue: readonly string[];
  readonly why: string;
}

const AUDIENCE = "The clause names whom the training is for; it does not ask that somebody of every group has come.";
const FLOOR = "The document says how many there are to be, and nothing against more: a county that has one more has not failed.";
const WHOLE = "All are to be covered; more than are counted as the base is not less than all.";
const REPORTED = "The report says what is at hand; its table of indicators does not ask for it, so nothing binds the county to it.";
const ONE_OR_TWO = "One is what has to be; that there may be no more than two is a reading.";
const EACH_STATION = "The catalogue has what is asked of one station; the target asks that all six meet it.";
const LIST_PRESENT = "What there has to be is one; the catalogue has its name.";

/** Where a target says otherwise than the catalogue, by plan, and why. */
export const DIFFERENCES: Readonly<Record<string, Readonly<Record<string, Difference>>>> = {
  "cn-2021-lechang-self-evaluation": {
    "target-centre-park": { catalogue: ["value: 1+1"], why: "Centre and park are a target each." },
    "target-centre-park-park": { catalogue: ["value: 1+1"], why: "Centre and park are a target each." },
    "target-town-stations": { catalogue: ["comparator: =="], why: FLOOR },
    "target-third-party-platforms": { catalogue: ["comparator: between", "value: 1..2"], why: ONE_OR_TWO },
    "station-three-levels": { catalogue: ["value: 1/17/137"], why: "The network has 1 + 17 + 137 = 155 stations." },
    "centre-area": { catalogue: ["force: mandatory"], why: REPORTED },
    "centre-staff": { catalogue: ["force: mandatory"], why: REPORTED },
    "centre-rules": { catalogue: ["force: mandatory"], why: REPORTED },
    "centre-zones-actual": { catalogue: ["force: mandatory"], why: REPORTED },
    "centre-services-actual": { catalogue: ["force: mandatory"], why: REPORTED },
    "centre-value-added": { catalogue: ["force: mandatory"], why: REPORTED },
    "upward-campaigns": { catalogue: ["force: mandatory"], why: REPORTED },
    "station-actual-zones": { catalogue: ["force: mandatory"], why: REPORTED },
    "station-actual-services": { catalogue: ["force: mandatory"], why: REPORTED },
    "training-audience": { catalogue: ["value: 6"], why: AUDIENCE },
    "station-actual-count": {
      catalogue: ["value: 17/137/39"],
      why: "Of three counts this is the 39 poverty villages, all of which are covered.",
    },
    "station-actual-count-towns": {
      catalogue: ["force: mandatory", "value: 17/137/39"],
      why: "Of three counts this is the 17 towns, of which the table of indicators does not speak.",
    },
  },
  "cn-2021-shixing-shi-fu-ban-12": {
    "centre-event-file": {
      catalogue: ["value: 3"],
      why: "The indicator counts three documents for each event; all of them have to be there.",
    },
    "centre-computers": { catalogue: ["comparator: =="], why: FLOOR },
    "stations-new-village": { catalogue: ["comparator: =="], why: FLOOR },
    "stations-demo-count": { catalogue: ["comparator: =="], why: FLOOR },
    "logistics-commerce-firms": { catalogue: ["comparator: between", "value: 1..2"], why: ONE_OR_TWO },
    "stations-demo-cases": { catalogue: ["value: 5"], why: EACH_STATION },
    "stations-demo-served": { catalogue: ["value: 100"], why: EACH_STATION },
    "stations-demo-convenience": { catalogue: ["value: 10"], why: EACH_STATION },
    "stations-demo-model": { catalogue: ["comparator: ==", "value: 5"], why: EACH_STATION },
    "training-cross-border-audience": { catalogue: ["value: 3"], why: AUDIENCE },
    "training-platform-partners": {
      catalogue: ["comparator: >=", "value: 2"],
      why: "The platforms named beside the two sessions are a target of their own.",
    },
  },
  "cn-2021-suixi-sui-fu-10": {
    "centre-count": { catalogue: ["comparator: =="], why: FLOOR },
    "stations-town": { catalogue: ["comparator: =="], why: FLOOR },
    "stations-village": { catalogue: ["comparator: =="], why: FLOOR },
    "stations-poverty-villages": { catalogue: ["comparator: =="], why: WHOLE },
    "training-internship": {
      catalogue: ["force: mandatory"],
      why: "The clause says what trainees may do (可) and asks nothing of the county: what there is is shown, and held against nothing, so that no force comes to bear.",
    },
    "stations-village-coverage-towns": {
      catalogue: ["value: 50"],
      why: "All fifteen towns stand beside the half of the villages, as a target of their own.",
    },
    "data-metrics": { catalogue: ["comparator: >="], why: "A list that is there whole is exactly all of it." },
    "stations-site": {
      catalogue: ["comparator: any"],
      why: "The indicator counts the stations that meet any one criterion; all stations have to.",
    },
    "stations-sign": {
      catalogue: ["value: 全国电子商务进农村综合示范项目"],
      why: "The wording is a parameter; every station has to have it.",
    },
    "training-popular-audience": { catalogue: ["value: 4"], why: AUDIENCE },
  },
  "cn-2021-suichang-sui-zheng-ban-fa-15": {
    "growth-online-retail-rate": { catalogue: ["value: 3100000000.00"], why: "Amount and growth are two conditions, a target each." },
    "target-professional-villages": {
      catalogue: ["due: 2021-12-31/2022-12-31"],
      why: "Section 三 has them by the end of 2022; 2021-12-31 is the limit for their hardware.",
    },
    "target-specialty-villages": {
      catalogue: ["due: 2021-12-31/2022-12-31"],
      why: "Section 三 has them by the end of 2022; 2021-12-31 is the limit for their hardware.",
    },
    "stations-four-towns": { catalogue: ["comparator: =="], why: WHOLE },
    "logistics-village-stations": { catalogue: ["comparator: =="], why: FLOOR },
    "stations-demo": { catalogue: ["comparator: =="], why: FLOOR },
    "data-system": { catalogue: ["comparator: =="], why: FLOOR },
    "logistics-village-stations-served": {
      catalogue: ["comparator: ==", "value: 120", "due: 2021-06-30/2022-12-31"],
      why: "The 203 villages that the 120 stations are to serve are a target of their own; serving is operation.",
    },
    "stations-structure": { catalogue: ["value: 1/12/120"], why: "The network has 1 + 12 + 120 = 133 stations." },
    "stations-marking": { catalogue: ["value: 电子商务进农村综合示范"], why: "The wording is a parameter; every station has to have it." },
    "centre-team-in-time": {
      catalogue: ["comparator: >=", "value: 12"],
      why: "The month within which the team of twelve is set up is a target of its own: no day late.",
    },
    "upward-new-retail": { catalogue: ["value: O2O"], why: LIST_PRESENT },
    "upward-new-retail-model": { catalogue: ["value: O2O"], why: LIST_PRESENT },
    "upward-docking-events": {
      catalogue: ["due: 2021-06-30/2022-12-31"],
      why: "Events are no hardware: they are due by the limit for operation.",
    },
    "pairing-five-outputs": {
      catalogue: ["value: 5"],
      why: "The profile names three of the five outputs; the indicator holds them against five.",
    },
    "phase-training-all": { catalogue: ["value: none"], why: "多层次 is more than one level." },
    "phase-training-all-channels": { catalogue: ["value: none"], why: "多渠道 is more than one channel." },
  },
  "cn-2022-lechang-le-fu-ban-9": {
    "stations-town-count": { catalogue: ["comparator: =="], why: FLOOR },
    "centre-count": { catalogue: ["comparator: =="], why: FLOOR },
    "stations-town-coverage": { catalogue: ["comparator: =="], why: WHOLE },
    "centre-one-stop-services": { catalogue: ["comparator: >="], why: "A list that is there whole is exactly all of it." },
    "training-audience": { catalogue: ["value: 6"], why: AUDIENCE },
    "training-audience-annex": { catalogue: ["value: 12"], why: AUDIENCE },
  },
};

/** Provisions of the catalogue that are no target of a plan here, and why. */
export const NOT_TARGETS: Readonly<Record<string, string>> = {
  "suichang-2021/growth/base-check":
    "What 3.1 billion at 18 % implies for the base year follows from two targets and binds nobody by itself; it is a function.",
  "suichang-2021/cluster/tier-floor":
    "What the four tiers imply for the sales of the park follows from them and binds nobody by itself; it is a function.",
  "shixing-2021/target/overall": "Goals in words, without anything that could be counted; they belong to core.",
  "lechang-2021/target/duration": "How long the programme takes is a period of core, and no indicator of coverage.",
};
