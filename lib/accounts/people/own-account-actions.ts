"use server";

import { z } from "zod";
import { reader } from "@/lib/platform/database";
import { fail, ok, type Result } from "@/lib/platform/result";
import { asAction, sameOriginSessionOfRequest } from "../sessions/as-action";
import { attempt } from "../sign-in/attempt-limits";
import { unlinkIdentity } from "../identity/commands";
import {
  changeOwnPassword,
  removeSecondFactor,
  renewRecoveryCodes,
  setUpSecondFactor,
} from "./own-account-commands";
import { isPassword } from "../passwords/hash-password";
import { clientPlaceOf } from "../sign-in/client-place";
import { refusals, tooMany } from "../refusals";
import { findPasswordHash } from "../repository";
import type { Session } from "../sessions/session";
import { continueSession } from "../sessions/current-session";

type PasswordInput = { current: string; password: string };

/** Chooses another password; other sessions end, this one goes on. */
export async function changePasswordAction(input: PasswordInput): Promise<Result<true>> {
  return withPassword(input.current, () => change(input));
}

/** Removes the second factor; the password has to be long enough to stand alone. */
export async function removeSecondFactorAction(input: { current: string }): Promise<Result<true>> {
  return withPassword(input.current, () => remove(input));
}

/** Gives the password once more, for what asks for it again. */
export async function givePasswordAction(input: { current: string }): Promise<Result<true>> {
  return withPassword(input.current, async () => ok({}));
}

/** Keeps the key of an authenticator that has shown a right code, and answers with the recovery codes. */
export async function setUpSecondFactorAction(input: { secret: string; code: string }) {
  return goingOn(await setUp(input));
}

export async function renewRecoveryCodesAction(input: Record<string, never>) {
  return goingOn(await renew(input));
}

export async function unlinkIdentityAction(input: { issuer: string; subject: string }) {
  return goingOn(await unlink(input));
}

const change = asAction(changeOwnPassword, { whateverIsNeeded: true });
const remove = asAction(removeSecondFactor);
const setUp = asAction(setUpSecondFactor, { whateverIsNeeded: true, reauthenticate: true });
const renew = asAction(renewRecoveryCodes, { reauthenticate: true });
const unlink = asAction(unlinkIdentity, { reauthenticate: true });

/** Does something for which the password is given with it, as often as attempts allow. */
async function withPassword(
  typed: string,
  then: () => Promise<Result<{ version?: number }>>,
): Promise<Result<true>> {
  const session = await sameOriginSessionOfRequest({ whateverIsNeeded: true });
  if (!session.ok) return session;
  const isRight = await checked(session.value, z.string().max(1000).catch("").parse(typed));
  if (!isRight.ok) return isRight;
  const done = await goingOn(await then());
  if (!done.ok) return done;
  await continueSession("password given");
  return ok(true);
}

async function checked({ person }: Session, typed: string): Promise<Result<true>> {
  const place = await clientPlaceOf(person.email);
  const tried = await attempt({ kind: "again", account: person.email, place }, async () => {
    const passwordHash = await findPasswordHash(reader(), person.id);
    return (await isPassword(passwordHash, typed)) ? true : null;
  });
  if (tried.ok) return ok(true);
  if (tried.minutes !== null) return fail("LOCKED", tooMany(tried.minutes));
  return fail("FORBIDDEN", refusals.wrongPassword);
}

/** Lets this session outlive the version that the change has ended. */
async function goingOn<T extends { version?: number }>(result: Result<T>): Promise<Result<T>> {
  if (result.ok && result.value.version !== undefined)
    await continueSession({ version: result.value.version, isShort: false });
  return result;
}
