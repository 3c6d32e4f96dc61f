"use client";

import Button from "@mui/material/Button";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { unlessComposing } from "@/components/ui/composing";
import { useAction } from "@/components/desk/use-action";
import { answerFindingAction } from "@/lib/entry/findings/actions";
import { useSectionForm } from "../store/form-context";
import css from "./reason-input.module.css";

type Props = { id: string; findingId: string; label: string; hasFocus?: boolean };

/** A one-line input for the reason that answers a finding; Enter saves it. */
export function ReasonInput({ id, findingId, label, hasFocus = false }: Props) {
  const { store } = useSectionForm();
  const [typed, setTyped] = useState("");
  const { run, refusal, isBusy } = useAction();
  const locale = useLocale();
  const t = useTranslations("desk.findings");
  const reason = typed.trim();

  async function save() {
    if (reason === "" || isBusy) return;
    const saved = await run(() => answerFindingAction({ fieldId: id, findingId, reason }));
    if (saved.ok) store.patch(id, { answers: [...store.get(id).answers, saved.value] });
  }

  return (
    <span className={css.reason}>
      <input
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={unlessComposing((event) => event.key === "Enter" && void save())}
        className={css.input}
        placeholder={label}
        aria-label={label}
        maxLength={1000}
        autoFocus={hasFocus}
      />
      <Button size="small" onClick={save} disabled={reason === ""}>
        {t("keep")}
      </Button>
      {refusal ? <span role="alert">{refusal[locale]}</span> : null}
    </span>
  );
}
