"use client";

import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useState } from "react";
import { useKeptText } from "./drafts/kept-text";
import { RecoveredText } from "./drafts/recovered-text";
import { unlessComposing } from "@/components/ui/composing";
import css from "./return-form.module.css";

type Props = {
  /** Under which the reason is kept in this browser until it is sent. */
  textKey: string;
  label: string;
  isSending?: boolean;
  onReturn: (reason: string) => Promise<boolean>;
  onCancel: () => void;
};

/** Asks for the reason of a return, which is required. What was typed is there again after it was cancelled. */
export function ReturnForm({ textKey, label, isSending = false, onReturn, onCancel }: Props) {
  const kept = useKeptText(textKey);
  const { text: reason, setText, clear } = kept;
  const [isMissing, setIsMissing] = useState(false);
  const t = useTranslations("review");
  const hasProblem = isMissing && reason.trim() === "";

  async function send() {
    if (reason.trim() === "") setIsMissing(true);
    else if (!isSending && (await onReturn(reason))) clear();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Escape") onCancel();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void send();
  }

  return (
    <div className={css.returning}>
      <TextField
        label={t("reason")}
        value={reason}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={unlessComposing(onKeyDown)}
        error={hasProblem}
        helperText={hasProblem ? t("reasonNeeded") : t("reasonHelp")}
        slotProps={{ htmlInput: { maxLength: 2000 } }}
        multiline
        fullWidth
        autoFocus
      />
      <RecoveredText kept={kept} />
      <div className={css.choices}>
        <Button size="small" variant="outlined" aria-disabled={isSending} onClick={() => void send()}>
          {isSending ? t("deciding") : label}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </div>
  );
}
