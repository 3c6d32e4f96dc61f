"use client";

import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ConfirmDialog } from "@/components/desk/confirm-dialog";
import { useKeptText } from "@/components/desk/drafts/kept-text";
import { RecoveredText } from "@/components/desk/drafts/recovered-text";
import { SubmitRow } from "@/components/desk/submit-row";
import { useAction } from "@/components/desk/use-action";
import { LiveForm } from "@/components/ui/live-form";
import { useRouter } from "@/lib/platform/i18n/navigation";
import { releaseTextsAction } from "@/lib/site-texts/actions";
import type { TextsToRelease } from "@/lib/site-texts/loaders";
import css from "./site-texts.module.css";

type Props = Pick<TextsToRelease, "version" | "stamp">;

/** Publishes the next version once it was looked at, with a public note. */
export function ReleaseForm({ version, stamp }: Props) {
  const note = useKeptText(`site texts ${version} note`);
  const [wasSent, setWasSent] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const { run, refusal, isBusy, dismiss } = useAction();
  const router = useRouter();
  const t = useTranslations("siteTexts.release");
  const isMissing = version > 1 && note.text.trim() === "";

  function ask(): void {
    setWasSent(true);
    if (!isMissing) setIsAsking(true);
  }

  async function publish(): Promise<void> {
    const { ok } = await run(() => releaseTextsAction({ note: note.text, expected: stamp }));
    if (!ok) return;
    note.clear();
    router.push("/desk/site");
  }

  function leave(): void {
    dismiss();
    setIsAsking(false);
  }

  return (
    <LiveForm
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <div className={css.release}>
        <TextField
          value={note.text}
          onChange={(event) => note.setText(event.target.value)}
          label={t("note")}
          error={wasSent && isMissing}
          helperText={t(version === 1 ? "noteHelp" : wasSent && isMissing ? "noteMissing" : "noteNeeded")}
          slotProps={{ htmlInput: { maxLength: 2000 } }}
          multiline
          fullWidth
        />
        <RecoveredText kept={note} />
        <SubmitRow
          submit={t("publish", { version })}
          action={{ refusal: null, done: null, isBusy }}
          isPrimary
        />
      </div>
      <ConfirmDialog
        {...{ isOpen: isAsking, isBusy, refusal }}
        title={t("publish", { version })}
        means={t("means")}
        onConfirm={() => void publish()}
        onLeave={leave}
      />
    </LiveForm>
  );
}
