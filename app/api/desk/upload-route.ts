import { sameOriginActor } from "@/lib/accounts/sessions/as-action";
import type { Access } from "@/lib/platform/access";
import type { Actor } from "@/lib/platform/actor";
import type { Bilingual } from "@/lib/platform/bilingual";
import { fail, type Result } from "@/lib/platform/result";
import { forScripts } from "../route-errors";
import { readBody, uploadResponse } from "./upload-response";

type Body = { largest: number; tooLarge: Bilingual };
type Upload = { query: URLSearchParams; data: Uint8Array<ArrayBuffer>; contentType: string };

/**
 * Returns a route that takes the body of a request for the person who opened the form (`openedBy` of the query). Checks who asks
 * before it reads the body.
 */
export function uploadRoute(
  access: Access,
  { largest, tooLarge }: Body,
  take: (upload: Upload, actor: Actor) => Promise<Result<unknown>>,
) {
  return forScripts(access, async (request: Request) => {
    const query = new URL(request.url).searchParams;
    const actor = await sameOriginActor(access, query.get("openedBy") ?? undefined);
    if (!actor.ok) return uploadResponse(actor);
    const data = await readBody(request, largest);
    if (!data) return uploadResponse(fail("INVALID", tooLarge));
    const contentType = request.headers.get("content-type") ?? "";
    return uploadResponse(await take({ query, data, contentType }, actor.value));
  });
}
