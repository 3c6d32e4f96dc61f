"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { type ChangeEvent, useRef, useState } from "react";
import { ActionMessage } from "@/components/desk/action-message";
import { isOtherPersonSignedIn, usePagePersonId } from "@/components/desk/drafts/page-person";
import { type Refused, refusedAs } from "@/components/desk/refused";
import { refusals as sessionRefusals } from "@/lib/accounts/sessions/refusals";
import { useRouter } from "@/lib/platform/i18n/navigation";
import { takeBack } from "./take-back";
import css from "./word.module.css";

/** Takes a document back; leads to its differences. */
export function TakeBackForm({ year }: { year: number }) {
  const picker = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState<Refused | null>(null);
  const [isSending, setIsSending] = useState(false);
  const personId = usePagePersonId();
  const router = useRouter();
  const t = useTranslations("desk.word");

  async function send(event: ChangeEvent<HTMLInputElement>) {
    const [file] = event.target.files ?? [];
    event.target.value = "";
    if (!file) return;
    if (isOtherPersonSignedIn(personId))
      return setRefusal(refusedAs("OTHER_PERSON", sessionRefusals.otherPerson));
    setRefusal(null);
    setIsSending(true);
    const result = await takeBack(file, year, personId);
    setIsSending(false);
    if (result.ok) router.push(`/desk/reports/${year}/word?file=${result.id}`);
    else setRefusal(result.refusal);
  }

  return (
    <div className={css.form}>
      <p className={css.help}>{t("takeBackHelp")}</p>
      <div className={css.buttons}>
        <input
          ref={picker}
          type="file"
          accept=".docx"
          aria-label={t("choose")}
          hidden
          onChange={(event) => void send(event)}
        />
        <Button variant="outlined" disabled={isSending} onClick={() => picker.current?.click()}>
          {t("choose")}
        </Button>
        {isSending ? <span role="status">{t("reading")}</span> : null}
      </div>
      <ActionMessage refusal={refusal} />
    </div>
  );
}
