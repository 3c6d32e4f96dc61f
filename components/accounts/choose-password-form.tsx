"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { ActionMessage } from "@/components/desk/action-message";
import { notReached } from "@/components/desk/messages";
import { refusedAs } from "@/components/desk/refused";
import { choosePasswordAction } from "@/lib/accounts/links/actions";
import type { ChoosingState } from "@/lib/accounts/sign-in/form-state";
import css from "./accounts.module.css";
import { PasswordInput } from "./password-input";
import { useFormAction } from "./use-form-action";

const initial: ChoosingState = { refused: null };

type Props = {
  token: string;
  link: { email: string; hasSecondFactor: boolean; purpose: "invitation" | "reset" };
};

/** Sets a password through a one-time link. The hidden e-mail field tells password managers which account it is for. */
export function ChoosePasswordForm({ token, link }: Props) {
  const [state, choose, isPending] = useFormAction(choosePasswordAction, initial, { restore, unreachable });
  const t = useTranslations("people");
  return (
    <form className={css.form} action={choose} noValidate>
      <p>{t(`welcome.${link.purpose}Help`, { email: link.email })}</p>
      <ActionMessage refusal={state.refused && refusedAs(null, state.refused)} />
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

const unreachable: ChoosingState = { refused: notReached };

function restore(answer: ChoosingState, form: FormData): ChoosingState {
  return { ...answer, typed: String(form.get("password") ?? "") };
}
