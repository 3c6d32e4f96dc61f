"use client";

import { useState } from "react";
import { useConfirmed } from "@/components/desk/use-reauthentication";
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

export type Deciding = {
  isBusy: boolean;
  /** Why the last decision was not made. */
  refused: Bilingual | null;
  approve: (rows: Rows) => Promise<boolean>;
  approveAll: (rows: Rows) => Promise<boolean>;
  approveWithoutWarnings: (rows: Rows) => Promise<boolean>;
  returnRows: (rows: Rows, reason: string) => Promise<boolean>;
  returnAll: (rows: Rows, reason: string) => Promise<boolean>;
};

const notReached: Bilingual = {
  zh: "连接不上服务器，没有作出结论。请稍后再试，写下的理由还在。",
  en: "The server could not be reached; nothing was decided. Try again in a moment; the reason you wrote is still here.",
};

/** Decides on the very revisions that are shown. Once nothing is left to decide, the way leads back to the queue. */
export function useDeciding(submissionId: string, onDecided: () => void): Deciding {
  const [isBusy, setIsBusy] = useState(false);
  const [refused, setRefused] = useState<Bilingual | null>(null);
  const router = useRouter();
  const confirmed = useConfirmed();

  async function run(action: () => Promise<Result<{ outcome: string | null }>>): Promise<boolean> {
    setIsBusy(true);
    const result = await confirmed(action).catch(() => null);
    setIsBusy(false);
    setRefused(result?.ok ? null : (result?.error.sentence ?? notReached));
    if (result?.ok) onDecided();
    if (result?.ok && result.value.outcome) router.push("/desk/reviews");
    // After a refusal too: who was quicker, and what they decided, is then to be seen.
    if (result) router.refresh();
    return result?.ok ?? false;
  }

  const seen = (rows: Rows) => ({
    submissionId,
    fields: rows.map(({ fieldId, revisionId }) => ({ fieldId, revisionId })),
  });
  return {
    isBusy,
    refused,
    approve: (rows) => run(() => approveFieldsAction(seen(rows))),
    approveAll: (rows) => run(() => approveSubmissionAction(seen(rows))),
    approveWithoutWarnings: (rows) => run(() => approveWithoutWarningsAction(seen(rows))),
    returnRows: (rows, reason) => run(() => returnFieldsAction({ ...seen(rows), reason })),
    returnAll: (rows, reason) => run(() => returnSubmissionAction({ ...seen(rows), reason })),
  };
}
