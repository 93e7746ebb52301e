export type {
  BizTransactionElement,
  DestinationElement,
  ErrorDeclarationElement,
  Extended,
  Json,
  JsonObject,
  LdContext,
  PersistentDispositionElement,
  PlaceElement,
  QuantityElement,
  SensorElementElement,
  SensorMetadataElement,
  SensorReportElement,
  SourceElement,
} from "./epcis/document/document.js";
export type {
  AggregationEvent,
  AssociationEvent,
  EpcisCaptureDocument,
  EpcisDocument,
  EpcisEvent,
  EpcisQueryDocument,
  ExtendedEvent,
  ObjectEvent,
  TransactionEvent,
  TransformationEvent,
  Vocabulary,
  VocabularyElement,
} from "./epcis/document/event-document.js";
export { parseDocument } from "./epcis/document/parse-document.js";
export type { KnownContexts } from "./epcis/normal/context.js";
export { normalDecimal } from "./epcis/normal/decimal.js";
export { type EventReading, normaliseEvent, type ReadEventsOptions, readEvents } from "./epcis/normal/read-events.js";
export { normalTime } from "./epcis/normal/time.js";
export type {
  Action,
  BizTransaction,
  Destination,
  ErrorDeclaration,
  EventType,
  ExtensionFields,
  ExtensionValue,
  NormalEvent,
  PersistentDisposition,
  Place,
  Quantity,
  SensorElement,
  SensorMetadata,
  SensorReport,
  Source,
} from "./epcis/normal-event.js";
export { eventHash, type HashOptions } from "./epcis/hash/event-hash.js";
export { preHash } from "./epcis/hash/pre-hash.js";
export { type WriteDocumentOptions, writeDocument } from "./epcis/write/write-document.js";
export type { Severity } from "./epcis/semantic/rule.js";
export { validate, type ValidateOptions } from "./epcis/semantic/validate.js";
export { validateEvents } from "./epcis/semantic/validate-events.js";
export type { EventProfile, Validation, ValidationIssue, ValidationLevel } from "./epcis/semantic/validation.js";
export { parseQuery, type ParseQueryOptions } from "./epcis/query/parse-query.js";
export type {
  ClassList,
  Condition,
  Demand,
  ExtensionPlace,
  MasterData,
  NamesField,
  Query,
  QueryOrder,
  Scalar,
  Selection,
  TextField,
  ThingList,
} from "./epcis/query/query.js";
export { matches, runQuery, type RunQueryOptions } from "./epcis/query/run-query.js";
export { checkProfile, type CheckProfileOptions } from "./epcis/profiles/check-profile.js";
export { eventProfile } from "./epcis/profiles/event-profile.js";
export { parseProfile } from "./epcis/profiles/parse-profile.js";
export { FSMA_204 } from "./epcis/profiles/fsma-204-profile-table.js";
export { GDST_LIKE } from "./epcis/profiles/gdst-profile-table.js";
export { NYT_4712 } from "./epcis/profiles/nyt-4712-profile-table.js";
export { PLEDGE } from "./epcis/profiles/pledge-profile-table.js";
export type { Asked, Profile, ProfileFinding, ProfileReport, ProfileRule, ProfileRuleBase } from "./epcis/profiles/profile.js";
export { epcisDocumentSchema, epcisEventSchema } from "./epcis/document/zod-schemas.js";
