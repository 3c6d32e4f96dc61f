import TextField from "@mui/material/TextField";
import type { UseFormRegisterReturn } from "react-hook-form";

type Props = {
  labels: { zh: string; en: string };
  inputs: { zh: UseFormRegisterReturn; en: UseFormRegisterReturn };
  errors: { zh?: unknown; en?: unknown } | undefined;
  complaint: string;
  help?: string;
  hasFocus?: boolean;
};

/** A name in Chinese and beside it in English. */
export function SaidInputs({ labels, inputs, errors, complaint, help, hasFocus = false }: Props) {
  return (["zh", "en"] as const).map((language) => (
    <TextField
      key={language}
      {...inputs[language]}
      label={labels[language]}
      error={Boolean(errors?.[language])}
      helperText={errors?.[language] ? complaint : help}
      autoFocus={hasFocus && language === "zh"}
      slotProps={{ htmlInput: { lang: language, autoComplete: "off" } }}
    />
  ));
}
