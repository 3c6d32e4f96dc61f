import { once } from "node:events";
import type { ServerResponse } from "node:http";
import type { Writable } from "node:stream";
import { setImmediate as yieldToOthers } from "node:timers/promises";
import { createGzip } from "node:zlib";
import type { Pieces } from "@/lib/open-data/observation-pieces";

type Options = { headers: Record<string, string>; isZipped: boolean };

/** The size of a chunk, in characters. */
const chunkSize = 65_536;
/** How many milliseconds a search through a large release may block the thread. */
const longestBlock = 5;

/**
 * Sends a file in chunks, no faster than the client reads them, and lets other requests run between two of them. A file
 * that fits into one chunk is sent whole, with its length. Stops when the client disconnects.
 */
export async function streamResponse(
  response: ServerResponse,
  pieces: Pieces,
  options: Options,
): Promise<void> {
  const remaining: AsyncIterator<string | Uint8Array> = pieces[Symbol.asyncIterator]();
  let text = "";
  let next = await remaining.next();
  const since = performance.now();
  for (; typeof next.value === "string" && text.length < chunkSize; next = await remaining.next()) {
    text += next.value;
    if (performance.now() - since > longestBlock) await yieldToOthers();
  }
  if (next.done && !options.isZipped) {
    const body = Buffer.from(text);
    response.writeHead(200, { ...options.headers, "content-length": body.length }).end(body);
    return;
  }
  const out = openStream(response, options);
  let isConnected = text === "" || (await write(out, text));
  for (; isConnected && !next.done; next = await remaining.next()) {
    isConnected = next.value === "" || (await write(out, next.value));
    await yieldToOthers();
  }
  if (!next.done) await remaining.return?.();
  out.end();
}

function openStream(response: ServerResponse, { headers, isZipped }: Options): Writable {
  if (!isZipped) return response.writeHead(200, headers);
  const zip = createGzip({ level: 4 });
  response.writeHead(200, { ...headers, "content-encoding": "gzip" });
  response.once("close", () => zip.destroy());
  zip.pipe(response);
  return zip;
}

/** Writes a chunk and waits until there is room for the next one. Returns false when the client has disconnected. */
async function write(out: Writable, piece: string | Uint8Array): Promise<boolean> {
  if (out.destroyed) return false;
  if (out.write(piece)) return true;
  const done = new AbortController();
  const { signal } = done;
  await Promise.race([once(out, "drain", { signal }), once(out, "close", { signal })]).catch(() => undefined);
  done.abort();
  return !out.destroyed;
}
