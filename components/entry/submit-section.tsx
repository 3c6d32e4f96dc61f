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
import type { Counts } from "./store/field-state";
import { useSectionForm } from "./store/form-context";
import { SubmissionBlockers } from "./submission-blockers";

/** Submits the section's changes for review, or withdraws them. */
export function SubmitSection({ open }: { open: readonly OpenSubmission[] }) {
  const { form, store, settle } = useSectionForm();
  const counts = useSyncExternalStore(store.subscribe, store.counts, store.counts);
  const [blockers, setBlockers] = useState<SubmissionBlocker[]>([]);
  const [isSettling, setIsSettling] = useState(false);
  const { run, refusal, isBusy } = useAction({ refreshes: true });
  const t = useTranslations("desk.form");

  async function send(action: () => Promise<Result<unknown>>) {
    const result = await run(action);
    const isNotReady = !result.ok && result.error.code === "NOT_READY";
    setBlockers(isNotReady ? (result.error.detail as SubmissionBlocker[]) : []);
  }

  async function submit() {
    if (isBusy || isSettling) return;
    setIsSettling(true);
    leaveInput();
    await settle();
    setIsSettling(false);
    const now = store.counts();
    if (unsettledOf(now) > 0 || changedOf(now) === 0) return;
    await send(() => submitSectionAction({ sectionId: form.sectionId }));
  }

  // An edit takes its field out of the submission; with none left there is nothing to withdraw.
  const waiting = counts.statusCounts.submitted > 0 ? open : [];
  const [changed, unsettled] = [changedOf(counts), unsettledOf(counts)];
  const isIdle = changed === 0 || unsettled > 0 || isBusy || isSettling;
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
      {unsettled > 0 ? <small className={css.reason}>{t("settleFirst", { count: unsettled })}</small> : null}
      {changed > 0 || waiting.length === 0 || isSettling ? (
        // Never disabled by a save: leaving the field to press the button starts one. Nor does the press leave the field
        // before it is complete, which could move the button away from under the pointer.
        <Button
          variant="contained"
          className={isIdle ? "Mui-disabled" : undefined}
          aria-disabled={isIdle}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => void submit()}
        >
          {t("submit", { count: changed })}
        </Button>
      ) : null}
    </div>
  );
}

/** Leaving an input saves it; the press on the button did not leave it. */
function leaveInput(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && !(activeElement instanceof HTMLButtonElement))
    activeElement.blur();
}

function changedOf({ statusCounts }: Counts): number {
  return statusCounts.draft + statusCounts.returned;
}

function unsettledOf({ saving }: Counts): number {
  return saving.unsaved + saving.invalid + saving.conflict;
}
