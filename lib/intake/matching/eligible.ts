import type { Quantity } from "@/lib/figures/quantity";
import type { Numbers } from "./known-texts";
import type { KnownUse, Profile } from "./profile";
import type { Said } from "./said";
import { unitFit, unitKeyOf } from "./unit-fit";

/** A field as it is compared: the numbers of its name and of its places among the known texts. */
export type KnownField = { profile: Profile; name: Numbers; uses: { use: KnownUse; numbers: Numbers }[] };

/** A field that may be meant by a reading of some kind, unit and event, and how few others may be. */
export type Eligible = KnownField & { unit: number; alone: number; rare: number };

/** Returns a function that returns the fields that may be meant by a reading. Readings of one unit and event share the answer. */
export function eligibleFields(fields: readonly KnownField[]): (said: Said) => readonly Eligible[] {
  const known = new Map<string, Eligible[]>();
  return (said) => {
    const key = `${unitKeyOf(said.reading)} ${said.series}`;
    const found = known.get(key) ?? eligibleFor(said, fields);
    known.set(key, found);
    return found;
  };
}

function eligibleFor({ reading, series }: Said, fields: readonly KnownField[]): Eligible[] {
  const fitting = fields.flatMap((field) => {
    const { figure } = field.profile;
    if (figure.kind !== reading.kind || (figure.series && figure.series.code !== series)) return [];
    const unit = reading.kind === "quantity" ? unitFitOf(reading.quantity, field.profile) : 1;
    return unit === 0 ? [] : [{ ...field, unit }];
  });
  const ofUnit = fitting.filter(({ unit }) => unit >= 0.8);
  const ofEvent = ofUnit.filter(({ profile }) => profile.figure.series);
  return fitting.map((field) => ({
    ...field,
    alone: ofEvent.length === 1 && ofEvent.includes(field) ? 1 : 0,
    rare: field.unit >= 0.8 ? 1 / ofUnit.length : 0,
  }));
}

function unitFitOf(quantity: Quantity, { figure, earlier }: Profile): number {
  const printed = earlier.flatMap(({ value }) => (value.kind === "quantity" ? [value.quantity] : []));
  const known = printed.length > 0 ? printed : [{ unit: figure.unit, amount: "" }];
  return Math.max(...known.map((one) => unitFit(quantity, one)));
}
