import { type Refused, refusedAs, refusedOf } from "@/components/desk/refused";
import { intakePath, largestDocument } from "@/lib/intake/document-files";
import { refusals } from "@/lib/intake/refusals";
import type { Result } from "@/lib/platform/result";

/** Without a year, a report is to be made from the document. */
type Destination = { year: number | null; section: string | null };
type HandedIn = { ok: true; value: { id: string; isNew: boolean } } | { ok: false; refusal: Refused };

/** Sends a document to be read. The server checks its content and may refuse it. */
export async function handIn(
  file: { name: string; body: Blob },
  { year, section }: Destination,
  openedBy: string,
): Promise<HandedIn> {
  if (file.body.size > largestDocument)
    return { ok: false, refusal: refusedAs("INVALID", refusals.tooLarge) };
  const query = new URLSearchParams({ name: file.name, openedBy });
  if (year !== null) query.set("year", String(year));
  if (section !== null) query.set("section", section);
  try {
    const response = await fetch(`${intakePath}?${query}`, { method: "POST", body: file.body });
    if (response.status === 413) return { ok: false, refusal: refusedAs("INVALID", refusals.tooLarge) };
    const result = (await response.json()) as Result<{ id: string; isNew: boolean }>;
    return result.ok ? result : { ok: false, refusal: refusedOf(result.error) };
  } catch {
    return { ok: false, refusal: refusedAs("NOT_REACHED", refusals.notReached) };
  }
}
