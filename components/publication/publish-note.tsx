"use client";

import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useKeptText } from "@/components/desk/drafts/kept-text";
import { RecoveredText } from "@/components/desk/drafts/recovered-text";

type Needed = { year: number; version: string; isNeeded: boolean };

/** The public note of a version. `check` says whether it may be sent as it is, and marks it if not. */
export function usePublishNote({ year, version, isNeeded }: Needed) {
  const kept = useKeptText(`release ${year} ${version} note`);
  const [wasSent, setWasSent] = useState(false);
  const isMissing = isNeeded && kept.text.trim() === "";
  function check(): boolean {
    setWasSent(true);
    return !isMissing;
  }
  return { ...kept, isNeeded, isWrong: wasSent && isMissing, check };
}

export function PublishNote({ note }: { note: ReturnType<typeof usePublishNote> }) {
  const t = useTranslations("release.desk");
  return (
    <>
      <TextField
        value={note.text}
        onChange={(event) => note.setText(event.target.value)}
        label={t("note")}
        error={note.isWrong}
        helperText={note.isNeeded ? t("noteNeeded") : t("noteHelp")}
        multiline
        fullWidth
      />
      <RecoveredText kept={note} />
    </>
  );
}
