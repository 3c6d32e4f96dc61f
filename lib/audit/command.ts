import "server-only";
import type { z } from "zod";
import { type Access, type Restricted, restricted } from "@/lib/platform/access";
import { type Actor, system } from "@/lib/platform/actor";
import { type Tx, write } from "@/lib/platform/database";
import { refusalOfError } from "@/lib/platform/error-refusal";
import { log } from "@/lib/platform/log";
import { ok, type Refusal } from "@/lib/platform/result";
import { singleton } from "@/lib/platform/singleton";
import { StorageError } from "@/lib/platform/storage/fault";
import type { AuditInput } from "./events";
import { type ChainHead, printHead } from "./head";
import { touchNewTables } from "./new-tables";
import { parseInput } from "./parse-input";
import { appendEvents, hasChanged, headToExtend } from "./repository";
import { logAccountEvents } from "./security-events";

export type Context = { actor: Actor; tx: Tx; at: Date };
type Done<T> = { ok: true; value: T; events: readonly AuditInput[] };
export type Outcome<T> = Done<T> | { ok: false; error: Refusal };

export type Command<I, T> = Restricted<I, T>;

/** Ends a command whose change is recorded by these events. */
export function recorded<T>(value: T, ...events: [AuditInput, ...AuditInput[]]): Done<T> {
  return { ok: true, value, events };
}

export function unchanged<T>(value: T): Done<T> {
  return { ok: true, value, events: [] };
}

const first = singleton<{ sealed: Promise<void> | undefined }>("new tables sealed", () => ({
  sealed: undefined,
}));

/**
 * Seals, in an action of its own, the rows of tables that the chain did not seal before. Every command waits for it; it
 * looks once per process, and again when it failed.
 */
export function sealNewTables(): Promise<void> {
  return (first.sealed ??= write(async (tx) => {
    await commit(tx, system, async () => {
      const event = await touchNewTables(tx);
      return event ? recorded(null, event) : unchanged(null);
    });
  }).catch((error: unknown) => {
    first.sealed = undefined;
    throw error;
  }));
}

class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/**
 * Builds a write from a schema, a rule of who may run it, and a decision. The rule is asked before the input is looked at. Every
 * text of the input is cleaned before it is parsed. The decision runs in one transaction with its audit events; a refusal rolls
 * everything back, and a change without an event throws.
 */
export function command<S extends z.ZodType, T>(
  schema: S,
  access: Access,
  decide: (input: z.output<S>, context: Context) => Promise<Outcome<T>>,
): Command<z.input<S>, T> {
  return restricted(access, async (input, actor) => {
    const parsed = parseInput(schema, input);
    if (!parsed.ok) return parsed;
    try {
      await sealNewTables();
      const { value, events, putOut } = await write((tx) =>
        commit(tx, actor, (context) => decide(parsed.value, context)),
      );
      if (putOut) log.info({ head: printHead(putOut) }, "audit head");
      logAccountEvents(events, actor);
      return ok(value);
    } catch (error) {
      if (error instanceof Refused) return { ok: false, error: error.refusal };
      if (error instanceof StorageError) return { ok: false, error: refusalOfError(error) };
      throw error;
    }
  });
}

async function commit<T>(
  tx: Tx,
  actor: Actor,
  decide: (context: Context) => Promise<Outcome<T>>,
): Promise<{ value: T; events: readonly AuditInput[]; putOut: ChainHead | null }> {
  const head = await headToExtend(tx);
  const at = new Date();
  const outcome = await decide({ actor, tx, at });
  if (!outcome.ok) throw new Refused(outcome.error);
  const { value, events } = outcome;
  if (events.length > 0) {
    const newest = await appendEvents(tx, head, { actor, at, events });
    return { value, events, putOut: events.some(isOfRelease) ? newest : null };
  }
  if (await hasChanged(tx, head)) throw new Error("A change was made for which nothing was recorded.");
  return { value, events, putOut: null };
}

// The head is logged after each release, because whoever changed the database cannot change a log that is kept elsewhere.
function isOfRelease({ type }: AuditInput): boolean {
  return type === "release.published" || type === "release.withdrawn" || type === "site_texts.released";
}
