import TextField from "@mui/material/TextField";
import type { UseFormRegisterReturn } from "react-hook-form";

type Props = {
  label: string;
  input: UseFormRegisterReturn;
  options: readonly { value: string; label: string }[];
  help?: string | undefined;
  isWrong?: boolean;
  hasFocus?: boolean;
  /** Hides the label visually, where the context makes it clear. */
  hasHiddenLabel?: boolean;
};

/** A select for a few options. Native, because that works best with a keyboard and on phones. */
export function Choice({
  label,
  input,
  options,
  help,
  isWrong = false,
  hasFocus = false,
  hasHiddenLabel = false,
}: Props) {
  return (
    <TextField
      {...input}
      select
      label={hasHiddenLabel ? undefined : label}
      helperText={help}
      error={isWrong}
      autoFocus={hasFocus}
      slotProps={{ select: { native: true }, htmlInput: hasHiddenLabel ? { "aria-label": label } : {} }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </TextField>
  );
}
