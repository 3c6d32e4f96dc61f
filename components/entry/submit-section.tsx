"use client";

import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { ActionMessage } from "@/components/desk/action-message";
import { Button } from "@/components/ui/button";
import { onDemand, useOnDemand } from "@/components/ui/on-demand";
import { type OpenSubmission, stillUnderReview } from "@/lib/review/queue/open-submission";
import css from "./foot-bar.module.css";
import { useSectionForm } from "./store/form-context";
import { SubmittedChanges } from "./submission/submitted-changes";
import { changedOf, unsettledOf, useSubmission } from "./use-submission";

const sheetCode = onDemand(() => import("./submission/submission-sheet"));

/** Opens the sheet that submits the section's changes for review, or withdraws what was submitted. */
export function SubmitSection({ open }: { open: readonly OpenSubmission[] }) {
  const { form, store } = useSectionForm();
  const counts = useSyncExternalStore(store.subscribe, store.counts, store.counts);
  const { place, sheet, isSheetOpen, openSheet, withdraw, isBusy, isSettling, refusal } = useSubmission();
  const code = useOnDemand(sheetCode, isSheetOpen);
  const t = useTranslations("desk.form");

  // An edit takes its field out of the submission; with none left there is nothing to withdraw.
  const waiting = stillUnderReview(open, store.idsIn("submitted"));
  const [changed, unsettled] = [changedOf(counts), unsettledOf(counts)];
  const isIdle = changed === 0 || unsettled > 0 || isBusy || isSettling;
  return (
    <div ref={place} className={css.submit}>
      {isSheetOpen ? null : <ActionMessage refusal={refusal} />}
      {waiting.map((submission) => (
        <SubmittedChanges
          key={submission.id}
          submission={submission}
          isBusy={isBusy}
          onWithdraw={() => void withdraw(submission.id)}
        />
      ))}
      {unsettled > 0 ? <small className={css.reason}>{t("settleFirst", { count: unsettled })}</small> : null}
      {changed > 0 || waiting.length === 0 || isSettling ? (
        // Never disabled by a save: leaving the field to press the button starts one. Nor does the press leave the field
        // before it is complete, which could move the button away from under the pointer.
        <Button
          variant="contained"
          aria-disabled={isIdle}
          aria-haspopup="dialog"
          data-submit
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => void openSheet()}
        >
          {t("submit", { count: changed })}
        </Button>
      ) : null}
      {isSheetOpen && code ? <code.SubmissionSheet form={form} store={store} {...sheet} /> : null}
    </div>
  );
}
