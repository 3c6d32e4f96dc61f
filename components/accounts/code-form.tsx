"use client";

import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { verifyCodeAction } from "@/lib/accounts/sign-in/actions";
import type { SignInState } from "@/lib/accounts/sign-in/form-state";
import { Link } from "@/lib/platform/i18n/navigation";
import css from "./accounts.module.css";
import { SignInTrouble } from "./sign-in-trouble";
import { useSteadyForm } from "./use-steady-form";

const nothing: SignInState = { problem: null, email: "" };
const lost: SignInState = { problem: "notReached", email: "" };

/** The second step of signing in. `password` holds the code that was typed while the server could not be reached. */
export function CodeForm({ from }: { from: string }) {
  const [state, enter, isPending] = useSteadyForm(verifyCodeAction, nothing, { kept, lost });
  const t = useTranslations("people.signIn");
  return (
    <form className={css.form} action={enter} noValidate>
      <SignInTrouble state={state} />
      <input type="hidden" name="from" value={from} />
      <TextField
        name="code"
        autoFocus
        label={t("code")}
        helperText={t("codeHelp")}
        defaultValue={state.password ?? ""}
        slotProps={{
          htmlInput: { autoComplete: "one-time-code", autoCapitalize: "none", spellCheck: false },
        }}
        fullWidth
      />
      <Button type="submit" variant="contained" disabled={isPending}>
        {t("giveCode")}
      </Button>
      <Link href={{ pathname: "/sign-in", query: { from } }} prefetch={false}>
        {t("startOver")}
      </Link>
    </form>
  );
}

function kept(answer: SignInState, form: FormData): SignInState {
  return answer.problem === "notReached" ? { ...answer, password: String(form.get("code") ?? "") } : answer;
}
