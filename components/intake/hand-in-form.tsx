"use client";

import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { type DragEvent, type FormEvent, useState } from "react";
import { ActionMessage } from "@/components/desk/action-message";
import { useKeptText } from "@/components/desk/drafts/kept-text";
import { isOtherPersonSignedIn, usePagePersonId } from "@/components/desk/drafts/page-person";
import { RecoveredText } from "@/components/desk/drafts/recovered-text";
import { type Refused, refusedAs } from "@/components/desk/refused";
import { refusals as sessionRefusals } from "@/lib/accounts/sessions/refusals";
import { refusals } from "@/lib/intake/refusals";
import { useRouter } from "@/lib/platform/i18n/navigation";
import { FileChoice } from "./file-choice";
import { handIn } from "./hand-in";
import css from "./hand-in-form.module.css";

type Props = { year: number | null; section: string | null };

/** Hands in pasted text or a file, which is then read; leads to what was found. */
export function HandInForm({ year, section }: Props) {
  const kept = useKeptText(`hand-in/${year ?? ""}/${section ?? ""}`);
  const { text } = kept;
  const [name, setName] = useState("");
  const [file, setFile] = useState<File | null>(null);
  const [refusal, setRefusal] = useState<Refused | null>(null);
  const [isSending, setIsSending] = useState(false);
  const personId = usePagePersonId();
  const router = useRouter();
  const t = useTranslations("intake.handIn");

  async function send(event: FormEvent) {
    event.preventDefault();
    if (isOtherPersonSignedIn(personId))
      return setRefusal(refusedAs("OTHER_PERSON", sessionRefusals.otherPerson));
    if (!file && text.trim() === "") return setRefusal(refusedAs("INVALID", refusals.noText));
    setRefusal(null);
    setIsSending(true);
    const pasted = { name: name.trim() || t("defaultName"), body: new Blob([text]) };
    const result = await handIn(file ? { name: file.name, body: file } : pasted, { year, section }, personId);
    if (result.ok && !file) kept.clear();
    if (result.ok)
      return router.push(`/desk/intake/${result.value.id}${result.value.isNew ? "" : "?same=1"}`);
    setIsSending(false);
    setRefusal(result.refusal);
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    const [dropped] = event.dataTransfer.files;
    if (dropped) setFile(dropped);
  }

  return (
    <form
      className={css.form}
      onSubmit={(event) => void send(event)}
      onDrop={drop}
      onDragOver={(event) => event.preventDefault()}
    >
      {file ? null : (
        <>
          <TextField
            label={t("text")}
            helperText={t("textHelp")}
            value={text}
            onChange={(event) => kept.setText(event.target.value)}
            multiline
            minRows={8}
            maxRows={24}
            autoFocus
            fullWidth
            slotProps={{ htmlInput: { lang: "zh-CN" } }}
          />
          <RecoveredText kept={kept} />
          <TextField
            label={t("name")}
            helperText={t("nameHelp")}
            value={name}
            onChange={(event) => setName(event.target.value)}
            fullWidth
            slotProps={{ htmlInput: { maxLength: 150 } }}
          />
        </>
      )}
      <FileChoice file={file} onChoose={setFile} />
      <div className={css.buttons}>
        <Button type="submit" variant="contained" disabled={isSending}>
          {t("submit")}
        </Button>
        {isSending ? <span role="status">{t("sending")}</span> : null}
        <ActionMessage refusal={refusal} />
      </div>
    </form>
  );
}
