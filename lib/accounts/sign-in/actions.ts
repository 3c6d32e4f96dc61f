"use server";

import { getLocale } from "next-intl/server";
import { redirect } from "@/lib/platform/i18n/navigation";
import { isSameOriginRequest } from "../sessions/as-action";
import { startSessionByCode, startSessionByPassword, pendingPerson } from "./start-session";
import { deskAddress } from "./desk-address";
import { checkCode, checkPassword } from "./check-credentials";
import { clientPlaceOf } from "./client-place";
import type { SignInState } from "./form-state";

/** The first step: e-mail and password. Leads on to the code, or to the page that was asked for. */
export async function signInAction(_: SignInState, form: FormData): Promise<SignInState> {
  const [email, password, from] = ["email", "password", "from"].map((name) => textOf(form, name)) as Typed;
  if (!(await isSameOriginRequest())) return { trouble: "elsewhere", email };
  if (!email.includes("@")) return { trouble: "emailNeeded", email };
  if (password === "") return { trouble: "passwordNeeded", email };
  const entered = await checkPassword({ email, password }, await clientPlaceOf(email));
  if (!entered.ok) return troubleAfter(entered.minutes, "wrong", email);
  return leadOn(await startSessionByPassword(entered.value, "password"), from);
}

/** The second step: the code of an authenticator, or a recovery code. */
export async function giveCodeAction(_: SignInState, form: FormData): Promise<SignInState> {
  if (!(await isSameOriginRequest())) return { trouble: "elsewhere", email: "" };
  const person = await pendingPerson();
  if (!person) return { trouble: "startAgain", email: "" };
  const entered = await checkCode(person, textOf(form, "code"), await clientPlaceOf(person.email));
  if (!entered.ok) return troubleAfter(entered.minutes, "wrongCode", "");
  await startSessionByCode(entered.value);
  return leadOn("entered", textOf(form, "from"));
}

type Typed = [string, string, string];

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

function troubleAfter(minutes: number | null, trouble: "wrong" | "wrongCode", email: string): SignInState {
  return minutes === null ? { trouble, email } : { trouble: "tooMany", minutes, email };
}

async function leadOn(step: "entered" | "code", from: string): Promise<never> {
  const locale = await getLocale();
  if (step === "entered") return redirect({ href: deskAddress(from), locale });
  return redirect({ href: { pathname: "/sign-in/code", query: { from: deskAddress(from) } }, locale });
}
