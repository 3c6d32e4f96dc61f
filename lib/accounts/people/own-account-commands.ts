import "server-only";
import { z } from "zod";
import { command, type Context, type Outcome, recorded } from "@/lib/audit/command";
import { fail } from "@/lib/platform/result";
import { revokeLinks } from "../links/repository";
import { type Person, shortestPassword } from "../model";
import { passwordRefusal } from "../passwords/accept-password";
import { hashPassword, isPassword } from "../passwords/hash-password";
import { lengthOf } from "../passwords/password-rules";
import { refusals } from "../refusals";
import { findPasswordHash, findPerson, saveAccount } from "../repository";
import { codeSchema, typedPasswordSchema } from "../schema";
import { proposedSecret } from "../second-factor/proposed-secret";
import { deleteSecondFactor, saveRecoveryCodes, saveSecondFactor } from "../second-factor/repository";
import { newRecoveryCodes, recoveryHash, stepOf } from "../second-factor/second-factor";
import { secondFactorRule } from "../sessions/required-steps";
import { securingOwnAccount } from "../policy";

/** The session version after a change to one's own account: other sessions end, this one continues under it. */
export type NewSessionVersion = { version: number };

type Event =
  | "person.password_changed"
  | "person.second_factor_set_up"
  | "person.second_factor_removed"
  | "person.recovery_codes_renewed";

async function saveAndRecord<T>(
  { tx }: Context,
  person: Person,
  { type, passwordHash, more }: { type: Event; passwordHash?: string; more: T },
): Promise<Outcome<T & NewSessionVersion>> {
  const version = await saveAccount(tx, person.id, passwordHash ? { passwordHash } : {});
  const event = { type, subject: `person:${person.id}`, to: { email: person.email } } as const;
  return recorded({ ...more, version }, event);
}

export const changeOwnPassword = command(
  z.object({ current: typedPasswordSchema, password: typedPasswordSchema }),
  { by: "self", allowRequiredStep: true },
  async ({ current, password }, context) => {
    const person = await findPerson(context.tx, context.actor.id);
    if (!person) return fail("NOT_FOUND", refusals.noSuchAccount);
    if (!(await isPassword(await findPasswordHash(context.tx, person.id), current)))
      return fail("FORBIDDEN", refusals.wrongPassword);
    const refused = await passwordRefusal(context.tx, person, password);
    if (refused) return fail("INVALID", refused);
    await revokeLinks(context.tx, person.id, context.at);
    const passwordHash = await hashPassword(password);
    return saveAndRecord(context, person, { type: "person.password_changed", passwordHash, more: {} });
  },
);

/** Stores the proposed secret once the code proves that the authenticator has it. The recovery codes are returned only here. */
export const setUpSecondFactor = command(
  z.object({ code: codeSchema }),
  { ...securingOwnAccount, allowRequiredStep: true },
  async ({ code }, context) => {
    const person = await findPerson(context.tx, context.actor.id);
    if (!person) return fail("NOT_FOUND", refusals.noSuchAccount);
    const secret = await proposedSecret(person.id);
    if (!secret) return fail("LOCKED", refusals.proposalLapsed);
    const lastStep = stepOf(code, secret, { lastStep: 0, at: context.at });
    if (lastStep === null) return fail("INVALID", refusals.wrongCode);
    await saveSecondFactor(context.tx, person.id, { secret, lastStep, confirmedAt: context.at });
    const codes = await replaceRecoveryCodes(context, person.id);
    return saveAndRecord(context, person, { type: "person.second_factor_set_up", more: { codes } });
  },
);

export const renewRecoveryCodes = command(z.object({}), securingOwnAccount, async (_, context) => {
  const person = await findPerson(context.tx, context.actor.id);
  if (!person?.hasSecondFactor) return fail("NOTHING_TO_DO", refusals.noSecondFactor);
  const codes = await replaceRecoveryCodes(context, person.id);
  return saveAndRecord(context, person, { type: "person.recovery_codes_renewed", more: { codes } });
});

async function replaceRecoveryCodes({ tx }: Context, personId: string): Promise<string[]> {
  const codes = newRecoveryCodes();
  await saveRecoveryCodes(
    tx,
    personId,
    codes.map((code) => recoveryHash(personId, code)),
  );
  return codes;
}

/** Takes the password, because only one long enough without a second factor may remain. */
export const removeSecondFactor = command(
  z.object({ current: typedPasswordSchema }),
  { by: "self" },
  async ({ current }, context) => {
    const person = await findPerson(context.tx, context.actor.id);
    if (!person?.hasSecondFactor) return fail("NOTHING_TO_DO", refusals.noSecondFactor);
    if ((await secondFactorRule(context.tx, person)) === "required")
      return fail("LOCKED", refusals.secondFactorNeeded);
    if (!(await isPassword(await findPasswordHash(context.tx, person.id), current)))
      return fail("FORBIDDEN", refusals.wrongPassword);
    if (lengthOf(current) < shortestPassword.alone) return fail("LOCKED", refusals.passwordTooShortAlone);
    await deleteSecondFactor(context.tx, person.id);
    return saveAndRecord(context, person, { type: "person.second_factor_removed", more: {} });
  },
);
