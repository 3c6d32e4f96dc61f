"use server";

import { z } from "zod";
import { reader } from "@/lib/platform/database";
import { withoutErrors } from "@/lib/platform/error-refusal";
import { fail, ok, type Result } from "@/lib/platform/result";
import { unlinkIdentity } from "../identity/commands";
import { isPassword } from "../passwords/hash-password";
import { refusals, tooMany } from "../refusals";
import { findPasswordHash } from "../repository";
import { asAction, sameOriginSessionOfRequest } from "../sessions/as-action";
import { continueSession } from "../sessions/current-session";
import type { Session } from "../sessions/session";
import { attempt } from "../sign-in/attempt-limits";
import { clientPlaceOf } from "../sign-in/client-place";
import {
  changeOwnPassword,
  removeSecondFactor,
  renewRecoveryCodes,
  setUpSecondFactor,
} from "./own-account-commands";

type PasswordInput = { current: string; password: string };

export async function changePasswordAction(input: PasswordInput): Promise<Result<true>> {
  return withPassword(input.current, () => change(input));
}

export async function removeSecondFactorAction(input: { current: string }): Promise<Result<true>> {
  return withPassword(input.current, () => remove(input));
}

export async function reauthenticateAction(input: { current: string }): Promise<Result<true>> {
  return withPassword(input.current, async () => ok({}));
}

export async function setUpSecondFactorAction(input: { code: string }) {
  return keepSession(await setUp(input));
}

export async function renewRecoveryCodesAction(input: Record<string, never>) {
  return keepSession(await renew(input));
}

export async function unlinkIdentityAction(input: { issuer: string; subject: string }) {
  return keepSession(await unlink(input));
}

const change = asAction(changeOwnPassword, { allowRequiredStep: true });
const remove = asAction(removeSecondFactor);
const setUp = asAction(setUpSecondFactor, { allowRequiredStep: true, reauthenticate: true });
const renew = asAction(renewRecoveryCodes, { reauthenticate: true });
const unlink = asAction(unlinkIdentity, { reauthenticate: true });

/** Runs a change that needs the current password with it. Failed attempts are limited. */
function withPassword(
  typed: string,
  then: () => Promise<Result<{ version?: number }>>,
): Promise<Result<true>> {
  return withoutErrors(() => runWithPassword(typed, then));
}

async function runWithPassword(...[typed, then]: Parameters<typeof withPassword>): Promise<Result<true>> {
  const session = await sameOriginSessionOfRequest({ allowRequiredStep: true });
  if (!session.ok) return session;
  const isRight = await checkOwnPassword(session.value, z.string().max(1000).catch("").parse(typed));
  if (!isRight.ok) return isRight;
  const done = await keepSession(await then());
  if (!done.ok) return done;
  await continueSession("password given");
  return ok(true);
}

async function checkOwnPassword({ person }: Session, typed: string): Promise<Result<true>> {
  const place = await clientPlaceOf(person.email);
  const tried = await attempt({ kind: "reauthenticate", account: person.email, place }, async () => {
    const passwordHash = await findPasswordHash(reader(), person.id);
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
