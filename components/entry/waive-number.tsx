"use client";

import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { useLocale, useTranslations } from "next-intl";
import { type KeyboardEvent, useState } from "react";
import { answerFindingAction } from "@/lib/entry/actions";
import type { Sentence } from "@/lib/platform/result";
import { useFieldState, useSectionForm } from "./form-context";
import { notReached } from "./sentences";
import css from "./wording-editor.module.css";

type Props = { id: string; findingId: string; number: string };

/** The reason why a number in a sentence is no figure, given or to be given. */
export function WaiveNumber({ id, findingId, number }: Props) {
  const { answers } = useFieldState(id);
  const [isOpen, setIsOpen] = useState(false);
  const t = useTranslations("entry.wording");
  const given = answers.findLast((answer) => answer.findingId === findingId);
  if (given) return <span>{t("waived", { name: given.authorName, reason: given.reason })}</span>;
  if (isOpen) return <Reason id={id} findingId={findingId} number={number} />;
  return (
    <Button size="small" onClick={() => setIsOpen(true)}>
      {t("waive")}
    </Button>
  );
}

function Reason({ id, findingId, number }: Props) {
  const { store } = useSectionForm();
  const [reason, setReason] = useState("");
  const [refused, setRefused] = useState<Sentence | null>(null);
  const locale = useLocale();
  const t = useTranslations("entry.wording");

  async function waive() {
    if (reason.trim() === "") return;
    const result = await answerFindingAction({ fieldId: id, findingId, reason }).catch(() => null);
    if (result?.ok) store.patch(id, { answers: [...store.get(id).answers, result.value] });
    else setRefused(result?.error.sentence ?? notReached);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Enter" && !event.nativeEvent.isComposing) void waive();
  }

  return (
    <span className={css.buttons}>
      <TextField
        label={t("reason", { number })}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={onKeyDown}
        error={refused !== null}
        helperText={refused?.[locale]}
        slotProps={{ htmlInput: { maxLength: 1000 } }}
        autoFocus
      />
      <Button size="small" variant="outlined" onClick={waive} disabled={reason.trim() === ""}>
        {t("keepReason")}
      </Button>
    </span>
  );
}
