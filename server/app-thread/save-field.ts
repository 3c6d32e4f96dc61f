import { parseCookie } from "cookie";
import { actorOf, sessionOfCookies } from "@/lib/accounts/sessions/session";
import { sameOriginSession } from "@/lib/accounts/sessions/same-origin";
import { saveField } from "@/lib/entry/saving/commands";
import type { SaveField } from "@/lib/entry/schema";
import type { Result } from "@/lib/platform/result";
import type { SaveRequest } from "../http/save-endpoint";

/** Saves one field and returns the result as JSON. */
export async function saveFieldAsJson({ headers, body }: SaveRequest): Promise<string> {
  const get = (name: string) => headers[name]?.toString() ?? null;
  const cookies = parseCookie(headers.cookie ?? "") as Record<string, string>;
  const session = await sameOriginSession({ get }, () => sessionOfCookies(cookies));
  const result: Result<unknown> = session.ok
    ? await saveField(inputOf(body), actorOf(session.value.person))
    : session;
  return JSON.stringify(result);
}

// A body that is not JSON fails the schema of the command, like any other that does not have the expected form.
function inputOf(body: string): SaveField {
  try {
    return JSON.parse(body) as SaveField;
  } catch {
    return null as never;
  }
}
