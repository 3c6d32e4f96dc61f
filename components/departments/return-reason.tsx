import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { useLocale, useTranslations } from "next-intl";
import { type KeyboardEvent, useState } from "react";
import { unlessComposing } from "@/components/ui/composing";
import type { Bilingual } from "@/lib/platform/bilingual";
import css from "./departments.module.css";

type Props = {
  figures: readonly Bilingual[];
  onReturn: (reason: string) => void;
  onCancel: () => void;
};

/** Asks why figures go back to the department, which reads it on its page. */
export function ReturnReason({ figures, onReturn, onCancel }: Props) {
  const [reason, setReason] = useState("");
  const [isMissing, setIsMissing] = useState(false);
  const locale = useLocale();
  const t = useTranslations("departments.proposals");
  const names = figures.map((figure) => figure[locale]).join(locale === "zh" ? "、" : ", ");

  function send() {
    if (reason.trim() === "") setIsMissing(true);
    else onReturn(reason);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Escape") onCancel();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) send();
  }

  const isEmpty = isMissing && reason.trim() === "";
  return (
    <div className={css.returning}>
      <TextField
        label={`${t("reason")}：${names}`}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={unlessComposing(onKeyDown)}
        error={isEmpty}
        helperText={isEmpty ? t("reasonNeeded") : t("reasonHelp")}
        slotProps={{ htmlInput: { maxLength: 1000 } }}
        multiline
        fullWidth
        autoFocus
      />
      <div className={css.row}>
        <Button size="small" variant="outlined" onClick={send}>
          {t("return")}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </div>
  );
}
