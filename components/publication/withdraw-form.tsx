"use client";

import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { type SubmitEvent, useState } from "react";
import { ActionMessage } from "@/components/desk/action-message";
import { useKeptText } from "@/components/desk/drafts/kept-text";
import { RecoveredText } from "@/components/desk/drafts/recovered-text";
import { useAction } from "@/components/desk/use-action";
import { withdrawReleaseAction } from "@/lib/publication/releases/actions";
import css from "./publication.module.css";

/** Withdraws a scheduled release, after asking for the reason. */
export function WithdrawForm({ releaseId, version }: { releaseId: string; version: string }) {
  const [isOpen, setOpen] = useState(false);
  const [wasSent, setWasSent] = useState(false);
  const reason = useKeptText(`release ${releaseId} withdrawal`);
  const { run, refusal, isBusy } = useAction({ refreshes: true });
  const t = useTranslations("release.desk");
  const isMissing = wasSent && reason.text.trim() === "";

  async function withdraw(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    setWasSent(true);
    if (reason.text.trim() === "") return;
    const { ok } = await run(() => withdrawReleaseAction({ releaseId, reason: reason.text }));
    if (ok) reason.clear();
  }

  if (!isOpen)
    return (
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {t("withdraw", { version })}
      </Button>
    );
  return (
    <form className={css.publish} noValidate onSubmit={(event) => void withdraw(event)}>
      <ActionMessage refusal={refusal} />
      <TextField
        value={reason.text}
        onChange={(event) => reason.setText(event.target.value)}
        label={t("withdrawReason")}
        error={isMissing}
        helperText={isMissing ? t("withdrawNeeded") : t("withdrawHelp")}
        autoFocus
        multiline
        fullWidth
      />
      <RecoveredText kept={reason} />
      <div className={css.actions}>
        <Button type="submit" variant="contained" disabled={isBusy}>
          {t("withdrawConfirm")}
        </Button>
        <Button variant="text" onClick={() => setOpen(false)}>
          {t("keep")}
        </Button>
      </div>
    </form>
  );
}
