import { type AuditPayload, eventSchema } from "./events";

type Written = { type: string; from: string | null; to: string | null };
type OfType<T extends AuditPayload["type"]> = Extract<AuditPayload, { type: T }>;

/** What an entry tells, by the shape of its kind; null where it has none that this version knows. */
export function readEvent({ type, from, to }: Written): AuditPayload | null {
  const read = eventSchema.safeParse({ type, from: parsed(from), to: parsed(to) });
  return read.data ?? null;
}

/** What an entry tells if it is of this kind. */
export function eventOf<T extends AuditPayload["type"]>(entry: Written, type: T): OfType<T> | null {
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
