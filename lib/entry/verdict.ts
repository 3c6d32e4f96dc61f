/** What becomes of one submitted revision: approved, returned with a reason, or withdrawn by its editors or a later edit. */
export type Verdict = "approved" | "returned" | "withdrawn";

/** What became of a submission once every field of it is decided. */
export function outcomeOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes("returned")) return "returned";
  return verdicts.includes("approved") ? "approved" : "withdrawn";
}
