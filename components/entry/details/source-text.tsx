"use client";

import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { useKeptText } from "@/components/desk/drafts/kept-text";
import { RecoveredText } from "@/components/desk/drafts/recovered-text";
import { unlessComposing } from "@/components/ui/composing";
import { isLink } from "@/lib/entry/attachments/link";
import { useFieldState, useIsEditable } from "../store/form-context";
import { useSaveSource } from "./use-source";

type Part = "source" | "quotation" | "page" | "link";
const maxLengths = { source: 1000, quotation: 2000, page: 50, link: 2000 };

/** One part of a source. It is kept in the browser until it is saved: when the input is left, and by Enter. */
export function SourceText({ id, part, isLong = false }: { id: string; part: Part; isLong?: boolean }) {
  const saved = useFieldState(id)[part];
  const isEditable = useIsEditable(id);
  const saveSource = useSaveSource(id);
  const t = useTranslations("entry.source");
  const kept = useKeptText(`source/${id}/${part}`, saved);
  const { text: typed, isPending, clear } = kept;
  const isWrong = part === "link" && typed.trim() !== "" && !isLink(typed.trim());

  useEffect(() => {
    if (isPending && typed === saved) clear();
  }, [isPending, typed, saved, clear]);

  function saveText() {
    const trimmed = typed.trim();
    if (!isWrong && trimmed !== typed) kept.setText(trimmed);
    if (isEditable && !isWrong && trimmed !== saved) saveSource({ [part]: trimmed });
  }

  return (
    <>
      <TextField
        label={t(part)}
        value={typed}
        onChange={(event) => kept.setText(event.target.value)}
        onBlur={saveText}
        onKeyDown={unlessComposing((event) => event.key === "Enter" && !isLong && saveText())}
        error={isWrong}
        helperText={isWrong ? t("wrongLink") : undefined}
        slotProps={{ htmlInput: { readOnly: !isEditable, maxLength: maxLengths[part] } }}
        multiline={isLong}
        fullWidth
      />
      {isEditable ? <RecoveredText kept={kept} /> : null}
    </>
  );
}
