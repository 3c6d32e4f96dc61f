import { randomUUID } from "node:crypto";
import { sha256 } from "@/lib/audit/chain";
import { printValue, type Value } from "@/lib/figures/value";
import type { Actor } from "@/lib/platform/actor";
import type { Revision } from "./model";

type Change = { value: Value | null; source: string; reason?: string | undefined };

/** The field's next revision. */
export function revise(
  field: { id: string; version: number },
  { value, source, reason }: Change,
  by: { actor: Actor; at: Date },
): Revision {
  const revision = {
    id: randomUUID(),
    fieldId: field.id,
    number: field.version + 1,
    value,
    printed: value ? printValue(value) : "",
    source,
    reason: reason || null,
    authorId: by.actor.id,
    authorName: by.actor.name,
    at: by.at.toISOString(),
  };
  return { ...revision, hash: hashOfRevision(revision) };
}

/** SHA-256 over the revision's fields in this order as a JSON array; the audit chain carries it. */
export function hashOfRevision(revision: Omit<Revision, "hash">): string {
  const { id, fieldId, number, value, printed, source, reason, authorId, authorName, at } = revision;
  const stored = value && JSON.stringify(value);
  return sha256(
    JSON.stringify([id, fieldId, number, stored, printed, source, reason, authorId, authorName, at]),
  );
}
