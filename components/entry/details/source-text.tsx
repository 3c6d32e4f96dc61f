"use client";

import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { useController } from "react-hook-form";
import { isLink } from "@/lib/entry/attachments/link";
import { useFieldState, useIsEditable } from "../store/form-context";
import { useSaveSource } from "./use-source";

type Part = "source" | "quotation" | "page" | "link";
const longest = { source: 1000, quotation: 2000, page: 50, link: 2000 };

/** One part of a source. What was typed and cannot be saved yet stays in the form while the panel shows other figures. */
export function SourceText({ id, part, isLong = false }: { id: string; part: Part; isLong?: boolean }) {
  const saved = useFieldState(id)[part];
  const isEditable = useIsEditable(id);
  const saveSource = useSaveSource(id);
  const t = useTranslations("entry.source");
  const { field } = useController({ name: `source.${id}.${part}`, defaultValue: null });
  const typed: string = field.value ?? saved;
  const isWrong = part === "link" && typed.trim() !== "" && !isLink(typed.trim());

  function keep() {
    const said = typed.trim();
    field.onChange(isWrong ? typed : said);
    if (isEditable && !isWrong && said !== saved) saveSource({ [part]: said });
  }

  return (
    <TextField
      label={t(part)}
      name={field.name}
      value={typed}
      onChange={(event) => field.onChange(event.target.value)}
      onBlur={keep}
      error={isWrong}
      helperText={isWrong ? t("wrongLink") : undefined}
      slotProps={{ htmlInput: { readOnly: !isEditable, maxLength: longest[part] } }}
      multiline={isLong}
      fullWidth
    />
  );
}
