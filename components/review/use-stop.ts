import { type ReviewedRow, useReview } from "./review-context";

/** Returns the attributes of the element that stands for a change. Of all changes Tab reaches one, and keys lead to the others. */
export function useStop({ fieldId, revisionId, state, isWarned }: ReviewedRow) {
  const { stop, active, activate, opened } = useReview();
  return {
    "data-change": fieldId,
    "data-state": state,
    "data-warned": isWarned || undefined,
    "data-unopened": !opened.has(revisionId) || undefined,
    "aria-current": active?.fieldId === fieldId || undefined,
    tabIndex: stop === fieldId ? 0 : -1,
    onFocus: () => activate(fieldId),
  };
}
