import type { IncomingMessage, ServerResponse } from "node:http";
import { refusalHeaders } from "@/lib/open-data/open-data-headers";
import { requestIdHeader } from "@/lib/platform/request-id";
import { bodyTooLarge } from "./refusals";
import { requestIdOf } from "./request-id";

const megabyte = 1024 * 1024;

/** In bytes. No form or API call of Annals needs a larger body. */
export const largestBody = 2 * megabyte;

/** In bytes. The forms that are open to everybody, such as the one to sign in, are shorter. */
export const largestOfStrangers = 100 * 1024;

/** The endpoints that take more, in bytes: an uploaded file is the whole body. */
export const uploads: ReadonlyMap<string, number> = new Map([
  ["/api/desk/attachments", 10 * megabyte],
  ["/api/desk/intake", 40 * megabyte],
  ["/api/desk/spreadsheets", 40 * megabyte],
  ["/api/desk/word", 40 * megabyte],
]);

/** In bytes. What signs in is short, and whoever sends it is not signed in yet. */
const largestSignIn = 16 * 1024;

const drainedFor = 5_000;

/** Refuses a request whose Content-Length is over the limit, and returns whether it did. */
export function refuseDeclared(request: IncomingMessage, response: ServerResponse): boolean {
  if (Number(request.headers["content-length"] ?? 0) <= limitOf(request)) return false;
  refuseBody(request, response, limitOf(request));
  return true;
}

/** Counts a body without a Content-Length as it arrives, and refuses the request once it passes the limit. */
export function refuseStreamed(request: IncomingMessage, response: ServerResponse): void {
  if (!("transfer-encoding" in request.headers)) return;
  const limit = limitOf(request);
  let received = 0;
  const push = request.push.bind(request);
  // A data listener would consume the stream, which Next reads later.
  request.push = (chunk: Uint8Array | null, encoding?: BufferEncoding) => {
    received += chunk?.length ?? 0;
    if (received <= limit) return push(chunk, encoding);
    if (!response.headersSent) refuseBody(request, response, limit);
    return true;
  };
}

function limitOf({ method, url }: IncomingMessage): number {
  const path = url?.split("?")[0] ?? "";
  if (path.startsWith("/api/auth/")) return largestSignIn;
  return (method === "POST" && uploads.get(path)) || largestBody;
}

/** Returns the body of a request; null if it is longer than `limit` bytes, of which the rest is not read. */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  if (Number(request.headers["content-length"] ?? 0) > limit) return Promise.resolve(null);
  const chunks: Buffer[] = [];
  let received = 0;
  return new Promise((resolve) => {
    const read = (chunk: Buffer) => {
      received += chunk.length;
      chunks.push(chunk);
      if (received <= limit) return;
      request.off("data", read).pause();
      resolve(null);
    };
    request.on("data", read);
    // What breaks off is answered to nobody.
    for (const ending of ["end", "error", "close"])
      request.once(ending, () => resolve(Buffer.concat(chunks)));
  });
}

/** Refuses a request for a body of more than `limit` bytes. */
export function refuseBody(request: IncomingMessage, response: ServerResponse, limit: number): void {
  const sentence = bodyTooLarge(limit);
  const body = JSON.stringify({ error: { code: "TOO_LARGE", sentence } });
  const length = { "content-length": Buffer.byteLength(body) };
  response.writeHead(413, { ...refusalHeaders, ...length, [requestIdHeader]: requestIdOf(request) });
  response.end(body);
  dropBody(request);
}

/** Reads the rest of a body and drops it for a while: closing the connection while the client is sending would lose the answer. */
export function dropBody(request: IncomingMessage): void {
  // Of one that has ended there is nothing left, and its connection may be used again.
  if (request.readableEnded || request.destroyed) return;
  request.resume();
  const cut = setTimeout(() => request.socket.destroy(), drainedFor);
  request.once("close", () => clearTimeout(cut));
}
