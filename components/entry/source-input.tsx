"use client";

import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useFormContext } from "react-hook-form";
import { useFieldState, useIsEditable, useSectionForm } from "./form-context";

/** Where the figure comes from; saved with the figure as a revision of its own. */
export function SourceInput({ id }: { id: string }) {
  const { save } = useSectionForm();
  const { getValues } = useFormContext<{ typed: Record<string, string> }>();
  const state = useFieldState(id);
  const isEditable = useIsEditable(id);
  const [source, setSource] = useState(state.source);
  const t = useTranslations("desk.details");
  return (
    <TextField
      label={t("source")}
      value={source}
      onChange={(event) => setSource(event.target.value)}
      onBlur={() =>
        isEditable && source !== state.source && save(id, { typed: getValues(`typed.${id}`), source })
      }
      slotProps={{ htmlInput: { readOnly: !isEditable, maxLength: 1000 } }}
      multiline
      fullWidth
    />
  );
}
