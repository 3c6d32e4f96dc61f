"use client";

import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useState } from "react";
import { unlessComposing } from "@/components/ui/composing";
import css from "./row-decision.module.css";

type Props = { label: string; onReturn: (reason: string) => Promise<boolean>; onCancel: () => void };

/** Asks for the reason of a return, which is required. */
export function ReturnForm({ label, onReturn, onCancel }: Props) {
  const [reason, setReason] = useState("");
  const [isMissing, setIsMissing] = useState(false);
  const t = useTranslations("review");

  function send() {
    if (reason.trim() === "") setIsMissing(true);
    else void onReturn(reason);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Escape") onCancel();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) send();
  }

  return (
    <div className={css.returning}>
      <TextField
        label={t("reason")}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={unlessComposing(onKeyDown)}
        error={isMissing && reason.trim() === ""}
        helperText={isMissing && reason.trim() === "" ? t("reasonNeeded") : t("reasonHelp")}
        slotProps={{ htmlInput: { maxLength: 2000 } }}
        multiline
        fullWidth
        autoFocus
      />
      <div className={css.choices}>
        <Button size="small" variant="outlined" onClick={send}>
          {label}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </div>
  );
}
