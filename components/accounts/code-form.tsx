"use client";

import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { verifyCodeAction } from "@/lib/accounts/sign-in/actions";
import type { SignInState } from "@/lib/accounts/sign-in/form-state";
import { Link } from "@/lib/platform/i18n/navigation";
import css from "./accounts.module.css";
import { SignInProblem } from "./sign-in-problem";
import { useFormAction } from "./use-form-action";

const initial: SignInState = { problem: null, email: "" };
const unreachable: SignInState = { problem: "notReached", email: "" };

/** The second step of signing in. `state.password` holds the typed code when the server could not be reached. */
export function CodeForm({ from }: { from: string }) {
  const [state, submit, isPending] = useFormAction(verifyCodeAction, initial, { restore, unreachable });
  const t = useTranslations("people.signIn");
  return (
    <form className={css.form} action={submit} noValidate>
      <SignInProblem state={state} />
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

function restore(answer: SignInState, form: FormData): SignInState {
  const isKept = answer.problem === "notReached" || answer.problem === "unavailable";
  return isKept ? { ...answer, password: String(form.get("code") ?? "") } : answer;
}
