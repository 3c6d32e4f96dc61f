import { sameOriginActor } from "@/lib/accounts/sessions/as-action";
import { maxFileSize } from "@/lib/entry/attachments/attachment";
import { attachFile } from "@/lib/entry/attachments/commands";
import { refusals } from "@/lib/entry/attachments/refusals";
import { fail, type RefusalCode, type Result } from "@/lib/platform/result";

const statuses: Partial<Record<RefusalCode, number>> = {
  NOT_SIGNED_IN: 401,
  FORBIDDEN: 403,
  OTHER_PERSON: 403,
};

/**
 * Stores the request body as an attachment with the `name` of the query, for the person who opened the form (`openedBy`).
 * Checks permission before reading the body.
 */
export async function POST(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const actor = await sameOriginActor({ openedBy: query.get("openedBy") ?? undefined });
  if (!actor.ok) return jsonResponse(actor);
  const name = query.get("name") ?? "";
  const data = await readBody(request);
  if (!data) return jsonResponse(fail("INVALID", refusals.tooLarge));
  return jsonResponse(await attachFile({ name, data }, actor.value));
}

function jsonResponse(result: Result<unknown>): Response {
  const status = result.ok ? 201 : (statuses[result.error.code] ?? 422);
  return Response.json(result, { status, headers: { "Cache-Control": "no-store" } });
}

/** Returns the request body, or null as soon as it exceeds the maximum file size. */
async function readBody(request: Request): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > maxFileSize) return null;
    chunks.push(chunk);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
