import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import type { UseFormRegisterReturn } from "react-hook-form";
import forms from "./forms.module.css";

/** The code of a new entry, which cannot be changed later. */
export function CodeInput({ input, isWrong }: { input: UseFormRegisterReturn; isWrong: boolean }) {
  const t = useTranslations("catalogue.form");
  return (
    <TextField
      {...input}
      label={t("code")}
      error={isWrong}
      helperText={isWrong ? t("codeNeeded") : t("codeHelp")}
      className={forms.whole}
      slotProps={{ htmlInput: { autoComplete: "off", spellCheck: false } }}
    />
  );
}
