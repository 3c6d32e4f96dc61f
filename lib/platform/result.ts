import type { Bilingual } from "./bilingual";

export type RefusalCode =
  | "INVALID"
  | "NOT_SIGNED_IN"
  | "REAUTHENTICATE"
  | "FORBIDDEN"
  // The page was opened by somebody else than is signed in now.
  | "OTHER_PERSON"
  | "NOT_FOUND"
  | "CONFLICT"
  | "LOCKED"
  | "NOTHING_TO_DO"
  | "NOT_READY"
  // The database cannot be written now; the same may be sent again later.
  | "UNAVAILABLE"
  // Something failed that nobody expected; what happened is in the log.
  | "UNEXPECTED"
  // Made in the browser, when the server gave no answer.
  | "NOT_REACHED";

/** An expected refusal. The sentence says what happened, what is safe and what to do; `detail` is data for the screen. */
export type Refusal = { code: RefusalCode; sentence: Bilingual; detail?: unknown };

export type Result<T> = { ok: true; value: T } | { ok: false; error: Refusal };

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function fail(
  code: RefusalCode,
  sentence: Bilingual,
  detail?: unknown,
): { ok: false; error: Refusal } {
  return { ok: false, error: detail === undefined ? { code, sentence } : { code, sentence, detail } };
}
