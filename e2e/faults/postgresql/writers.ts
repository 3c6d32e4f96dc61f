import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { type Client, inWords, isRefusedInWords, type Outcome } from "../support/client";
import { type Field, withNumber } from "../support/fields";
import type { KeyedLedger } from "./ledger";

/** `home` is where an editor saves; `other` is asked when no answer comes from there. */
export type Route = { home: Client; other: Client };

export type Terms = {
  ledger: KeyedLedger;
  until: () => boolean;
  /** Whether others save the same figures, so that a conflict is right. */
  isShared?: boolean;
  /** Differs between writers, so that no two ever type the same. */
  writer: number;
  /** Told how long an answer of one of the two took. */
  answered?: (client: Client, ms: number) => void;
};

export type Written = { conflicts: number; sentAgain: number; wrong: string[] };

const pause = 25;

/**
 * Saves figures in turn, one save after another, until `until` says so. A save that is not answered, or not made because the
 * database could not be written, is sent again with its key, as a form does it, to the other server first.
 */
export async function write(route: Route, fields: Field[], terms: Terms): Promise<Written> {
  const written: Written = { conflicts: 0, sentAgain: 0, wrong: [] };
  for (let n = 0; !terms.until(); n += 1) {
    const field = fields[n % fields.length] as Field;
    const { outcome, key, sent } = await saveUntilAnswered(route, field, terms);
    written.sentAgain += sent - 1;
    terms.ledger.note(key, outcome);
    const theirs = theirsIn(outcome);
    if (theirs !== null && terms.isShared) written.conflicts += 1;
    else if (!outcome.ok) written.wrong.push(inWords(outcome));
    field.version = numberIn(outcome) ?? theirs ?? field.version;
    await delay(pause);
  }
  return written;
}

type Sent = { outcome: Outcome; key: string; sent: number };

async function saveUntilAnswered(
  { home, other }: Route,
  field: Field,
  { writer, answered }: Terms,
): Promise<Sent> {
  const key = randomUUID();
  const typed = withNumber(field, 1_000 + 10 * field.version + writer);
  const more = { request: { key, unanswered: [] }, reason: "统计表重新核对" };
  const clients = [home, other] as const;
  for (let sent = 1; ; sent += 1) {
    const client = clients[(sent - 1) % 2] as Client;
    const outcome = await client.save(field, typed, more);
    if (outcome.answer.status > 0) answered?.(client, outcome.answer.ms);
    if ((outcome.answer.status > 0 && !isNotMade(outcome)) || sent > 400) return { outcome, key, sent };
    await delay(pause);
  }
}

/** Whether a save was refused for the time being, because the database could not be written or the server ends. */
function isNotMade(outcome: Outcome): boolean {
  return isRefusedInWords(outcome) && /^UNAVAILABLE$/.test(outcome.error?.code ?? "");
}

function numberIn({ ok, value }: Outcome): number | undefined {
  return ok ? (value?.revision as { number: number } | undefined)?.number : undefined;
}

function theirsIn({ error }: Outcome): number | null {
  const { detail } = (error ?? {}) as { detail?: { theirs?: { number: number } } };
  return error?.code === "CONFLICT" ? (detail?.theirs?.number ?? null) : null;
}

/** Saves a figure once, whatever the answer. */
export function save(editor: Client, field: Field, number: number): Promise<Outcome> {
  return editor.save(field, withNumber(field, 20_000 + 10 * field.version + number));
}
