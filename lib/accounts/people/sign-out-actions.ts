"use server";

import { asAction } from "../sessions/as-action";
import { endSession, requireActor } from "../sessions/require-session";
import { signOutEverywhere } from "./commands";

const endAllSessions = asAction(signOutEverywhere);

export async function signOutAction(): Promise<void> {
  await endSession();
}

export async function signOutEverywhereAction(): Promise<void> {
  const actor = await requireActor("/desk/account");
  const result = await endAllSessions({ personId: actor.id });
  if (!result.ok) throw new Error(result.error.sentence.en);
  await endSession();
}
