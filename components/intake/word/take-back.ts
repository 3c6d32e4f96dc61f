import { notReached } from "@/components/desk/messages";
import { type Refused, refusedAs, refusedOf } from "@/components/desk/refused";
import { maxDocumentSize, returnedPath } from "@/lib/intake/word/document-file";
import { refusals } from "@/lib/intake/word/refusals";
import type { Result } from "@/lib/platform/result";

type TakenBack = { ok: true; id: string } | { ok: false; refusal: Refused };

/** Sends a document that came back. The server checks its content and may refuse it. */
export async function takeBack(file: File, year: number, openedBy: string): Promise<TakenBack> {
  if (file.size > maxDocumentSize) return { ok: false, refusal: refusedAs("INVALID", refusals.tooLarge) };
  const query = new URLSearchParams({ year: String(year), name: file.name, openedBy });
  try {
    const response = await fetch(`${returnedPath}?${query}`, { method: "POST", body: file });
    if (response.status === 413) return { ok: false, refusal: refusedAs("INVALID", refusals.tooLarge) };
    const result = (await response.json()) as Result<{ id: string }>;
    return result.ok ? { ok: true, id: result.value.id } : { ok: false, refusal: refusedOf(result.error) };
  } catch {
    return { ok: false, refusal: refusedAs("NOT_REACHED", notReached) };
  }
}
