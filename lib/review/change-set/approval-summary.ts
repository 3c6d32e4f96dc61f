import type { ChangedRow } from "./changed-row";

type Approved = Pick<
  ChangedRow,
  "revisionId" | "isWording" | "isSameWording" | "isWithoutWarnings" | "isReturnedAsIs"
>;

/** What would be approved at one press. */
export type ApprovalSummary = {
  figures: number;
  /** Sentences whose words are new. */
  sentences: number;
  /** Sentences whose words did not change. There is nothing to open in them. */
  sameWording: number;
  /** Fields with something to check, a comment, or a return that nothing was done about. */
  warned: number;
  returnedAsIs: number;
  /** Fields that the reviewer never opened. */
  unopened: number;
};

/** `opened` holds the ids of the revisions that the reviewer opened. */
export function approvalSummaryOf(rows: readonly Approved[], opened: ReadonlySet<string>): ApprovalSummary {
  const count = (holds: (row: Approved) => boolean) => rows.filter(holds).length;
  const hasNothingToOpen = (row: Approved) => row.isSameWording && row.isWithoutWarnings;
  return {
    figures: count(({ isWording }) => !isWording),
    sentences: count(({ isWording, isSameWording }) => isWording && !isSameWording),
    sameWording: count(({ isSameWording }) => isSameWording),
    warned: count(({ isWithoutWarnings }) => !isWithoutWarnings),
    returnedAsIs: count(({ isReturnedAsIs }) => isReturnedAsIs),
    unopened: count((row) => !opened.has(row.revisionId) && !hasNothingToOpen(row)),
  };
}
