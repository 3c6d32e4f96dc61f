"use client";

import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useKeptText } from "@/components/desk/drafts/kept-text";
import { RecoveredText } from "@/components/desk/drafts/recovered-text";
import { RefusalText } from "@/components/desk/refusal-text";
import { useAction } from "@/components/desk/use-action";
import { useRequestKey } from "@/components/desk/use-request-key";
import { restoreRevisionAction } from "@/lib/entry/saving/actions";
import css from "./record.module.css";

type Props = { fieldId: string; number: number; basedOn: number; printed: string };

/** Enters an earlier value again, with a reason. */
export function RestoreForm({ fieldId, number, basedOn, printed }: Props) {
  const kept = useKeptText(`restore/${fieldId}/${number}`);
  const [isMissing, setIsMissing] = useState(false);
  const { run, refusal, isBusy } = useAction({ refreshes: true });
  const { keyFor, done } = useRequestKey();
  const t = useTranslations("audit.record.restore");

  const reason = kept.text;
  const complaint = isMissing ? t("why") : refusal ? <RefusalText refusal={refusal} /> : undefined;

  async function restore() {
    setIsMissing(reason.trim() === "");
    if (reason.trim() === "") return;
    const request = { key: keyFor(`${basedOn} ${reason}`), unanswered: [] };
    const result = await run(() => restoreRevisionAction({ fieldId, number, basedOn, reason, request }));
    if (!result.ok) return;
    done();
    kept.clear();
  }

  return (
    <details className={css.restore} open={kept.isPending || undefined}>
      <summary>{t("open", { number })}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void restore();
        }}
      >
        <p>{t("explain", { printed: printed || t("emptied") })}</p>
        <TextField
          label={t("reason")}
          value={reason}
          onChange={(event) => kept.setText(event.target.value)}
          error={complaint !== undefined}
          helperText={complaint}
          multiline
          fullWidth
          slotProps={{ formHelperText: { role: "alert" } }}
        />
        <RecoveredText kept={kept} />
        <Button type="submit" variant="contained" disabled={isBusy}>
          {t("button", { number })}
        </Button>
      </form>
    </details>
  );
}
