"use server";

import { z } from "zod";
import { followedBy, type Restricted, restricted } from "@/lib/platform/access";
import { reader } from "@/lib/platform/database";
import { fail, ok, type Result } from "@/lib/platform/result";
import { unlinkIdentity } from "../identity/commands";
import { isPassword } from "../passwords/hash-password";
import { refusals, tooMany } from "../refusals";
import { findPasswordHash, findPerson } from "../repository";
import { asAction } from "../sessions/as-action";
import { continueSession } from "../sessions/current-session";
import { attempt } from "../sign-in/attempt-limits";
import { clientPlaceOf } from "../sign-in/client-place";
import {
  changeOwnPassword,
  removeSecondFactor,
  renewRecoveryCodes,
  setUpSecondFactor,
} from "./own-account-commands";

type WithPassword = { current: string };
const withCurrent = z.object({ current: z.string().max(1000) }).catch({ current: "" });

const givePassword = restricted(
  { by: "self", allowRequiredStep: true },
  async (_: WithPassword): Promise<Result<{ version?: number }>> => ok({}),
);

export const reauthenticateAction = asAction(withPassword(givePassword));
export const changePasswordAction = asAction(withPassword(changeOwnPassword));
export const removeSecondFactorAction = asAction(withPassword(removeSecondFactor));
export const setUpSecondFactorAction = asAction(followedBy(setUpSecondFactor, keepSession));
export const renewRecoveryCodesAction = asAction(followedBy(renewRecoveryCodes, keepSession));
export const unlinkIdentityAction = asAction(followedBy(unlinkIdentity, keepSession));

/** Runs a change that needs the current password with it. Failed attempts are limited. */
function withPassword<I extends WithPassword>(
  change: Restricted<I, { version?: number }>,
): Restricted<I, true> {
  return restricted(change.access, async (input, actor) => {
    const isRight = await checkPassword(actor.id, withCurrent.parse(input).current);
    if (!isRight.ok) return isRight;
    const done = await keepSession(await change(input, actor));
    if (!done.ok) return done;
    await continueSession("password given");
    return ok(true as const);
  });
}

async function checkPassword(personId: string, typed: string): Promise<Result<true>> {
  const person = await findPerson(reader(), personId);
  if (!person) return fail("NOT_FOUND", refusals.noSuchAccount);
  const place = await clientPlaceOf(person.email);
  const tried = await attempt({ kind: "reauthenticate", account: person.email, place }, async () => {
    const passwordHash = await findPasswordHash(reader(), personId);
    return (await isPassword(passwordHash, typed)) ? true : null;
  });
  if (tried.ok) return ok(true);
  if (tried.minutes !== null) return fail("LOCKED", tooMany(tried.minutes));
  return fail("FORBIDDEN", refusals.wrongPassword);
}

/** Moves this session to the new session version, so that the change ends only the other sessions. */
async function keepSession<T extends { version?: number }>(result: Result<T>): Promise<Result<T>> {
  if (result.ok && result.value.version !== undefined)
    await continueSession({ version: result.value.version, isShort: false });
  return result;
}
