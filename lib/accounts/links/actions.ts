"use server";

import { getLocale } from "next-intl/server";
import { reader } from "@/lib/platform/database";
import { redirect } from "@/lib/platform/i18n/navigation";
import { fail, type Result } from "@/lib/platform/result";
import { isSameOriginRequest, sameOriginSessionOfRequest } from "../sessions/as-action";
import { startSessionByPassword } from "../sign-in/start-session";
import { choosePassword } from "./commands";
import { tryLink } from "./try-link";
import { lengthOf } from "../passwords/password-rules";
import { refusals, tooMany } from "../refusals";
import { findPerson } from "../repository";
import { actorOf } from "../sessions/session";
import { clearCookie, setCookie } from "../sessions/cookie-store";
import { notSameOrigin } from "../sessions/same-origin";
import type { ChoosingState } from "../sign-in/form-state";
import { shortestPassword } from "../model";

/** The password chosen by who holds a one-time link, who is then let in. */
export async function choosePasswordAction(_: ChoosingState, form: FormData): Promise<ChoosingState> {
  if (!(await isSameOriginRequest())) return { refused: notSameOrigin };
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

type Intention = { kind: "signIn" } | { kind: "account" } | { kind: "invitation"; token: string };

/** Notes what somebody goes to the OpenID Connect provider for, since what comes back is only who they are there. */
export async function goToProviderAction(intention: Intention): Promise<Result<null>> {
  if (!(await isSameOriginRequest())) return fail("FORBIDDEN", notSameOrigin);
  await clearCookie("linking");
  if (intention.kind === "invitation")
    await setCookie("linking", { kind: "invitation", token: intention.token });
  if (intention.kind !== "account") return { ok: true, value: null };
  const session = await sameOriginSessionOfRequest({ reauthenticate: true });
  if (!session.ok) return session;
  await setCookie("linking", { kind: "account", sub: session.value.person.id });
  return { ok: true, value: null };
}
