import "server-only";
import { log } from "./log";
import { storageRefusals, unexpected } from "./refusals";
import type { Refusal, RefusalCode, Result } from "./result";
import { logRefusal } from "./security-log";
import { currentStorageState } from "./storage/current";
import { StorageError } from "./storage/fault";

/** Returns what to tell the person whose request ended in this error. An error that nobody expected is logged. */
export function refusalOfError(error: unknown): Refusal {
  if (!(error instanceof StorageError)) log.error({ error }, "a request failed");
  // Where the database is known to be damaged, that is the likely reason of whatever fails.
  const fault = error instanceof StorageError ? error.fault : currentStorageState().fault();
  if (fault) return { code: "UNAVAILABLE", sentence: storageRefusals[fault] };
  return { code: "UNEXPECTED", sentence: unexpected };
}

/** Runs work that ends in a result. An error ends it too, so that it never rejects; a refusal is logged. */
export async function withoutErrors<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    const result = await work();
    if (!result.ok) logRefusal(result.error.code);
    return result;
  } catch (error) {
    return { ok: false, error: refusalOfError(error) };
  }
}

const serverErrors: Partial<Record<RefusalCode, 500 | 503>> = { UNAVAILABLE: 503, UNEXPECTED: 500 };

/** Returns the HTTP status of a refusal for which the server is to blame, and null for any other. */
export function serverErrorStatus({ code }: Refusal): 500 | 503 | null {
  return serverErrors[code] ?? null;
}

const statuses: Partial<Record<RefusalCode, number>> = {
  ...serverErrors,
  NOT_SIGNED_IN: 401,
  FORBIDDEN: 403,
  OTHER_PERSON: 403,
  REAUTHENTICATE: 403,
  NOT_FOUND: 404,
};

/** Returns the HTTP status that goes with a refusal; 422 for what the request itself has to be changed for. */
export function refusalStatus({ code }: Refusal): number {
  return statuses[code] ?? 422;
}
