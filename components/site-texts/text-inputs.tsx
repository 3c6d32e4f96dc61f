"use client";

import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import type { TextKind } from "@/lib/site-texts/text-key";
import { type Input, inputsOf, type Values } from "./form-values";
import css from "./site-texts.module.css";

type Props = {
  kind: TextKind;
  values: Values;
  isReadOnly: boolean;
  onChange: (changed: Values) => void;
};

const rows: Record<TextKind, number> = { page: 16, term: 4, calendar: 2 };

/** The inputs of a text, Chinese and English side by side. */
export function TextInputs({ kind, values, isReadOnly, onChange }: Props) {
  return (
    <div className={css.inputs}>
      {inputsOf[kind].map((input) => (
        <OneInput
          key={input.name}
          input={input}
          minRows={rows[kind]}
          value={values[input.name] ?? ""}
          isReadOnly={isReadOnly}
          onChange={onChange}
        />
      ))}
    </div>
  );
}

type InputProps = Pick<Props, "isReadOnly" | "onChange"> & { input: Input; minRows: number; value: string };

function OneInput({ input: { name, language, isLong }, minRows, value, isReadOnly, onChange }: InputProps) {
  const t = useTranslations("siteTexts.form");
  const lang = language === "zh" ? "zh-CN" : "en";
  return (
    <TextField
      label={t(name)}
      value={value}
      onChange={(event) => onChange({ [name]: event.target.value })}
      multiline={isLong}
      {...(isLong && { minRows, maxRows: 40 })}
      {...(name === "date" && { helperText: t("dateHelp") })}
      slotProps={{
        htmlInput: { autoComplete: "off", readOnly: isReadOnly, ...(language && { lang }) },
      }}
      className={language ? undefined : css.whole}
      fullWidth
    />
  );
}
