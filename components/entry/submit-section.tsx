"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { useState, useSyncExternalStore } from "react";
import { ActionMessage } from "@/components/desk/action-message";
import { useAction } from "@/components/desk/use-action";
import type { Result } from "@/lib/platform/result";
import { submitSectionAction, withdrawSubmissionAction } from "@/lib/review/actions";
import type { SubmissionBlocker } from "@/lib/review/submission-blocker";
import type { OpenSubmission } from "@/lib/review/queue/open-submission";
import css from "./foot-bar.module.css";
import { useSectionForm } from "./store/form-context";
import { SubmissionBlockers } from "./submission-blockers";

/** Submits the section's changes for review, or withdraws them. */
export function SubmitSection({ open }: { open: readonly OpenSubmission[] }) {
  const { form, store } = useSectionForm();
  const { statusCounts, saving } = useSyncExternalStore(store.subscribe, store.counts, store.counts);
  const [blockers, setBlockers] = useState<SubmissionBlocker[]>([]);
  const { run, refusal, isBusy } = useAction({ refreshes: true });
  const t = useTranslations("desk.form");

  async function send(action: () => Promise<Result<unknown>>) {
    const result = await run(action);
    const isNotReady = !result.ok && result.error.code === "NOT_READY";
    setBlockers(isNotReady ? (result.error.detail as SubmissionBlocker[]) : []);
  }

  // An edit takes its field out of the submission; with none left there is nothing to withdraw.
  const waiting = statusCounts.submitted > 0 ? open : [];
  const changed = statusCounts.draft + statusCounts.returned;
  const unsettled = saving.unsaved + saving.invalid + saving.conflict;
  return (
    <div className={css.submit}>
      <ActionMessage refusal={refusal}>
        {blockers.length > 0 ? <SubmissionBlockers blockers={blockers} /> : null}
      </ActionMessage>
      {waiting.map(({ id, by, waiting: count }) => (
        <div key={id} className={css.waiting}>
          <span id={`waiting-${id}`}>{t("underReview", { name: by, count })}</span>
          <Button
            variant="outlined"
            disabled={isBusy}
            aria-describedby={`waiting-${id}`}
            onClick={() => send(() => withdrawSubmissionAction({ submissionId: id }))}
          >
            {t("withdraw")}
          </Button>
        </div>
      ))}
      {changed > 0 && unsettled > 0 ? (
        <small className={css.reason}>{t("settleFirst", { count: unsettled })}</small>
      ) : null}
      {changed > 0 || waiting.length === 0 ? (
        <Button
          variant="contained"
          disabled={isBusy || changed === 0 || store.hasUnsaved()}
          onClick={() => send(() => submitSectionAction({ sectionId: form.sectionId }))}
        >
          {t("submit", { count: changed })}
        </Button>
      ) : null}
    </div>
  );
}
