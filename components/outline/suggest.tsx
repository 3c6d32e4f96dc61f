"use client";

import TextField from "@mui/material/TextField";
import { useId } from "react";
import type { UseFormRegisterReturn } from "react-hook-form";

type Props = {
  label: string;
  help: string;
  input: UseFormRegisterReturn;
  isWrong: boolean;
  options: (readonly [value: string, name: string])[];
};

/** Input for a code, with suggestions by code and by name. */
export function Suggest({ label, help, input, isWrong, options }: Props) {
  const id = useId();
  return (
    <div>
      <TextField
        {...input}
        label={label}
        helperText={help}
        error={isWrong}
        fullWidth
        slotProps={{ htmlInput: { list: id, autoComplete: "off", spellCheck: false } }}
      />
      <datalist id={id}>
        {options.map(([value, name]) => (
          <option key={value} value={value} label={name} />
        ))}
      </datalist>
    </div>
  );
}
