import { LRUCache } from "lru-cache";
import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { compressed } from "@/lib/prepared/answer";
import { etagOf } from "@/lib/prepared/etag";
import { pathOf } from "@/lib/prepared/public-routes";
import { type Ready, readyToSend, sendAnswer } from "@/lib/prepared/send-answer";
import type { EndpointHandler } from "../http/request-handler";

const address = "/_next/static/";

const types: Record<string, string> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
};

/**
 * Returns a handler of the scripts, style sheets and fonts of the build. They never change under their names, and a page to sign
 * in needs twenty of them, which must neither wait in line nor keep the app thread.
 */
export function staticFiles(folder = ".next/static"): EndpointHandler {
  const names = new Set(existsSync(folder) ? filesIn(folder) : []);
  const memory = new LRUCache<string, Ready>({
    maxSize: 16_000_000,
    sizeCalculation: ({ answer: { bodies } }) =>
      bodies.plain.length + (bodies.gzip?.length ?? 0) + (bodies.br?.length ?? 0) + 4096,
  });
  return async (request, response) => {
    const path = pathOf(request.url ?? "/");
    const name = path.startsWith(address) ? path.slice(address.length) : "";
    if (!names.has(name)) return false;
    const ready = memory.get(name) ?? (await load(folder, name));
    memory.set(name, ready);
    sendAnswer(request, response, ready);
    return true;
  };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extname(entry.name) in types)
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .replaceAll("\\", "/")
        .slice(folder.length + 1),
    );
}

async function load(folder: string, name: string): Promise<Ready> {
  const plain = await readFile(join(folder, name));
  const headers = {
    "content-type": types[extname(name)] ?? "",
    "cache-control": "public, max-age=31536000, immutable",
  };
  const answer = { status: 200, headers, etag: etagOf(plain), bodies: { plain } };
  const [br, gzip] = await Promise.all([built(folder, `${name}.br`), built(folder, `${name}.gz`)]);
  return readyToSend(
    br && gzip ? { ...answer, bodies: { plain, br, gzip } } : await compressed(answer, "quick"),
  );
}

/** Returns a compressed form that was made with the build (scripts/compress-static.mjs); null in development. */
async function built(folder: string, name: string): Promise<Buffer | null> {
  return readFile(join(folder, name)).catch(() => null);
}
