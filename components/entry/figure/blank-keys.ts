import type { KeyboardEvent } from "react";
import type { Blank } from "@/lib/figures/blank";

/** One key for each meaning of a blank, beside the digits that are typed anyway. */
export const blankKeys: Record<string, Blank> = {
  Digit0: "zero",
  Digit1: "not_collected",
  Digit2: "not_applicable",
  Digit3: "awaited",
};

/** The blank that Alt with a digit stands for; null for any other key. */
export function blankOfKey({ altKey, code }: Pick<KeyboardEvent, "altKey" | "code">): Blank | null {
  return altKey ? (blankKeys[code] ?? null) : null;
}
