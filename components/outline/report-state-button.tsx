"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { unlessComposing } from "@/components/ui/composing";
import { ActionMessage } from "@/components/desk/action-message";
import { setReportStateAction } from "@/lib/outline/editing/actions";
import type { ReportState } from "@/lib/outline/model";
import css from "./outline.module.css";
import { useEdits } from "./use-edits";

/** Closes a report for entry or reopens it, after explaining what that means. */
export function ReportStateButton({ year, state }: { year: number; state: ReportState }) {
  const [isConfirming, setIsConfirming] = useState(false);
  const [wasCancelled, setWasCancelled] = useState(false);
  const { send, refusal, dismiss, isBusy } = useEdits();
  const t = useTranslations("outline.years");
  const next = state === "open" ? "closed" : "open";

  async function change(): Promise<void> {
    if (await send(() => setReportStateAction({ year, state: next }))) cancel();
  }

  function cancel(): void {
    dismiss();
    setIsConfirming(false);
    setWasCancelled(true);
  }

  if (!isConfirming)
    return (
      <Button
        size="small"
        onClick={() => setIsConfirming(true)}
        autoFocus={wasCancelled}
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
      onKeyDown={unlessComposing((event) => event.key === "Escape" && cancel())}
    >
      <p>{t(`turn.${next}Means`)}</p>
      <ActionMessage refusal={refusal} />
      <div className={css.buttons}>
        <Button size="small" variant="outlined" onClick={() => void change()} disabled={isBusy} autoFocus>
          {t(`turn.${next}Of`, { year })}
        </Button>
        <Button size="small" onClick={cancel}>
          {t("turn.leave")}
        </Button>
      </div>
    </div>
  );
}
