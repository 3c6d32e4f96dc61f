"use client";

import { useAction } from "@/components/desk/use-action";
import { useRouter } from "@/lib/platform/i18n/navigation";
import type { Result } from "@/lib/platform/result";
import {
  approveFieldsAction,
  approveSubmissionAction,
  approveWithoutWarningsAction,
  returnFieldsAction,
  returnSubmissionAction,
} from "@/lib/review/actions";
import type { ChangedRow } from "@/lib/review/change-set/changed-row";
import type { Bilingual } from "@/lib/platform/bilingual";

type Rows = readonly Pick<ChangedRow, "fieldId" | "revisionId">[];

export type Decisions = {
  isBusy: boolean;
  /** Why the last decision was refused. */
  refusal: Bilingual | null;
  approve: (rows: Rows) => Promise<boolean>;
  approveAll: (rows: Rows) => Promise<boolean>;
  approveWithoutWarnings: (rows: Rows) => Promise<boolean>;
  returnRows: (rows: Rows, reason: string) => Promise<boolean>;
  returnAll: (rows: Rows, reason: string) => Promise<boolean>;
};

/** Decides on exactly the revisions that are shown. Returns to the queue once nothing is left to decide. */
export function useDecisions(submissionId: string, onDecided: () => void): Decisions {
  const { run, refusal, isBusy } = useAction();
  const router = useRouter();

  async function decide(action: () => Promise<Result<{ outcome: string | null }>>): Promise<boolean> {
    const result = await run(action);
    if (result.ok) onDecided();
    if (result.ok && result.value.outcome) router.push("/desk/reviews");
    // Also after a refusal, to show what another reviewer decided meanwhile.
    if (result.ok || result.error.code !== "NOT_REACHED") router.refresh();
    return result.ok;
  }

  const seen = (rows: Rows) => ({
    submissionId,
    fields: rows.map(({ fieldId, revisionId }) => ({ fieldId, revisionId })),
  });
  return {
    isBusy,
    refusal,
    approve: (rows) => decide(() => approveFieldsAction(seen(rows))),
    approveAll: (rows) => decide(() => approveSubmissionAction(seen(rows))),
    approveWithoutWarnings: (rows) => decide(() => approveWithoutWarningsAction(seen(rows))),
    returnRows: (rows, reason) => decide(() => returnFieldsAction({ ...seen(rows), reason })),
    returnAll: (rows, reason) => decide(() => returnSubmissionAction({ ...seen(rows), reason })),
  };
}
