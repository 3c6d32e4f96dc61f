import type { KeyboardEvent } from "react";
import type { Blank } from "@/lib/figures/blank";

/** Alt with one of these keys enters a blank. Digit keys, because figures are typed with them anyway. */
export const blankKeys: Record<string, Blank> = {
  Digit0: "zero",
  Digit1: "not_collected",
  Digit2: "not_applicable",
  Digit3: "awaited",
};

/** Returns the blank that Alt with a digit stands for; null for any other key. */
export function blankOfKey({ altKey, code }: Pick<KeyboardEvent, "altKey" | "code">): Blank | null {
  return altKey ? (blankKeys[code] ?? null) : null;
}
