import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/platform/actor";
import { cleanInput } from "@/lib/platform/clean-input";
import { type Tx, write } from "@/lib/platform/database";
import { storageRefusals } from "@/lib/platform/refusals";
import { fail, ok, type Refusal, type Result } from "@/lib/platform/result";
import { StorageError } from "@/lib/platform/storage/fault";
import type { AuditInput } from "./events";
import { refusals } from "./refusals";
import { appendEvents, hasChanged, lockHead } from "./repository";

export type Context = { actor: Actor; tx: Tx; at: Date };
type Done<T> = { ok: true; value: T; events: readonly AuditInput[] };
export type Outcome<T> = Done<T> | { ok: false; error: Refusal };

export type Command<I, T> = (input: I, actor: Actor) => Promise<Result<T>>;

/** Ends a command whose change is recorded by these events. */
export function recorded<T>(value: T, ...events: [AuditInput, ...AuditInput[]]): Done<T> {
  return { ok: true, value, events };
}

export function unchanged<T>(value: T): Done<T> {
  return { ok: true, value, events: [] };
}

class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/**
 * Builds a write from a schema and a decision. Every text of the input is cleaned before it is parsed. The decision runs in one
 * transaction with its audit events; a refusal rolls everything back, and a change without an event throws.
 */
export function command<S extends z.ZodType, T>(
  schema: S,
  decide: (input: z.output<S>, context: Context) => Promise<Outcome<T>>,
): Command<z.input<S>, T> {
  return async (input, actor) => {
    const parsed = schema.safeParse(cleanInput(input, schema));
    if (!parsed.success) return fail("INVALID", refusals.invalidInput, parsed.error.issues);
    try {
      return ok(await write((tx) => commit(tx, actor, (context) => decide(parsed.data, context))));
    } catch (error) {
      if (error instanceof Refused) return { ok: false, error: error.refusal };
      if (error instanceof StorageError) return fail("UNAVAILABLE", storageRefusals[error.fault]);
      throw error;
    }
  };
}

async function commit<T>(
  tx: Tx,
  actor: Actor,
  decide: (context: Context) => Promise<Outcome<T>>,
): Promise<T> {
  const head = await lockHead(tx);
  const at = new Date();
  const outcome = await decide({ actor, tx, at });
  if (!outcome.ok) throw new Refused(outcome.error);
  if (outcome.events.length > 0) await appendEvents(tx, head, { actor, at, events: outcome.events });
  else if (await hasChanged(tx, head)) throw new Error("A change was made for which nothing was recorded.");
  return outcome.value;
}
