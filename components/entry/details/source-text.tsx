"use client";

import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { useController } from "react-hook-form";
import { isLink } from "@/lib/entry/attachments/link";
import { useFieldState, useIsEditable } from "../store/form-context";
import { useSaveSource } from "./use-source";

type Part = "source" | "quotation" | "page" | "link";
const maxLengths = { source: 1000, quotation: 2000, page: 50, link: 2000 };

/** One part of a source. Text that cannot be saved yet stays in the form while the panel shows other fields. */
export function SourceText({ id, part, isLong = false }: { id: string; part: Part; isLong?: boolean }) {
  const saved = useFieldState(id)[part];
  const isEditable = useIsEditable(id);
  const saveSource = useSaveSource(id);
  const t = useTranslations("entry.source");
  const { field } = useController({ name: `source.${id}.${part}`, defaultValue: null });
  const typed: string = field.value ?? saved;
  const isWrong = part === "link" && typed.trim() !== "" && !isLink(typed.trim());

  function saveText() {
    const trimmed = typed.trim();
    field.onChange(isWrong ? typed : trimmed);
    if (isEditable && !isWrong && trimmed !== saved) saveSource({ [part]: trimmed });
  }

  return (
    <TextField
      label={t(part)}
      name={field.name}
      value={typed}
      onChange={(event) => field.onChange(event.target.value)}
      onBlur={saveText}
      error={isWrong}
      helperText={isWrong ? t("wrongLink") : undefined}
      slotProps={{ htmlInput: { readOnly: !isEditable, maxLength: maxLengths[part] } }}
      multiline={isLong}
      fullWidth
    />
  );
}
