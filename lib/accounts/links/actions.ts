"use server";

import { getLocale } from "next-intl/server";
import { z } from "zod";
import { parseInput } from "@/lib/audit/parse-input";
import { reader } from "@/lib/platform/database";
import { redirect } from "@/lib/platform/i18n/navigation";
import { fail, type Result } from "@/lib/platform/result";
import { shortestPassword } from "../model";
import { lengthOf } from "../passwords/password-rules";
import { securingOwnAccount } from "../policy";
import { refusals, tooMany } from "../refusals";
import { findPerson } from "../repository";
import { asOpenAction, sameOriginSessionOfRequest } from "../sessions/as-action";
import { clearCookie, setCookie } from "../sessions/cookie-store";
import { refusals as sessionRefusals } from "../sessions/refusals";
import { actorOf } from "../sessions/session";
import type { ChoosingState } from "../sign-in/form-state";
import { formText } from "../sign-in/form-text";
import { startSessionByPassword } from "../sign-in/start-session";
import { choosePassword } from "./commands";
import { tryLink } from "./try-link";

export const choosePasswordAction = asOpenAction(
  (_: ChoosingState, _form: FormData): ChoosingState => ({ refused: sessionRefusals.notSameOrigin }),
  async (_, form) => choose(form),
);

async function choose(form: FormData): Promise<ChoosingState> {
  const [token, password] = ["token", "password"].map((name) => formText(form, name)) as Typed;
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

const providerIntentSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal(["signIn", "account"]) }),
  z.object({ kind: z.literal("invitation"), token: z.string().max(200) }),
]);
type ProviderIntent = z.input<typeof providerIntentSchema>;

/** Stores what a visit to the OpenID Connect provider is for, since its answer says only who came back. */
export const saveProviderIntentAction = asOpenAction(
  (_: ProviderIntent): Result<null> => fail("FORBIDDEN", sessionRefusals.notSameOrigin),
  saveProviderIntent,
);

async function saveProviderIntent(input: ProviderIntent): Promise<Result<null>> {
  const parsed = parseInput(providerIntentSchema, input);
  if (!parsed.ok) return parsed;
  const intention = parsed.value;
  await clearCookie("linking");
  if (intention.kind === "invitation")
    await setCookie("linking", { kind: "invitation", token: intention.token });
  if (intention.kind !== "account") return { ok: true, value: null };
  const session = await sameOriginSessionOfRequest(securingOwnAccount);
  if (!session.ok) return session;
  await setCookie("linking", { kind: "account", sub: session.value.person.id });
  return { ok: true, value: null };
}
