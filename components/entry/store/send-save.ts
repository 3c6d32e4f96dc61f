import type { Saved } from "@/lib/entry/saving/commands";
import { saveFieldAddress } from "@/lib/entry/save-address";
import type { SentSave } from "@/lib/entry/schema";
import type { Result } from "@/lib/platform/result";

// Browsers refuse a `keepalive` request above 64 kB; a Chinese character takes three bytes.
const outlivesPage = 20_000;

/** Saves one field; null when the server could not be reached. */
export async function sendSave(change: SentSave): Promise<Result<Saved> | null> {
  const body = JSON.stringify(change);
  const headers = { "content-type": "application/json" };
  try {
    const keepalive = body.length < outlivesPage;
    const response = await fetch(saveFieldAddress, { method: "POST", headers, body, keepalive });
    return (await response.json()) as Result<Saved>;
  } catch {
    return null;
  }
}
