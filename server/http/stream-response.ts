import { once } from "node:events";
import type { ServerResponse } from "node:http";
import type { Writable } from "node:stream";
import { setImmediate as othersTurn } from "node:timers/promises";
import { createGzip } from "node:zlib";
import type { Pieces } from "@/lib/open-data/observation-pieces";

type How = { headers: Record<string, string>; isZipped: boolean };

const enough = 65_536;
/** How many milliseconds a search through a large release may keep others waiting. */
const patience = 5;

/**
 * Sends a file piece by piece, no faster than the reader takes it; after each piece others have their turn. One that fits
 * into the first piece is sent whole. A reader who goes away ends it.
 */
export async function streamResponse(response: ServerResponse, pieces: Pieces, how: How): Promise<void> {
  if (Symbol.asyncIterator in pieces) {
    response.writeHead(200, how.headers);
    for await (const piece of pieces) if (!(await taken(response, piece))) break;
    response.end();
    return;
  }
  const waiting = pieces[Symbol.iterator]();
  let text = "";
  let next = waiting.next();
  const since = performance.now();
  for (; !next.done && text.length < enough; next = waiting.next()) {
    text += next.value;
    if (performance.now() - since > patience) await othersTurn();
  }
  if (next.done && !how.isZipped) {
    const body = Buffer.from(text);
    response.writeHead(200, { ...how.headers, "content-length": body.length }).end(body);
    return;
  }
  const out = opened(response, how);
  let goesOn = await taken(out, text);
  for (; goesOn && !next.done; next = waiting.next()) {
    goesOn = next.value === "" || (await taken(out, next.value));
    await othersTurn();
  }
  out.end();
}

function opened(response: ServerResponse, { headers, isZipped }: How): Writable {
  if (!isZipped) return response.writeHead(200, headers);
  const zip = createGzip({ level: 4 });
  response.writeHead(200, { ...headers, "content-encoding": "gzip" });
  response.once("close", () => zip.destroy());
  zip.pipe(response);
  return zip;
}

/** Hands a piece on and waits until there is room for the next; false when nobody takes it any more. */
async function taken(out: Writable, piece: string | Uint8Array): Promise<boolean> {
  if (out.destroyed) return false;
  if (out.write(piece)) return true;
  const over = new AbortController();
  const { signal } = over;
  await Promise.race([once(out, "drain", { signal }), once(out, "close", { signal })]).catch(() => undefined);
  over.abort();
  return !out.destroyed;
}
