import { type AuditPayload, eventSchema } from "./events";

type RecordedEvent = { type: string; from: string | null; to: string | null };
type OfType<T extends AuditPayload["type"]> = Extract<AuditPayload, { type: T }>;

/** Parses an entry's payload; null if this version does not know its type or shape. */
export function readEvent({ type, from, to }: RecordedEvent): AuditPayload | null {
  const read = eventSchema.safeParse({ type, from: parsed(from), to: parsed(to) });
  return read.data ?? null;
}

export function eventOf<T extends AuditPayload["type"]>(entry: RecordedEvent, type: T): OfType<T> | null {
  return entry.type === type ? (readEvent(entry) as OfType<T> | null) : null;
}

function parsed(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
