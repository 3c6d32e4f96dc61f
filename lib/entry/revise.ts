import { randomUUID } from "node:crypto";
import { sha256 } from "@/lib/audit/chain";
import { printValue, type Value } from "@/lib/figures/value";
import type { Actor } from "@/lib/platform/actor";
import type { Revision, Source } from "./model";

type Change = Source & { value: Value | null; reason?: string | undefined };

/** The field's next revision. */
export function revise(
  field: { id: string; version: number },
  { value, reason, ...source }: Change,
  by: { actor: Actor; at: Date },
): Revision {
  const revision = {
    id: randomUUID(),
    fieldId: field.id,
    number: field.version + 1,
    value,
    printed: value ? printValue(value) : "",
    ...source,
    reason: reason || null,
    authorId: by.actor.id,
    authorName: by.actor.name,
    at: by.at.toISOString(),
  };
  return { ...revision, hash: hashOfRevision(revision) };
}

export function hashOfRevision(revision: Omit<Revision, "hash">): string {
  return hashOfStored({ ...revision, value: revision.value && JSON.stringify(revision.value) });
}

/** A revision with its value as the database keeps it. */
export type StoredRevision = Omit<Revision, "value"> & { value: string | null };

/** SHA-256 over the revision's fields in this order as a JSON array; the audit chain carries it. */
export function hashOfStored(revision: Omit<StoredRevision, "hash">): string {
  const { id, fieldId, number, value, printed, source, quotation, page, link, attachmentId } = revision;
  const { reason, authorId, authorName, at } = revision;
  const what = [id, fieldId, number, value, printed, source, quotation, page, link, attachmentId];
  return sha256(JSON.stringify([...what, reason, authorId, authorName, at]));
}
