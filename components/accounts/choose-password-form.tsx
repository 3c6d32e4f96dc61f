"use client";

import Alert from "@mui/material/Alert";
import Button from "@mui/material/Button";
import { useLocale, useTranslations } from "next-intl";
import { choosePasswordAction } from "@/lib/accounts/links/actions";
import type { ChoosingState } from "@/lib/accounts/sign-in/form-state";
import css from "./accounts.module.css";
import { PasswordInput } from "./password-input";
import { useSteadyForm } from "./use-steady-form";

const nothing: ChoosingState = { refused: null };

type Props = {
  token: string;
  link: { email: string; hasSecondFactor: boolean; purpose: "invitation" | "reset" };
};

/** Who holds a one-time link chooses a password; the address is given with it, for the browser's password keeper. */
export function ChoosePasswordForm({ token, link }: Props) {
  const [state, choose, isPending] = useSteadyForm(choosePasswordAction, nothing, { kept, lost });
  const locale = useLocale();
  const t = useTranslations("people");
  return (
    <form className={css.form} action={choose} noValidate>
      <p>{t(`welcome.${link.purpose}Help`, { email: link.email })}</p>
      {state.refused ? <Alert severity="error">{state.refused[locale]}</Alert> : null}
      <input type="hidden" name="token" value={token} />
      <input type="email" name="email" autoComplete="username" value={link.email} readOnly hidden />
      <PasswordInput
        name="password"
        autoComplete="new-password"
        autoFocus
        label={t("password.new")}
        help={link.hasSecondFactor ? t("password.ruleWithFactor") : t("password.rule")}
        typed={state.typed ?? ""}
      />
      <Button type="submit" variant="contained" disabled={isPending}>
        {t("welcome.choose")}
      </Button>
    </form>
  );
}

const lost: ChoosingState = {
  refused: {
    zh: "连接不上服务器，密码没有保存。请稍后再试，您填写的内容还在。",
    en: "The server could not be reached and the password was not saved. Try again in a moment; what you typed is still here.",
  },
};

function kept(answer: ChoosingState, form: FormData): ChoosingState {
  return { ...answer, typed: String(form.get("password") ?? "") };
}
