import { suggestedUnits } from "./find-unit";
import { quoted, refuse } from "./reading";
import type { Refused } from "./reading";

const letterAmongDigits = /(?<=\d)[OoIlQ]|(?<![A-Za-z])[OoIl](?=\d)/;
const twins: Record<string, string> = { O: "0", o: "0", Q: "0", I: "1", l: "1" };

type Refusal = { ok: false; error: Refused };

/** The refusal of a text in which no number was found, with the likeliest reason. */
export function noQuantity(typed: string): Refusal {
  return letterSlip(typed) ?? refuse("NOT_A_QUANTITY", { typed: quoted(typed) });
}

/** The refusal of what follows a number and is no unit: a second figure, a letter for a digit, or a unit not accepted. */
export function notAUnit(typed: string, unit: string, accepted?: readonly string[]): Refusal {
  const slip = letterSlip(typed);
  if (slip) return slip;
  const second = unit.search(/\d/);
  if (second < 0) return unknownUnit(unit, accepted);
  return severalQuantities(typed, typed.length - unit.length + second);
}

/** The refusal of two quantities in one field; `at` is where the first one ends at the latest. */
export function severalQuantities(typed: string, at: number): Refusal {
  const head = typed.slice(0, at);
  const first = /^\D*[\d.]+[^\d,;、/]*/.exec(head)?.[0] ?? head;
  return refuse("SEVERAL_QUANTITIES", { typed: quoted(typed), first: quoted(first) });
}

export function unknownUnit(unit: string, accepted?: readonly string[]): Refusal {
  return refuse("UNKNOWN_UNIT", { unit: quoted(unit), accepted: suggestedUnits(unit, accepted).join("、") });
}

function letterSlip(typed: string): Refusal | null {
  const letter = letterAmongDigits.exec(typed)?.[0];
  return letter ? refuse("LETTER_IN_NUMBER", { letter, digit: twins[letter] ?? "" }) : null;
}
