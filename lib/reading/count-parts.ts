import type { Before } from "./before-number";
import type { NumberHere } from "./number-at";
import type { UnitHere } from "./unit-at";

/** What a number is made of, when it is to be decided whether it counts something. */
export type Parts = {
  at: number;
  end: number;
  number: NumberHere;
  unit: UnitHere | null;
  before: Before;
  after: string;
  range: string;
};
