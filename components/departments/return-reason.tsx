import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { useLocale, useTranslations } from "next-intl";
import { type KeyboardEvent, useState } from "react";
import { useKeptText } from "@/components/desk/drafts/kept-text";
import { unlessComposing } from "@/components/ui/composing";
import type { Bilingual } from "@/lib/platform/bilingual";
import css from "./departments.module.css";

type Props = {
  handOverId: string;
  figures: readonly Bilingual[];
  /** Resolves to whether they were returned. */
  onReturn: (reason: string) => Promise<boolean>;
  onCancel: () => void;
};

/** Asks why figures go back to the department, which reads it on its page. */
export function ReturnReason({ handOverId, figures, onReturn, onCancel }: Props) {
  const { text: reason, setText: setReason, clear } = useKeptText(`return-proposals/${handOverId}`);
  const [isMissing, setIsMissing] = useState(false);
  const locale = useLocale();
  const t = useTranslations("departments.proposals");
  const names = figures.map((figure) => figure[locale]).join(locale === "zh" ? "、" : ", ");

  async function send() {
    if (reason.trim() === "") return setIsMissing(true);
    if (await onReturn(reason)) clear();
  }

  function cancel() {
    clear();
    onCancel();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Escape") cancel();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void send();
  }

  const isEmpty = isMissing && reason.trim() === "";
  return (
    <div className={css.returning}>
      <TextField
        label={t("reasonFor", { names })}
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
        <Button size="small" variant="outlined" onClick={() => void send()}>
          {t("return")}
        </Button>
        <Button size="small" onClick={cancel}>
          {t("cancel")}
        </Button>
      </div>
    </div>
  );
}
