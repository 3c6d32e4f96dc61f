import type { Saved } from "@/lib/entry/saving/with-findings";
import { saveFieldAddress } from "@/lib/entry/save-address";
import type { SentSave } from "@/lib/entry/schema";
import type { RefusalCode, Result } from "@/lib/platform/result";

// Browsers refuse a `keepalive` request above 64 kB; a Chinese character takes three bytes.
const outlivesPage = 20_000;

// A save takes milliseconds. Sent again it is recognised, so that waiting longer gains nothing.
const patience = 15_000;

/** Saves one field; null when the server could not be reached, or something between gave another answer than the server's. */
export async function sendSave(change: SentSave): Promise<Result<Saved> | null> {
  const body = JSON.stringify(change);
  const headers = { "content-type": "application/json" };
  try {
    const keepalive = body.length < outlivesPage;
    const signal = AbortSignal.timeout(patience);
    const response = await fetch(saveFieldAddress, { method: "POST", headers, body, keepalive, signal });
    const answer = (await response.json()) as Partial<Result<Saved>> | null;
    return answer && ("value" in answer || "error" in answer) ? (answer as Result<Saved>) : null;
  } catch {
    return null;
  }
}

const passing: readonly RefusalCode[] = ["UNAVAILABLE", "UNEXPECTED"];

/** Returns whether a save failed for a reason that may be gone when it is sent again. */
export function mayPass(result: Result<Saved> | null): boolean {
  return result === null || (!result.ok && passing.includes(result.error.code));
}
