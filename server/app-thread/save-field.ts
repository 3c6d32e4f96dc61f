import { parseCookie } from "cookie";
import { actorOf, sessionOfCookies } from "@/lib/accounts/sessions/session";
import { sameOriginSession } from "@/lib/accounts/sessions/same-origin";
import { saveField } from "@/lib/entry/saving/commands";
import type { Saved } from "@/lib/entry/saving/with-findings";
import { openedBySchema, type SentSave } from "@/lib/entry/schema";
import { serverErrorStatus, withoutErrors } from "@/lib/platform/error-refusal";
import type { Result } from "@/lib/platform/result";
import type { SaveAnswer, SaveRequest } from "../http/save-endpoint";

/** Saves one field and returns the result as JSON. Never rejects: an error of the save is a result too. */
export async function saveFieldAsJson(request: SaveRequest): Promise<SaveAnswer> {
  const result = await withoutErrors(() => save(request));
  const status = result.ok ? 200 : (serverErrorStatus(result.error) ?? 200);
  return { status, body: JSON.stringify(result) };
}

/**
 * The form says who opened it: it retries by itself, and somebody else may have signed in in the same browser meanwhile.
 */
async function save({ headers, body }: SaveRequest): Promise<Result<Saved>> {
  const get = (name: string) => headers[name]?.toString() ?? null;
  const cookies = parseCookie(headers.cookie ?? "") as Record<string, string>;
  const sent = sentSaveOf(body);
  const terms = { ...saveField.access, openedBy: sent?.openedBy };
  const session = await sameOriginSession({ get }, () => sessionOfCookies(cookies), terms);
  return session.ok ? saveField(sent ?? (null as never), actorOf(session.value.person)) : session;
}

// The rest is parsed by the command, which also refuses null like any other input that does not have the expected form.
function sentSaveOf(body: string): SentSave | null {
  try {
    const sent: unknown = JSON.parse(body);
    return openedBySchema.safeParse(sent).success ? (sent as SentSave) : null;
  } catch {
    return null;
  }
}
