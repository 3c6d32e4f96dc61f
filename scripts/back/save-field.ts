import type { IncomingMessage, ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import { parseCookie } from "cookie";
import { actorOf, sessionOfCookies } from "@/lib/accounts/cookie-session";
import { fromOurPages } from "@/lib/accounts/our-pages";
import { saveField } from "@/lib/entry/commands";
import { saveFieldAddress } from "@/lib/entry/save-address";
import type { SaveField } from "@/lib/entry/schema";
import type { Result } from "@/lib/platform/result";

/** Answers a save of one field, and says whether the request was one. The form waits for these more than for all else. */
export async function answerSave(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  if (request.method !== "POST" || request.url !== saveFieldAddress) return false;
  const body = JSON.stringify(await save(request));
  response.writeHead(200, {
    "content-type": "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  response.end(body);
  return true;
}

async function save(request: IncomingMessage): Promise<Result<unknown>> {
  const { headers } = request;
  const get = (name: string) => headers[name]?.toString() ?? null;
  const cookies = parseCookie(headers.cookie ?? "") as Record<string, string>;
  const session = await fromOurPages({ get }, () => sessionOfCookies(cookies));
  if (!session.ok) return session;
  // What is not JSON is refused as any other body that does not have the expected form.
  const input = (await json(request).catch(() => null)) as SaveField;
  return saveField(input, actorOf(session.value.person));
}
