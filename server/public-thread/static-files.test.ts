import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, expect, it, vi } from "vitest";
import { compressStatic } from "@/scripts/compress-static.mjs";
import { staticFiles } from "./static-files";

const folder = mkdtempSync(join(tmpdir(), "annals-static-"));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, "chunks"));
writeFileSync(join(folder, "chunks", "a.js"), "let a = 1;".repeat(100));
writeFileSync(join(folder, "chunks", "a.js.map"), "{}");

const serve = staticFiles(folder);

async function ask(url: string, encoding?: string, by = serve) {
  const head: unknown[] = [];
  const response = { writeHead: (...given: unknown[]) => (head.push(...given), response), end: vi.fn() };
  const request = {
    url,
    method: "GET",
    headers: { "accept-encoding": encoding },
  } as unknown as IncomingMessage;
  const isServed = await by(request, response as unknown as ServerResponse);
  const body = response.end.mock.calls[0]?.[0] as Buffer | undefined;
  return { isServed, status: head[0], headers: (head[1] ?? []) as string[], body };
}

it("serves a file of the build for ever", async () => {
  const { status, headers } = await ask("/_next/static/chunks/a.js?v=1");
  expect(status).toBe(200);
  const valueOf = (name: string) => headers[headers.findIndex((one) => one.toLowerCase() === name) + 1];
  expect(valueOf("content-type")).toBe("text/javascript; charset=utf-8");
  expect(valueOf("cache-control")).toContain("immutable");
  expect(valueOf("x-content-type-options")).toBe("nosniff");
});

it("sends what was compressed with the build", async () => {
  const built = mkdtempSync(join(folder, "built-"));
  const text = Array.from({ length: 500 }, (_, n) => `let a${n} = ${(n * 7919) % 1000};`).join("");
  writeFileSync(join(built, "c.js"), text);
  await compressStatic(built);
  const { body } = await ask("/_next/static/c.js", "br", staticFiles(built));
  expect(body).toEqual(readFileSync(join(built, "c.js.br")));
  expect(brotliDecompressSync(body ?? "").toString()).toBe(text);
});

it.each([
  "/_next/static/chunks/b.js",
  "/_next/static/chunks/a.js.map",
  "/_next/static/../../package.json",
  "/_next/static/",
  "/_next/image?url=/icon.svg",
  "/desk",
])("leaves %s to others", async (url) => {
  expect((await ask(url)).isServed).toBe(false);
});
