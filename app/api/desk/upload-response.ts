import { serverErrorStatus } from "@/lib/platform/error-refusal";
import type { RefusalCode, Result } from "@/lib/platform/result";

const statuses: Partial<Record<RefusalCode, number>> = {
  NOT_SIGNED_IN: 401,
  FORBIDDEN: 403,
  OTHER_PERSON: 403,
};

/** Answers an upload with its result as JSON. */
export function uploadResponse(result: Result<unknown>): Response {
  const status = result.ok ? 201 : (serverErrorStatus(result.error) ?? statuses[result.error.code] ?? 422);
  return Response.json(result, { status, headers: { "Cache-Control": "no-store" } });
}

/** Returns the body of a request, or null as soon as it exceeds `largest` bytes. */
export async function readBody(request: Request, largest: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > largest) return null;
    chunks.push(chunk);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
