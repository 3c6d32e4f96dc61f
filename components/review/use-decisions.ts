"use client";

import { useRef, useState } from "react";
import type { Refused } from "@/components/desk/refused";
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

type Rows = readonly Pick<ChangedRow, "fieldId" | "revisionId">[];
type Seen = { submissionId: string; fields: { fieldId: string; revisionId: string }[] };

export type Decisions = {
  /** Why the last decision was refused. */
  refusal: Refused | null;
  /** Ids of the revisions on which a decision was sent that was not refused. */
  sent: ReadonlySet<string>;
  approve: (rows: Rows) => Promise<boolean>;
  approveAll: (rows: Rows) => Promise<boolean>;
  approveWithoutWarnings: (rows: Rows) => Promise<boolean>;
  returnRows: (rows: Rows, reason: string) => Promise<boolean>;
  returnAll: (rows: Rows, reason: string) => Promise<boolean>;
};

/**
 * Decides on exactly the revisions that are shown, one decision after the other: a press during the last decision waits
 * for it. Returns to the queue once nothing is left to decide.
 */
export function useDecisions(submissionId: string): Decisions {
  const { run, refusal } = useAction();
  const router = useRouter();
  const { sent, take, giveBack } = useSent();
  const last = useRef<Promise<unknown>>(Promise.resolve());

  async function decide(rows: Rows, action: (seen: Seen) => Promise<Result<{ outcome: string | null }>>) {
    const open = take(rows);
    if (open.length === 0) return false;
    const fields = open.map(({ fieldId, revisionId }) => ({ fieldId, revisionId }));
    const decision = last.current.then(() => run(() => action({ submissionId, fields })));
    last.current = decision;
    const result = await decision;
    if (!result.ok) giveBack(open);
    if (result.ok && result.value.outcome) router.push("/desk/reviews");
    // Also after a refusal, to show what another reviewer decided meanwhile.
    if (result.ok || result.error.code !== "NOT_REACHED") router.refresh();
    return result.ok;
  }

  return {
    refusal,
    sent,
    approve: (rows) => decide(rows, approveFieldsAction),
    approveAll: (rows) => decide(rows, approveSubmissionAction),
    approveWithoutWarnings: (rows) => decide(rows, approveWithoutWarningsAction),
    returnRows: (rows, reason) => decide(rows, (seen) => returnFieldsAction({ ...seen, reason })),
    returnAll: (rows, reason) => decide(rows, (seen) => returnSubmissionAction({ ...seen, reason })),
  };
}

/** Keeps on which revisions a decision is under way, so that none is sent twice and the page can show it. */
function useSent() {
  // A second press comes before the page is rendered anew.
  const now = useRef(new Set<string>());
  const [sent, setSent] = useState<ReadonlySet<string>>(new Set());

  function take(rows: Rows): Rows {
    const open = rows.filter(({ revisionId }) => !now.current.has(revisionId));
    for (const { revisionId } of open) now.current.add(revisionId);
    setSent(new Set(now.current));
    return open;
  }

  function giveBack(rows: Rows): void {
    for (const { revisionId } of rows) now.current.delete(revisionId);
    setSent(new Set(now.current));
  }

  return { sent, take, giveBack };
}
