"use server";

import { getLocale } from "next-intl/server";
import { redirect } from "@/lib/platform/i18n/navigation";
import { asAction, asOpenAction } from "../sessions/as-action";
import { endSession, requireActor } from "../sessions/require-session";
import { signOutOwnSessions } from "./commands";

const endAllSessions = asAction(signOutOwnSessions);

export const signOutAction = asOpenAction(stay, async () => endSession());

export const signOutEverywhereAction = asOpenAction(stay, async () => {
  await requireActor("/desk/account");
  const result = await endAllSessions({});
  if (!result.ok) throw new Error(result.error.sentence.en);
  return endSession();
});

async function stay(): Promise<never> {
  return redirect({ href: "/desk/account", locale: await getLocale() });
}
