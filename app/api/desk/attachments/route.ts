import { sameOriginActor } from "@/lib/accounts/sessions/as-action";
import { maxFileSize } from "@/lib/entry/attachments/attachment";
import { attachFile } from "@/lib/entry/attachments/commands";
import { refusals } from "@/lib/entry/attachments/refusals";
import { fail } from "@/lib/platform/result";
import { forScripts } from "../../route-errors";
import { readBody, uploadResponse } from "../upload-response";

/**
 * Stores the request body as an attachment with the `name` of the query, for the person who opened the form (`openedBy`).
 * Checks permission before reading the body.
 */
export const POST = forScripts(async (request: Request) => {
  const query = new URL(request.url).searchParams;
  const actor = await sameOriginActor({ openedBy: query.get("openedBy") ?? undefined });
  if (!actor.ok) return uploadResponse(actor);
  const name = query.get("name") ?? "";
  const data = await readBody(request, maxFileSize);
  if (!data) return uploadResponse(fail("INVALID", refusals.tooLarge));
  return uploadResponse(await attachFile({ name, data }, actor.value));
});
