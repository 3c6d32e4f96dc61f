import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import type { UseFormRegisterReturn } from "react-hook-form";
import forms from "./forms.module.css";

/** The code of a new entry, for who does not want the one that is made for its address; it cannot be changed later. */
export function CodeInput({ input, isWrong }: { input: UseFormRegisterReturn; isWrong: boolean }) {
  const t = useTranslations("catalogue.form");
  return (
    <details className={`${forms.disclosure} ${forms.whole}`} open={isWrong || undefined}>
      <summary>{t("ownCode")}</summary>
      <TextField
        {...input}
        label={t("code")}
        error={isWrong}
        helperText={isWrong ? t("codeNeeded") : t("codeHelp")}
        fullWidth
        slotProps={{ htmlInput: { autoComplete: "off", spellCheck: false } }}
      />
    </details>
  );
}
