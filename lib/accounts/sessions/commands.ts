import "server-only";
import { z } from "zod";
import { command, recorded } from "@/lib/audit/command";
import { byProgram } from "@/lib/platform/access";
import { fail } from "@/lib/platform/result";
import { refusals } from "../refusals";
import { findPerson } from "../repository";
import { deleteSession } from "./repository";

/** Deletes a person's own session and records that: `browser` is that of another session than the one that asks for it. */
export const recordSessionEnd = command(
  z.object({ id: z.string(), browser: z.string().nullable() }),
  byProgram,
  async ({ id, browser }, { actor, tx }) => {
    const person = await findPerson(tx, actor.id);
    if (!person) return fail("NOT_FOUND", refusals.noSuchAccount);
    await deleteSession(tx, id);
    const { email } = person;
    const subject = `person:${person.id}`;
    return recorded(
      null,
      browser === null
        ? { type: "person.signed_out", subject, to: { email } }
        : { type: "person.session_ended", subject, to: { email, browser } },
    );
  },
);
