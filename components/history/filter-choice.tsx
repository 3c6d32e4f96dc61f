import TextField from "@mui/material/TextField";
import type { ReactNode } from "react";

type Props = { name: string; label: string; value: string | number | undefined; children: ReactNode };

/** A native select, sent with the filter form. */
export function FilterChoice({ name, label, value, children }: Props) {
  return (
    <TextField
      // Remounted when the address selects another value.
      key={value ?? ""}
      select
      name={name}
      label={label}
      defaultValue={value ?? ""}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      {children}
    </TextField>
  );
}
