import type { Access } from "@/lib/platform/access";
import type { Actor } from "@/lib/platform/actor";
import type { Bilingual } from "@/lib/platform/bilingual";
import { fail, type Result } from "@/lib/platform/result";
import { forScripts } from "../route-access";
import { jsonRefusal } from "../route-errors";

type Body = { largest: number; tooLarge: Bilingual };
type Upload = { query: URLSearchParams; data: Uint8Array<ArrayBuffer>; contentType: string };

/** Returns a route that takes the body of a request. Checks who asks before it reads the body, and answers with the result. */
export function uploadRoute(
  access: Access,
  { largest, tooLarge }: Body,
  take: (upload: Upload, actor: Actor) => Promise<Result<unknown>>,
) {
  return forScripts(access, async (actor, request: Request) => {
    const query = new URL(request.url).searchParams;
    const data = await readBody(request, largest);
    const contentType = request.headers.get("content-type") ?? "";
    const taken = data ? await take({ query, data, contentType }, actor) : fail("INVALID", tooLarge);
    if (!taken.ok) return jsonRefusal(taken.error);
    return Response.json(taken, { status: 201, headers: { "Cache-Control": "no-store" } });
  });
}

/** Returns the body of a request, or null as soon as it exceeds `largest` bytes. */
async function readBody(request: Request, largest: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > largest) return null;
    chunks.push(chunk);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
