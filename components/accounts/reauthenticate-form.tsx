"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { ActionMessage } from "@/components/desk/action-message";
import { useAction } from "@/components/desk/use-action";
import { reauthenticateAction } from "@/lib/accounts/people/own-account-actions";
import css from "./accounts.module.css";
import { PasswordInput } from "./password-input";

/** Takes the password once more. */
export function ReauthenticateForm({ onEnd }: { onEnd: (isGiven: boolean) => void }) {
  const { run, refusal, isBusy } = useAction();
  const t = useTranslations("people.again");

  async function give(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    // The dialog stands within the page that asked, and may stand within its form.
    event.stopPropagation();
    const current = String(new FormData(event.currentTarget).get("current") ?? "");
    const given = await run(() => reauthenticateAction({ current }));
    if (given.ok) onEnd(true);
  }

  return (
    <form className={css.form} onSubmit={give} noValidate>
      <p>{t("why")}</p>
      <ActionMessage refusal={refusal} />
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
