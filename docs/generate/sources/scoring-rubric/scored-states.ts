import { parseStateOrThrow, type Rubric, score, type Scoring, type State, type StateFact } from "@countykit/scoring-rubric";
import type { Bilingual } from "@countykit/core";
import { apart, both, same } from "../../words.js";
import type { World } from "../../world.js";

/** A county's state with its scoring, or an invented one. */
export interface ScoredState {
  readonly title: Bilingual;
  readonly programme: string | null;
  readonly given: Bilingual | null;
  readonly state: State;
  readonly scoring: Scoring;
}

/** Real counties that are scored by a rubric, as the command line scores them; invented states where no county has one. */
export function scoredStates(rubric: Rubric, { programmes, scored }: World): readonly ScoredState[] {
  const real = programmes.flatMap((programme): readonly ScoredState[] => {
    const report = scored(programme.id);
    if (report === null || report.scoring.rubric !== rubric.id) return [];
    const state = { ...parseStateOrThrow(programme.sections["score"], rubric), facts: report.facts };
    return [{ title: programme.label, programme: programme.id, given: null, state, scoring: score(rubric, state) }];
  });
  return real.length > 0 ? real : inventedStates(rubric);
}

interface Invented {
  readonly title: Bilingual;
  readonly facts: readonly StateFact[];
}

const INVENTED: Readonly<Record<string, readonly Invented[]>> = {
  "cn-2021-shixing-shi-fu-ban-12-demonstration-station": [
    {
      title: both("虚拟算例：刚好达到", "Invented case: just enough"),
      facts: [
        { id: "station.farm-cases", value: "5" },
        { id: "station.persons-served", value: "100" },
        { id: "station.convenience-cases", value: "10" },
        { id: "station.model", value: true },
      ],
    },
    {
      title: both("虚拟算例：差一点", "Invented case: just short"),
      facts: [
        { id: "station.farm-cases", value: "4" },
        { id: "station.persons-served", value: "99" },
        { id: "station.convenience-cases", value: "9" },
        { id: "station.model", value: false },
      ],
    },
  ],
  "cn-2022-lechang-le-fu-ban-9-assessment": [
    {
      title: both("虚拟算例：按时完成，成绩突出", "Invented case: in time, with outstanding results"),
      facts: [
        { id: "work.on-time", value: true },
        { id: "work.outstanding", value: true },
        { id: "funds.diverted", value: false },
      ],
    },
    {
      title: both("虚拟算例：没有按时完成，资金被挪用", "Invented case: late, with funds diverted"),
      facts: [
        { id: "work.on-time", value: false },
        { id: "work.outstanding", value: false },
        { id: "funds.diverted", value: true },
      ],
    },
  ],
};

function inventedStates(rubric: Rubric): readonly ScoredState[] {
  const cases = INVENTED[rubric.id];
  if (cases === undefined) throw new Error(`no county is scored by ${rubric.id}, and no case is invented for it`);
  return cases.map(({ title, facts }) => {
    const state: State = { schema: "countykit-score/1", rubric: rubric.id, asOf: "2022-08-31", facts };
    return { title, programme: null, given: givenSaid(facts, rubric), state, scoring: score(rubric, state) };
  });
}

const givenSaid = (facts: readonly StateFact[], { facts: forms }: Rubric): Bilingual =>
  apart(
    facts.map(({ id, value }) => {
      const label = forms.find((form) => form.id === id)?.label ?? same(id);
      const said =
        value === true
          ? both("是", "yes")
          : value === false
            ? both("否", "no")
            : same(typeof value === "string" ? value : JSON.stringify(value));
      return both(`${label.zh}：${said.zh}`, `${label.en}: ${said.en}`);
    }),
  );
