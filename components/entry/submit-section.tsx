"use client";

import Alert from "@mui/material/Alert";
import Button from "@mui/material/Button";
import { useLocale, useTranslations } from "next-intl";
import { useState, useSyncExternalStore } from "react";
import { useRouter } from "@/lib/platform/i18n/navigation";
import type { Refusal, Result } from "@/lib/platform/result";
import { submitSectionAction, withdrawSubmissionAction } from "@/lib/review/actions";
import type { SubmissionBlocker } from "@/lib/review/submission-blocker";
import type { OpenSubmission } from "@/lib/review/queue/open-submission";
import css from "./foot-bar.module.css";
import { useSectionForm } from "./store/form-context";
import { Hindrances } from "./submission-blockers";
import { notReached } from "./store/messages";

type Refused = Pick<Refusal, "sentence"> & Partial<Refusal>;

/** Sends the section's changes for review, or takes them back. */
export function SubmitSection({ open }: { open: readonly OpenSubmission[] }) {
  const { form, store } = useSectionForm();
  const { standing, saving } = useSyncExternalStore(store.subscribe, store.counts, store.counts);
  const [isSending, setIsSending] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const router = useRouter();
  const t = useTranslations("desk.form");

  async function send(action: Promise<Result<unknown>>) {
    setIsSending(true);
    const result = await action.catch(() => null);
    setIsSending(false);
    if (result?.ok) router.refresh();
    else setRefused(result?.error ?? { sentence: notReached });
  }

  // A change takes its field out of what was submitted, until nothing of it is left to take back.
  const waiting = standing.submitted > 0 ? open : [];
  const changed = standing.draft + standing.returned;
  const unsettled = saving.unsaved + saving.invalid + saving.conflict;
  return (
    <div className={css.submit}>
      {refused ? <WhyNot refused={refused} /> : null}
      {waiting.map(({ id, by, waiting: count }) => (
        <div key={id} className={css.waiting}>
          <span id={`waiting-${id}`}>{t("underReview", { name: by, count })}</span>
          <Button
            variant="outlined"
            disabled={isSending}
            aria-describedby={`waiting-${id}`}
            onClick={() => send(withdrawSubmissionAction({ submissionId: id }))}
          >
            {t("withdraw")}
          </Button>
        </div>
      ))}
      {changed > 0 && unsettled > 0 ? (
        <small className={css.why}>{t("settleFirst", { count: unsettled })}</small>
      ) : null}
      {changed > 0 || waiting.length === 0 ? (
        <Button
          variant="contained"
          disabled={isSending || changed === 0 || store.hasUnsaved()}
          onClick={() => send(submitSectionAction({ sectionId: form.sectionId }))}
        >
          {t("submit", { count: changed })}
        </Button>
      ) : null}
    </div>
  );
}

function WhyNot({ refused: { code, sentence, detail } }: { refused: Refused }) {
  const locale = useLocale();
  return (
    <Alert severity="error">
      {sentence[locale]}
      {code === "NOT_READY" ? <Hindrances hindrances={detail as SubmissionBlocker[]} /> : null}
    </Alert>
  );
}
