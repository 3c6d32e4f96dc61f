import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it, vi } from "vitest";
import { staticFiles } from "./static-files";

const folder = mkdtempSync(join(tmpdir(), "annals-static-"));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, "chunks"));
writeFileSync(join(folder, "chunks", "a.js"), "let a = 1;".repeat(100));
writeFileSync(join(folder, "chunks", "a.js.map"), "{}");

const serve = staticFiles(folder);

async function ask(url: string) {
  const head: unknown[] = [];
  const response = { writeHead: (...given: unknown[]) => (head.push(...given), response), end: vi.fn() };
  const request = { url, method: "GET", headers: {} } as unknown as IncomingMessage;
  const isServed = await serve(request, response as unknown as ServerResponse);
  return { isServed, status: head[0], headers: (head[1] ?? []) as string[] };
}

it("serves a file of the build for ever", async () => {
  const { status, headers } = await ask("/_next/static/chunks/a.js?v=1");
  expect(status).toBe(200);
  const valueOf = (name: string) => headers[headers.findIndex((one) => one.toLowerCase() === name) + 1];
  expect(valueOf("content-type")).toBe("text/javascript; charset=utf-8");
  expect(valueOf("cache-control")).toContain("immutable");
  expect(valueOf("x-content-type-options")).toBe("nosniff");
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
