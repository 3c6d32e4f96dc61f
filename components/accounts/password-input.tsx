"use client";

import Button from "@mui/material/Button";
import InputAdornment from "@mui/material/InputAdornment";
import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { type ComponentProps, useId, useState } from "react";
import { useHydrated } from "@/components/ui/use-hydrated";

type Props = Pick<ComponentProps<typeof TextField>, "name" | "label" | "autoFocus" | "inputRef"> &
  Pick<ComponentProps<"input">, "onChange" | "onBlur"> & {
    label: string;
    autoComplete: "current-password" | "new-password";
    /** The initial value, for a form that restores what was typed after it was submitted. */
    typed?: string;
    help?: string | undefined;
    errorText?: string | undefined;
  };

/** A password field that allows pasting and can show what was typed. */
export function PasswordInput({ label, typed, help, errorText, autoComplete, ...input }: Props) {
  const [isShown, setShown] = useState(false);
  const isReady = useHydrated();
  const id = useId();
  const t = useTranslations("people.password");
  const toggle = isReady ? (
    <InputAdornment position="end">
      <Button
        size="small"
        aria-pressed={isShown}
        aria-describedby={`${id}-label`}
        onClick={() => setShown(!isShown)}
      >
        {isShown ? t("hide") : t("show")}
      </Button>
    </InputAdornment>
  ) : null;
  return (
    <TextField
      {...input}
      id={id}
      {...(typed === undefined ? {} : { defaultValue: typed })}
      type={isShown ? "text" : "password"}
      label={label}
      error={Boolean(errorText)}
      helperText={errorText ?? help}
      slotProps={{
        htmlInput: { autoComplete, spellCheck: false, autoCapitalize: "none" },
        input: { endAdornment: toggle },
      }}
      fullWidth
    />
  );
}
