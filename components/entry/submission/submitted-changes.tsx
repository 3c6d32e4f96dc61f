"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { OpenSubmission } from "@/lib/review/queue/open-submission";
import css from "./submitted-changes.module.css";

type Props = { submission: OpenSubmission; isBusy: boolean; onWithdraw: () => void };

/** A submission that waits for review, and the button that withdraws it. */
export function SubmittedChanges({ submission: { id, by, waiting }, isBusy, onWithdraw }: Props) {
  const t = useTranslations("desk.form");
  return (
    <div className={css.waiting}>
      {/* Takes the focus once the changes are submitted. */}
      <span id={`waiting-${id}`} data-submitted tabIndex={-1}>
        {t("underReview", { name: by, count: waiting })}
      </span>
      <Button variant="outlined" disabled={isBusy} aria-describedby={`waiting-${id}`} onClick={onWithdraw}>
        {t("withdraw")}
      </Button>
    </div>
  );
}
