"use server";

import { getLocale } from "next-intl/server";
import { redirect } from "@/lib/platform/i18n/navigation";
import { longestEmail, normalisedEmail } from "../model";
import { asOpenAction } from "../sessions/as-action";
import type { AttemptResult } from "./attempt-limits";
import { checkCode, checkPassword } from "./check-credentials";
import { clientPlaceOf } from "./client-place";
import { deskAddress } from "./desk-address";
import type { SignInState } from "./form-state";
import { formText } from "./form-text";
import { startSessionByCode, startSessionByPassword, pendingPerson } from "./start-session";

export const signInAction = asOpenAction(
  (_: SignInState, form: FormData): SignInState => ({ problem: "elsewhere", email: formText(form, "email") }),
  async (_, form) => signIn(form),
);

export const verifyCodeAction = asOpenAction(
  (_: SignInState, _form: FormData): SignInState => ({ problem: "elsewhere", email: "" }),
  async (_, form) => verifyCode(form),
);

async function signIn(form: FormData): Promise<SignInState> {
  const [email, password, from] = ["email", "password", "from"].map((name) => formText(form, name)) as Typed;
  if (!normalisedEmail(email).includes("@"))
    return { problem: "emailNeeded", email: email.slice(0, longestEmail) };
  if (password === "") return { problem: "passwordNeeded", email };
  const entered = await checkPassword({ email, password }, await clientPlaceOf(email));
  if (!entered.ok) return problemAfter(entered, "wrong", email);
  return redirectAfter(await startSessionByPassword(entered.value, "password"), from);
}

async function verifyCode(form: FormData): Promise<SignInState> {
  const person = await pendingPerson();
  if (!person) return { problem: "startAgain", email: "" };
  const entered = await checkCode(person, formText(form, "code"), await clientPlaceOf(person.email));
  if (!entered.ok) return problemAfter(entered, "wrongCode", "");
  await startSessionByCode(entered.value);
  return redirectAfter("entered", formText(form, "from"));
}

type Typed = [string, string, string];

type Failed = Extract<AttemptResult<unknown>, { ok: false }>;

function problemAfter(
  { minutes, refusal }: Failed,
  problem: "wrong" | "wrongCode",
  email: string,
): SignInState {
  if (refusal) return { problem: "unavailable", refusal: refusal.sentence, email };
  return minutes === null ? { problem, email } : { problem: "tooMany", minutes, email };
}

async function redirectAfter(step: "entered" | "code", from: string): Promise<never> {
  const locale = await getLocale();
  if (step === "entered") return redirect({ href: deskAddress(from), locale });
  return redirect({ href: { pathname: "/sign-in/code", query: { from: deskAddress(from) } }, locale });
}
