import { type Refused, refusedAs, refusedOf } from "@/components/desk/refused";
import { type Attachment, attachmentsPath, maxFileSize } from "@/lib/entry/attachments/attachment";
import { refusals } from "@/lib/entry/attachments/refusals";
import type { Result } from "@/lib/platform/result";

/** Uploads a file to store. The server checks its content and may refuse it. */
export async function uploadFile(
  file: File,
  openedBy: string,
): Promise<{ ok: true; value: Attachment } | { ok: false; sentence: Refused }> {
  if (file.size > maxFileSize) return { ok: false, sentence: refusedAs("INVALID", refusals.tooLarge) };
  try {
    const query = new URLSearchParams({ name: file.name, openedBy });
    const response = await fetch(`${attachmentsPath}?${query}`, { method: "POST", body: file });
    if (response.status === 413) return { ok: false, sentence: refusedAs("INVALID", refusals.tooLarge) };
    const result = (await response.json()) as Result<Attachment>;
    return result.ok ? result : { ok: false, sentence: refusedOf(result.error) };
  } catch {
    return { ok: false, sentence: refusedAs("NOT_REACHED", refusals.notReached) };
  }
}
