import { randomUUID } from "node:crypto";
import { sha256 } from "@/lib/audit/chain";
import { printValue, type Value } from "@/lib/figures/value";
import type { Actor } from "@/lib/platform/actor";
import type { Revision, Source } from "./model";

type Change = Source & {
  value: Value | null;
  reason?: string | undefined;
  requestKey?: string | undefined;
};

/** Returns the field's next revision. It is not saved yet. */
export function revise(
  field: { id: string; version: number },
  { value, reason, requestKey, ...source }: Change,
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
    requestKey: requestKey ?? null,
    authorId: by.actor.id,
    authorName: by.actor.name,
    at: by.at.toISOString(),
  };
  return { ...revision, hash: hashOfRevision(revision) };
}

export function hashOfRevision(revision: Omit<Revision, "hash">): string {
  return hashOfStored({ ...revision, value: revision.value && JSON.stringify(revision.value) });
}

export type StoredRevision = Omit<Revision, "value"> & { value: string | null };

/**
 * Returns the SHA-256 of the revision's fields, in this order as a JSON array. The audit chain records it. The key of a request
 * is only there where the revision has one: those saved before there were any have kept their hash.
 */
export function hashOfStored(revision: Omit<StoredRevision, "hash">): string {
  const { id, fieldId, number, value, printed, source, quotation, page, link, attachmentId } = revision;
  const { reason, authorId, authorName, at, requestKey } = revision;
  const fields = [id, fieldId, number, value, printed, source, quotation, page, link, attachmentId];
  const key = requestKey === null ? [] : [requestKey];
  return sha256(JSON.stringify([...fields, reason, authorId, authorName, at, ...key]));
}
