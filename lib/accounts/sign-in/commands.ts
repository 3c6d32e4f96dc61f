import "server-only";
import { z } from "zod";
import { command, recorded } from "@/lib/audit/command";
import { byProgram } from "@/lib/platform/access";
import { fail } from "@/lib/platform/result";
import { refusals } from "../refusals";
import { findPerson } from "../repository";
import { codeSchema } from "../schema";
import { findSecondFactor, consumeRecoveryCode, consumeStep } from "../second-factor/repository";
import { isRecoveryCode, recoveryHash, stepOf } from "../second-factor/second-factor";

export const recordSignIn = command(
  z.object({ by: z.enum(["password", "link", "identity"]) }),
  byProgram,
  async ({ by }, { actor, tx }) => {
    const person = await findPerson(tx, actor.id);
    if (!person || person.disabled) return fail("NOT_FOUND", refusals.noSuchAccount);
    return recorded(person, {
      type: "person.signed_in",
      subject: `person:${person.id}`,
      to: { email: person.email, by },
    });
  },
);

export const signInByCode = command(
  z.object({ code: codeSchema }),
  byProgram,
  async ({ code }, { actor, tx, at }) => {
    const person = await findPerson(tx, actor.id);
    const factor = await findSecondFactor(tx, actor.id);
    if (!person || person.disabled || !factor) return fail("NOT_FOUND", refusals.noSuchAccount);
    const by = isRecoveryCode(code) ? "recovery_code" : "code";
    const { secret, lastStep } = factor;
    if (by === "code" && secret === null) return fail("LOCKED", refusals.unreadableSecret);
    const isRight =
      secret === null || by === "recovery_code"
        ? await consumeRecoveryCode(tx, { personId: person.id, codeHash: recoveryHash(person.id, code) }, at)
        : await isFreshCode(code, secret);
    if (!isRight) return fail("INVALID", refusals.wrongCode);
    return recorded(person, {
      type: "person.signed_in",
      subject: `person:${person.id}`,
      to: { email: person.email, by },
    });

    async function isFreshCode(typed: string, key: string): Promise<boolean> {
      const step = stepOf(typed.replaceAll(" ", ""), key, { lastStep, at });
      return step !== null && consumeStep(tx, actor.id, step);
    }
  },
);
