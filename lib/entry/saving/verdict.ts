/** The decision on a submitted revision. Its editors withdraw it, also by a later edit. */
export type Verdict = "approved" | "returned" | "withdrawn";

export type Returned = { by: string; reason: string };

export function outcomeOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes("returned")) return "returned";
  return verdicts.includes("approved") ? "approved" : "withdrawn";
}
