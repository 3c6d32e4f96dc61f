import { focusNextInState } from "./change-stops";
import { type ReviewedRow, useReview } from "./review-context";

/** Decides on one field. The focus goes on to the next that waits, while the decision is made. */
export function useRowDecision() {
  const { canDecide, isFiltered, approve, returnRows, activate, setReturning } = useReview();
  const waiting = `[data-state="waiting"]${isFiltered ? "[data-warned]" : ""}`;

  function approveRow(row: ReviewedRow): void {
    if (!canDecide || row.state !== "waiting") return;
    focusNextInState(row.fieldId, waiting);
    void approve([row]);
  }

  /** Asks for the reason first. */
  function returnRow({ fieldId, state }: ReviewedRow): void {
    if (!canDecide || state !== "waiting") return;
    activate(fieldId);
    setReturning({ kind: "row", fieldId });
  }

  async function sendReturn(row: ReviewedRow, reason: string): Promise<boolean> {
    const isReturned = await returnRows([row], reason);
    if (!isReturned) return false;
    setReturning(null);
    focusNextInState(row.fieldId, waiting);
    return true;
  }

  return { approveRow, returnRow, sendReturn };
}
