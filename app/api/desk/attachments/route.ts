import { sameOriginActor } from "@/lib/accounts/sessions/as-action";
import { maxFileSize } from "@/lib/entry/attachments/attachment";
import { attachFile } from "@/lib/entry/attachments/commands";
import { refusals } from "@/lib/entry/attachments/refusals";
import { fail, type RefusalCode, type Result } from "@/lib/platform/result";

const statuses: Partial<Record<RefusalCode, number>> = { NOT_SIGNED_IN: 401, FORBIDDEN: 403 };

/** Keeps the file that is the request's body under the `name` of its query. Who may is asked before a byte is read. */
export async function POST(request: Request): Promise<Response> {
  const actor = await sameOriginActor();
  if (!actor.ok) return answer(actor);
  const name = new URL(request.url).searchParams.get("name") ?? "";
  const data = await bodyOf(request);
  if (!data) return answer(fail("INVALID", refusals.tooLarge));
  return answer(await attachFile({ name, data }, actor.value));
}

function answer(result: Result<unknown>): Response {
  const status = result.ok ? 201 : (statuses[result.error.code] ?? 422);
  return Response.json(result, { status, headers: { "Cache-Control": "no-store" } });
}

/** The body's bytes; null as soon as they are more than a file may have. */
async function bodyOf(request: Request): Promise<Uint8Array<ArrayBuffer> | null> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const piece of request.body ?? []) {
    size += piece.length;
    if (size > maxFileSize) return null;
    pieces.push(piece);
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
