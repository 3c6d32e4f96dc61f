import { suggestedUnits } from "./find-unit";
import { quoted, refuse } from "./parse-result";
import type { ParseRefusal } from "./parse-result";

const letterAmongDigits = /(?<=\d)[OoIlQ○◯]|(?<![A-Za-z])[OoIl](?=\d)/;
const digitOfLetter: Record<string, string> = { O: "0", o: "0", Q: "0", I: "1", l: "1", "○": "0", "◯": "0" };

type Refusal = { ok: false; error: ParseRefusal };

/** Refuses text without a number: LETTER_IN_NUMBER where a letter stands for a digit, else NOT_A_QUANTITY. */
export function refuseNoNumber(typed: string): Refusal {
  return refuseLetterAmongDigits(typed) ?? refuse("NOT_A_QUANTITY", { typed: quoted(typed) });
}

/** Refuses a number's tail that is no unit: a second figure, a letter for a digit, or a unit not accepted. */
export function refuseTail(typed: string, unit: string, accepted?: readonly string[]): Refusal {
  const slip = refuseLetterAmongDigits(typed);
  if (slip) return slip;
  const second = unit.search(/\d/);
  if (second < 0) return refuseUnknownUnit(unit, accepted);
  return refuseSeveralQuantities(typed, typed.length - unit.length + second);
}

export function refuseSeveralQuantities(typed: string, at: number): Refusal {
  const head = typed.slice(0, at);
  const first = /^\D*[\d.]+[^\d,;、/]*/.exec(head)?.[0] ?? head;
  return refuse("SEVERAL_QUANTITIES", { typed: quoted(typed), first: quoted(first) });
}

export function refuseUnknownUnit(unit: string, accepted?: readonly string[]): Refusal {
  return refuse("UNKNOWN_UNIT", { unit: quoted(unit), accepted: suggestedUnits(unit, accepted).join("、") });
}

function refuseLetterAmongDigits(typed: string): Refusal | null {
  const letter = letterAmongDigits.exec(typed)?.[0];
  return letter ? refuse("LETTER_IN_NUMBER", { letter, digit: digitOfLetter[letter] ?? "" }) : null;
}
