"use client";

import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { signInAction } from "@/lib/accounts/sign-in/actions";
import type { SignInState } from "@/lib/accounts/sign-in/form-state";
import css from "./accounts.module.css";
import { PasswordInput } from "./password-input";
import { SignInProblem } from "./sign-in-problem";
import { useFormAction } from "./use-form-action";

const initial: SignInState = { problem: null, email: "" };

/** Signing in with e-mail and password. `from` is the page that required it. */
export function SignInForm({ from }: { from: string }) {
  const [state, submit, isPending] = useFormAction(signInAction, initial, { restore, unreachable });
  const t = useTranslations("people.signIn");
  const isMissing = (field: "email" | "password") => state.problem === `${field}Needed`;
  const helpOf = (field: "email" | "password") =>
    isMissing(field) ? t(`trouble.${field}Needed`) : undefined;
  return (
    <form className={css.form} action={submit} noValidate>
      {isMissing("email") || isMissing("password") ? null : <SignInProblem state={state} />}
      <input type="hidden" name="from" value={from} />
      <TextField
        name="email"
        type="email"
        autoComplete="username"
        autoFocus
        label={t("email")}
        defaultValue={state.email}
        error={isMissing("email")}
        helperText={helpOf("email")}
        fullWidth
      />
      <PasswordInput
        name="password"
        autoComplete="current-password"
        label={t("password")}
        typed={state.password ?? ""}
        errorText={helpOf("password")}
      />
      <Button type="submit" variant="contained" disabled={isPending}>
        {t("enter")}
      </Button>
    </form>
  );
}

const unreachable: SignInState = { problem: "notReached", email: "" };

/** Always restores the e-mail address, and the password unless it was the wrong one. */
function restore(answer: SignInState, form: FormData): SignInState {
  const [email, password] = ["email", "password"].map((name) => String(form.get(name) ?? "")) as [
    string,
    string,
  ];
  return answer.problem === "wrong" ? { ...answer, email } : { ...answer, email, password };
}
