"use client";

import Alert from "@mui/material/Alert";
import Button from "@mui/material/Button";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { givePasswordAction } from "@/lib/accounts/people/own-account-actions";
import css from "./accounts.module.css";
import { PasswordInput } from "./password-input";

/** Takes the password once more. */
export function AgainForm({ onEnd }: { onEnd: (isGiven: boolean) => void }) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const locale = useLocale();
  const t = useTranslations("people.again");
  const unreached = useTranslations("people.form")("notReached");

  async function give(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    // The dialog stands within the page that asked, and may stand within its form.
    event.stopPropagation();
    setBusy(true);
    const current = String(new FormData(event.currentTarget).get("current") ?? "");
    const given = await givePasswordAction({ current }).catch(() => null);
    setBusy(false);
    if (given?.ok) onEnd(true);
    else setTrouble(given?.error.sentence[locale] ?? unreached);
  }

  return (
    <form className={css.form} onSubmit={give} noValidate>
      <p>{t("why")}</p>
      {trouble ? <Alert severity="error">{trouble}</Alert> : null}
      <PasswordInput name="current" label={t("password")} autoComplete="current-password" autoFocus />
      <div className={css.row}>
        <Button type="submit" variant="contained" disabled={isBusy}>
          {t("goOn")}
        </Button>
        <Button onClick={() => onEnd(false)}>{t("cancel")}</Button>
      </div>
    </form>
  );
}
