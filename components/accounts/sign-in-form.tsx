"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import Alert from "@mui/material/Alert";
import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { signIn } from "next-auth/react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { signInSchema } from "@/lib/accounts/schema";
import css from "./accounts.module.css";

type Trouble = "wrong" | "tooMany" | "notReached";

/** E-mail and password; `from` is the page that asked for them. */
export function SignInForm({ from }: { from: string }) {
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const t = useTranslations("desk.signIn");
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(signInSchema),
    defaultValues: { email: "", password: "" },
  });

  async function enter(input: { email: string; password: string }) {
    setTrouble(null);
    const answer = await signIn("credentials", { ...input, redirect: false }).catch(() => null);
    if (answer?.ok && !answer.error) return window.location.assign(from);
    setTrouble(troubleOf(answer?.error));
  }

  return (
    <form className={css.form} onSubmit={handleSubmit(enter)} noValidate>
      {trouble ? <Alert severity="error">{t(trouble)}</Alert> : null}
      <TextField
        {...register("email")}
        type="email"
        autoComplete="username"
        autoFocus
        label={t("email")}
        error={Boolean(formState.errors.email)}
        helperText={formState.errors.email ? t("emailNeeded") : undefined}
        fullWidth
      />
      <TextField
        {...register("password")}
        type="password"
        autoComplete="current-password"
        label={t("password")}
        error={Boolean(formState.errors.password)}
        helperText={formState.errors.password ? t("passwordNeeded") : undefined}
        fullWidth
      />
      <Button type="submit" variant="contained" disabled={formState.isSubmitting}>
        {t("enter")}
      </Button>
    </form>
  );
}

function troubleOf(error: string | null | undefined): Trouble {
  if (error === "TooManyAttempts") return "tooMany";
  return error === "CredentialsSignin" ? "wrong" : "notReached";
}
