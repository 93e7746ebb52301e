/** Two documents that tell the same events, written by others in two forms. */
export interface Pair {
  readonly one: string;
  readonly other: string;
  /** Which events of the first, and which of the second, are the same. */
  readonly events: readonly (readonly [one: number, other: number])[];
}

const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const sameOrder = (indices: readonly number[]): Pair["events"] => indices.map((index) => [index, index]);

const GS1 = "epcis/gs1-epcis";
const OPEN = "epcis/openepcis/test-resources/2.0/EPCIS/JSON/Capture/Documents";
const ASSOCIATIONS = `${GS1}/xml/AssociationEvent/AssociationEventExamples.xml`;
const SENSORS = `${GS1}/xml/WithSensorData/SensorDataExamples.xml`;
const FIRST = `${GS1}/xml/Example_9.6.1-ObjectEvent-2020_06_18a.xml`;

/**
 * Pairs with different names. What their authors made different is left out: event 5 of the 1.2 associations has other names for sensor data; event 11 of the sensor
 * examples has another namespace of master data; second events with fields of users have other namespaces.
 */
export const PAIRS: readonly Pair[] = [
  ..."abcdefgh".split("").map(
    (letter, index): Pair => ({
      one: ASSOCIATIONS,
      other: `${GS1}/json/AssociationEvent/AssociationEvent-${letter}.jsonld`,
      events: [[index, 0]],
    }),
  ),
  { one: ASSOCIATIONS, other: `${GS1}/xml12/AssociationEvent.xml`, events: sameOrder([0, 1, 2, 3, 4, 6, 7]) },
  { one: FIRST, other: `${GS1}/xml12/ObjectEvent.xml`, events: sameOrder([0]) },
  { one: FIRST, other: `${GS1}/json/Example_9.6.1-ObjectEvent.jsonld`, events: sameOrder([0]) },
  {
    one: `${GS1}/xml/Example-TransactionEvent-2020_07_03y.xml`,
    other: `${GS1}/json/Example-TransactionEvents-2020_07_03y.jsonld`,
    events: sameOrder([0, 1]),
  },
  { one: `${GS1}/xml/Mimasu/Example3.xml`, other: `${GS1}/xml12/AggregationEvent.xml`, events: sameOrder([0]) },
  { one: `${GS1}/xml/Mimasu/Example4.xml`, other: `${GS1}/xml12/TransformationEvent.xml`, events: sameOrder([0]) },
  { one: SENSORS, other: `${OPEN}/SensorData_with_combined_events.json`, events: sameOrder(range(0, 10)) },
  {
    one: `${GS1}/xml/WithExtension/AggregationEvent.xml`,
    other: `${OPEN}/AggregationEvent_with_userExtensions.json`,
    events: sameOrder([0]),
  },
  {
    one: `${GS1}/xml/WithExtension/AssociationEvent.xml`,
    other: `${OPEN}/AssociationEvent_with_userExtensions.json`,
    events: sameOrder([0]),
  },
  {
    one: `${GS1}/xml/WithFullCombinationOfFields/association_event_all_possible_fields.xml`,
    other: `${OPEN}/AssociationEvent_all_possible_fields.json`,
    events: sameOrder([0]),
  },
];
