"use server";

import { getLocale } from "next-intl/server";
import { reader } from "@/lib/platform/database";
import { redirect } from "@/lib/platform/i18n/navigation";
import { fail, type Result } from "@/lib/platform/result";
import { shortestPassword } from "../model";
import { lengthOf } from "../passwords/password-rules";
import { refusals, tooMany } from "../refusals";
import { findPerson } from "../repository";
import { isSameOriginRequest, sameOriginSessionOfRequest } from "../sessions/as-action";
import { clearCookie, setCookie } from "../sessions/cookie-store";
import { refusals as sessionRefusals } from "../sessions/refusals";
import { actorOf } from "../sessions/session";
import type { ChoosingState } from "../sign-in/form-state";
import { startSessionByPassword } from "../sign-in/start-session";
import { choosePassword } from "./commands";
import { tryLink } from "./try-link";

export async function choosePasswordAction(_: ChoosingState, form: FormData): Promise<ChoosingState> {
  if (!(await isSameOriginRequest())) return { refused: sessionRefusals.notSameOrigin };
  const [token, password] = ["token", "password"].map((name) => String(form.get(name) ?? "")) as Typed;
  const held = await tryLink(token);
  if (!held.ok) return { refused: held.minutes === null ? refusals.linkGone : tooMany(held.minutes) };
  const chosen = await choosePassword({ token, password }, actorOf(held.value.person));
  if (!chosen.ok) return { refused: chosen.error.sentence };
  const person = await findPerson(reader(), held.value.person.id);
  if (!person) return { refused: refusals.noSuchAccount };
  const step = await startSessionByPassword(
    { person, isShort: lengthOf(password) < shortestPassword.alone },
    "link",
  );
  return redirect({ href: step === "code" ? "/sign-in/code" : "/desk", locale: await getLocale() });
}

type Typed = [string, string];

type ProviderIntent = { kind: "signIn" } | { kind: "account" } | { kind: "invitation"; token: string };

/** Stores what a visit to the OpenID Connect provider is for, since its answer says only who came back. */
export async function saveProviderIntentAction(intention: ProviderIntent): Promise<Result<null>> {
  if (!(await isSameOriginRequest())) return fail("FORBIDDEN", sessionRefusals.notSameOrigin);
  await clearCookie("linking");
  if (intention.kind === "invitation")
    await setCookie("linking", { kind: "invitation", token: intention.token });
  if (intention.kind !== "account") return { ok: true, value: null };
  const session = await sameOriginSessionOfRequest({ reauthenticate: true });
  if (!session.ok) return session;
  await setCookie("linking", { kind: "account", sub: session.value.person.id });
  return { ok: true, value: null };
}
