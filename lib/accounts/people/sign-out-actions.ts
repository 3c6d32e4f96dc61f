"use server";

import { asAction } from "../sessions/as-action";
import { signOutEverywhere } from "./commands";
import { endSession, requireActor } from "../sessions/require-session";

const signOutEverywhereAction = asAction(signOutEverywhere);

/** Ends the session of this browser and leads home. */
export async function leaveAction(): Promise<void> {
  await endSession();
}

/** Ends every session of who is signed in, and leads home. */
export async function leaveEverywhereAction(): Promise<void> {
  const actor = await requireActor("/desk/account");
  const result = await signOutEverywhereAction({ personId: actor.id });
  if (!result.ok) throw new Error(result.error.sentence.en);
  await endSession();
}
