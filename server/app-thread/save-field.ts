import { parseCookie } from "cookie";
import { actorOf, sessionOfCookies } from "@/lib/accounts/sessions/session";
import { sameOriginSession } from "@/lib/accounts/sessions/same-origin";
import { saveField } from "@/lib/entry/saving/commands";
import { type SentSave, sentSaveSchema } from "@/lib/entry/schema";
import type { Result } from "@/lib/platform/result";
import type { SaveRequest } from "../http/save-endpoint";

/**
 * Saves one field and returns the result as JSON. The form says who opened it: it retries by itself, and somebody else
 * may have signed in in the same browser meanwhile.
 */
export async function saveFieldAsJson({ headers, body }: SaveRequest): Promise<string> {
  const get = (name: string) => headers[name]?.toString() ?? null;
  const cookies = parseCookie(headers.cookie ?? "") as Record<string, string>;
  const sent = sentSaveOf(body);
  const terms = { openedBy: sent?.openedBy };
  const session = await sameOriginSession({ get }, () => sessionOfCookies(cookies), terms);
  const result: Result<unknown> = session.ok
    ? await saveField(sent ?? (null as never), actorOf(session.value.person))
    : session;
  return JSON.stringify(result);
}

// What is no such save fails the schema of the command, like any other input that does not have the expected form.
function sentSaveOf(body: string): SentSave | null {
  try {
    return sentSaveSchema.safeParse(JSON.parse(body)).data ?? null;
  } catch {
    return null;
  }
}
