import "server-only";
import type { z } from "zod";
import type { AuditInput } from "./events";
import { appendEvents, hasChanged, holdHead } from "./repository";
import type { Actor } from "@/lib/platform/actor";
import { type Tx, write } from "@/lib/platform/database";
import { fail, ok, type Refusal, type Result } from "@/lib/platform/result";
import { wellFormed } from "@/lib/platform/well-formed";

export type Context = { actor: Actor; tx: Tx; at: Date };
type Done<T> = { ok: true; value: T; events: readonly AuditInput[] };
export type Outcome<T> = Done<T> | { ok: false; error: Refusal };

/** A write: what it accepts, and how it decides within one transaction. */
export type Command<I, T> = (input: I, actor: Actor) => Promise<Result<T>>;

/** The change was made and is recorded. */
export function recorded<T>(value: T, ...events: [AuditInput, ...AuditInput[]]): Done<T> {
  return { ok: true, value, events };
}

/** Nothing had to change, so there is nothing to record. */
export function unchanged<T>(value: T): Done<T> {
  return { ok: true, value, events: [] };
}

class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/**
 * Makes a write of a zod schema and a decision. The decision runs in one transaction with its audit events; a
 * returned refusal rolls everything back, and so does a change for which nothing was recorded.
 */
export function command<S extends z.ZodType, T>(
  schema: S,
  decide: (input: z.output<S>, context: Context) => Promise<Outcome<T>>,
): Command<z.input<S>, T> {
  return async (input, actor) => {
    const parsed = schema.safeParse(wellFormed(input));
    if (!parsed.success) return fail("INVALID", notUnderstood, parsed.error.issues);
    try {
      return ok(await write((tx) => commit(tx, actor, (context) => decide(parsed.data, context))));
    } catch (error) {
      if (error instanceof Refused) return { ok: false, error: error.refusal };
      throw error;
    }
  };
}

const notUnderstood = {
  zh: "提交的内容不符合要求，未作任何更改。请检查后重试。",
  en: "What was sent does not have the expected form; nothing was changed. Please check it and try again.",
};

async function commit<T>(
  tx: Tx,
  actor: Actor,
  decide: (context: Context) => Promise<Outcome<T>>,
): Promise<T> {
  const head = await holdHead(tx);
  const at = new Date();
  const outcome = await decide({ actor, tx, at });
  if (!outcome.ok) throw new Refused(outcome.error);
  if (outcome.events.length > 0) await appendEvents(tx, head, { actor, at, events: outcome.events });
  else if (await hasChanged(tx, head)) throw new Error("A change was made for which nothing was recorded.");
  return outcome.value;
}
