"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { ActionMessage } from "@/components/desk/action-message";
import { useAction } from "@/components/desk/use-action";
import { reauthenticateAction } from "@/lib/accounts/people/own-account-actions";
import css from "./accounts.module.css";
import { PasswordInput } from "./password-input";

/** Asks for the password again. */
export function ReauthenticateForm({ onEnd }: { onEnd: (isGiven: boolean) => void }) {
  const { run, refusal, isBusy } = useAction();
  const t = useTranslations("people.again");

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    // The dialog may be rendered inside another form, which must not be submitted by this event.
    event.stopPropagation();
    const current = String(new FormData(event.currentTarget).get("current") ?? "");
    const result = await run(() => reauthenticateAction({ current }));
    if (result.ok) onEnd(true);
  }

  return (
    <form className={css.form} onSubmit={submit} noValidate>
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
