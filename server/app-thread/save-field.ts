import { actorOf } from "@/lib/accounts/sessions/session";
import { saveField } from "@/lib/entry/saving/commands";
import type { Saved } from "@/lib/entry/saving/with-findings";
import { openedBySchema, type SentSave } from "@/lib/entry/schema";
import { withAccess } from "@/lib/platform/access";
import { serverErrorStatus, withoutErrors } from "@/lib/platform/error-refusal";
import type { Result } from "@/lib/platform/result";
import type { DeskAnswer, DeskRequest } from "../http/desk-endpoint";
import { sessionOfRequest } from "./for-scripts";

type SaveRequest = Pick<DeskRequest, "headers" | "body">;

/**
 * Saves one field and returns the result as JSON; the status is 200 also for a refusal, unless the server is to blame. Never
 * rejects: an error of the save is a result too.
 */
export const saveFieldAsJson = withAccess(
  saveField.access,
  async (request: SaveRequest): Promise<DeskAnswer> => {
    const result = await withoutErrors(() => save(request));
    const status = result.ok ? 200 : (serverErrorStatus(result.error) ?? 200);
    return { status, body: JSON.stringify(result) };
  },
);

/**
 * The form says who opened it: it retries by itself, and somebody else may have signed in in the same browser meanwhile.
 */
async function save({ headers, body }: SaveRequest): Promise<Result<Saved>> {
  const sent = sentSaveOf(body);
  const terms = { ...saveField.access, openedBy: sent?.openedBy };
  const session = await sessionOfRequest({ method: "POST", headers }, terms);
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
