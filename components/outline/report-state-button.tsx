"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActionMessage } from "@/components/desk/action-message";
import { setReportStateAction } from "@/lib/outline/editing/actions";
import type { ReportState } from "@/lib/outline/model";
import css from "./outline.module.css";
import { useEdits } from "./use-edits";

/** Closes a report for entry or opens it again, once it has been said what that means. */
export function ReportStateButton({ year, state }: { year: number; state: ReportState }) {
  const [isAsking, setIsAsking] = useState(false);
  const [hasLeft, setHasLeft] = useState(false);
  const { send, refusal, dismiss, isBusy } = useEdits();
  const t = useTranslations("outline.years");
  const next = state === "open" ? "closed" : "open";

  async function change(): Promise<void> {
    if (await send(() => setReportStateAction({ year, state: next }))) leave();
  }

  function leave(): void {
    dismiss();
    setIsAsking(false);
    setHasLeft(true);
  }

  if (!isAsking)
    return (
      <Button
        size="small"
        onClick={() => setIsAsking(true)}
        autoFocus={hasLeft}
        aria-label={t(`turn.${next}Of`, { year })}
      >
        {t(`turn.${next}`)}
      </Button>
    );
  return (
    <div
      role="group"
      aria-label={t(`turn.${next}Of`, { year })}
      className={css.question}
      onKeyDown={(event) => event.key === "Escape" && leave()}
    >
      <p>{t(`turn.${next}Means`)}</p>
      <ActionMessage refusal={refusal} />
      <div className={css.buttons}>
        <Button size="small" variant="outlined" onClick={() => void change()} disabled={isBusy} autoFocus>
          {t(`turn.${next}Of`, { year })}
        </Button>
        <Button size="small" onClick={leave}>
          {t("turn.leave")}
        </Button>
      </div>
    </div>
  );
}
