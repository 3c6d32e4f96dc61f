"use client";

import TextField from "@mui/material/TextField";

type Props = {
  label: string;
  value: string | number;
  options: readonly { value: string | number; label: string }[];
  onChoose: (value: string) => void;
  disabled?: boolean;
  /** Hides the label visually, where the row makes it clear. */
  hasHiddenLabel?: boolean;
};

/** A select that is the browser's own, which works best with a keyboard and on phones. */
export function NativeSelect({
  label,
  value,
  options,
  onChoose,
  disabled = false,
  hasHiddenLabel = false,
}: Props) {
  return (
    <TextField
      select
      fullWidth
      label={hasHiddenLabel ? undefined : label}
      value={value}
      disabled={disabled}
      onChange={({ target }) => onChoose(target.value)}
      slotProps={{
        select: { native: true },
        inputLabel: { shrink: true },
        htmlInput: hasHiddenLabel ? { "aria-label": label } : {},
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </TextField>
  );
}
