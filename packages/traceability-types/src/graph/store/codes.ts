/** How an event names an object (角色), as four bits of a row: the last says that it is named as a class, with an amount or without. */
export const PARENT = 0;
export const CHILD = 1;
export const OBSERVED = 2;
export const INPUT = 3;
export const OUTPUT = 4;
/** Not a name that the event tells, but the lot that its attributes tell of. */
export const LOT = 5;
/** The transformation that the event is a part of. */
export const PART = 6;
/** A parent whose contents all leave it: DELETE without children. */
export const EMPTIED = 7;
export const AS_CLASS = 8;

/** Kinds of events, as three bits; two more tell the action, one that attributes tell a lot, one that it is a part of a transformation. */
export const OBJECT_EVENT = 0;
export const AGGREGATION = 1;
export const TRANSACTION = 2;
export const TRANSFORMATION = 3;
export const ASSOCIATION = 4;
export const OTHER = 5;
export const KIND = 7;

export const ACTION: number = 3 << 3;
export const ADD: number = 1 << 3;
export const OBSERVE: number = 2 << 3;
export const DELETE: number = 3 << 3;
export const TELLS_LOT: number = 1 << 5;
export const IS_PART: number = 1 << 6;
