"use client";

import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { signInAction } from "@/lib/accounts/sign-in/actions";
import type { SignInState } from "@/lib/accounts/sign-in/form-state";
import css from "./accounts.module.css";
import { PasswordInput } from "./password-input";
import { SignInTrouble } from "./sign-in-trouble";
import { useSteadyForm } from "./use-steady-form";

const nothing: SignInState = { problem: null, email: "" };

/** E-mail and password; `from` is the page that asked for them. */
export function SignInForm({ from }: { from: string }) {
  const [state, enter, isPending] = useSteadyForm(signInAction, nothing, { kept, lost });
  const t = useTranslations("people.signIn");
  const isAbout = (field: "email" | "password") => state.problem === `${field}Needed`;
  const beside = (field: "email" | "password") => (isAbout(field) ? t(`trouble.${field}Needed`) : undefined);
  return (
    <form className={css.form} action={enter} noValidate>
      {isAbout("email") || isAbout("password") ? null : <SignInTrouble state={state} />}
      <input type="hidden" name="from" value={from} />
      <TextField
        name="email"
        type="email"
        autoComplete="username"
        autoFocus
        label={t("email")}
        defaultValue={state.email}
        error={isAbout("email")}
        helperText={beside("email")}
        fullWidth
      />
      <PasswordInput
        name="password"
        autoComplete="current-password"
        label={t("password")}
        typed={state.password ?? ""}
        complaint={beside("password")}
      />
      <Button type="submit" variant="contained" disabled={isPending}>
        {t("enter")}
      </Button>
    </form>
  );
}

const lost: SignInState = { problem: "notReached", email: "" };

/** The address stays; the password only where it may well be right. */
function kept(answer: SignInState, form: FormData): SignInState {
  const [email, password] = ["email", "password"].map((name) => String(form.get(name) ?? "")) as [
    string,
    string,
  ];
  return answer.problem === "wrong" ? { ...answer, email } : { ...answer, email, password };
}
