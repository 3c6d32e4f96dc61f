import { isOtherPersonSignedIn } from "@/components/desk/drafts/page-person";
import { refusals as sessionRefusals } from "@/lib/accounts/sessions/refusals";
import { refusals } from "@/lib/intake/spreadsheets/refusals";
import { spreadsheetsPath, type UploadRequest } from "@/lib/intake/spreadsheets/upload/upload";
import { fail, type Result } from "@/lib/platform/result";
import { notReached } from "@/components/desk/messages";

/** The largest file that is sent; the rest of what the server takes is for the request around it. */
const largest = 40 * 1024 * 1024 - 512 * 1024;

/** Sends a workbook with what is asked of it. Never rejects: without an answer the result is NOT_REACHED. */
export async function sendUpload<T>(
  file: File,
  request: UploadRequest,
  openedBy: string,
): Promise<Result<T>> {
  if (file.size > largest) return fail("INVALID", refusals.tooLarge);
  if (isOtherPersonSignedIn(openedBy)) return fail("OTHER_PERSON", sessionRefusals.otherPerson);
  const body = new FormData();
  body.set("request", JSON.stringify(request));
  body.set("file", file, file.name);
  try {
    const query = new URLSearchParams({ openedBy });
    const response = await fetch(`${spreadsheetsPath}?${query}`, { method: "POST", body });
    if (response.status === 413) return fail("INVALID", refusals.tooLarge);
    return (await response.json()) as Result<T>;
  } catch {
    return fail("NOT_REACHED", notReached);
  }
}
