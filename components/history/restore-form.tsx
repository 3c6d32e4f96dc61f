"use client";

import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { useLocale, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import css from "./record.module.css";
import type { Bilingual } from "@/lib/platform/bilingual";
import { restoreRevisionAction } from "@/lib/entry/saving/actions";

type Props = { fieldId: string; number: number; basedOn: number; printed: string };

/** Enters an earlier value again, with a reason. */
export function RestoreForm({ fieldId, number, basedOn, printed }: Props) {
  const [reason, setReason] = useState("");
  const [refusal, setRefusal] = useState<Bilingual | null>(null);
  const [isRunning, start] = useTransition();
  const router = useRouter();
  const locale = useLocale();
  const t = useTranslations("audit.record.restore");

  function restore() {
    if (reason.trim() === "") return setRefusal({ zh: t("why"), en: t("why") });
    start(async () => {
      const result = await restoreRevisionAction({ fieldId, number, basedOn, reason });
      if (result.ok) router.refresh();
      else setRefusal(result.error.sentence);
    });
  }

  return (
    <details className={css.restore}>
      <summary>{t("open", { number })}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          restore();
        }}
      >
        <p>{t("explain", { printed: printed || t("emptied") })}</p>
        <TextField
          label={t("reason")}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          error={refusal !== null}
          helperText={refusal?.[locale]}
          multiline
          fullWidth
          slotProps={{ formHelperText: { role: "alert" } }}
        />
        <Button type="submit" variant="contained" disabled={isRunning}>
          {t("button", { number })}
        </Button>
      </form>
    </details>
  );
}
