import TextField from "@mui/material/TextField";
import type { UseFormRegisterReturn } from "react-hook-form";

type Props = {
  labels: { zh: string; en: string };
  inputs: { zh: UseFormRegisterReturn; en: UseFormRegisterReturn };
  errors: { zh?: unknown; en?: unknown } | undefined;
  /** The help text of an invalid input. */
  complaint: string;
  help?: string;
  /** The help text of the English input, where it is not the same. */
  helpInEnglish?: string;
  isLong?: boolean;
  hasFocus?: boolean;
};

/** Two text inputs for a name or text in Chinese and in English. */
export function BilingualInputs({ labels, inputs, errors, complaint, help, ...rest }: Props) {
  const { isLong = false, hasFocus = false, helpInEnglish = help } = rest;
  return (["zh", "en"] as const).map((language) => (
    <TextField
      key={language}
      {...inputs[language]}
      label={labels[language]}
      error={Boolean(errors?.[language])}
      helperText={errors?.[language] ? complaint : language === "en" ? helpInEnglish : help}
      multiline={isLong}
      autoFocus={hasFocus && language === "zh"}
      slotProps={{ htmlInput: { lang: language, autoComplete: "off" } }}
    />
  ));
}
