import TextField from "@mui/material/TextField";
import type { ReactNode } from "react";

type Props = { name: string; label: string; chosen: string | number | undefined; children: ReactNode };

/** One of a list, as the system's own; sent with the form it stands in. */
export function FilterChoice({ name, label, chosen, children }: Props) {
  return (
    <TextField
      // Chosen anew when the address says something else.
      key={chosen ?? ""}
      select
      name={name}
      label={label}
      defaultValue={chosen ?? ""}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      {children}
    </TextField>
  );
}
