/** What becomes of one submitted revision: approved, returned with a reason, or withdrawn by its editors or a later edit. */
export type Verdict = "approved" | "returned" | "withdrawn";

/** Why a revision was sent back, and by whom. */
export type Returned = { by: string; reason: string };

/** What became of a submission once every field of it is decided. */
export function outcomeOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes("returned")) return "returned";
  return verdicts.includes("approved") ? "approved" : "withdrawn";
}
