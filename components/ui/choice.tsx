import TextField from "@mui/material/TextField";
import type { UseFormRegisterReturn } from "react-hook-form";

type Props = {
  label: string;
  input: UseFormRegisterReturn;
  options: readonly { value: string; label: string }[];
  help?: string | undefined;
  /** What is chosen before any script has run. */
  first?: string;
  hasFocus?: boolean;
  /** When the label is told by its place, and need not be printed. */
  isQuiet?: boolean;
};

/** One of a few, as the system's own list: quick by keyboard, at home on a phone. */
export function Choice({ label, input, options, help, first, hasFocus = false, isQuiet = false }: Props) {
  return (
    <TextField
      {...input}
      select
      defaultValue={first}
      label={isQuiet ? undefined : label}
      helperText={help}
      autoFocus={hasFocus}
      slotProps={{ select: { native: true }, htmlInput: isQuiet ? { "aria-label": label } : {} }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </TextField>
  );
}
