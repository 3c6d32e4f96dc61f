import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { largestBody, refuseDeclared, refuseStreamed, uploads } from "./body-limit";

type Answer = { status?: number; body: string };
let server: Server;

// What stands behind the limit: it reads the whole body and says how long it was.
beforeAll(async () => {
  server = createServer((incoming, response) => {
    if (refuseDeclared(incoming, response)) return;
    refuseStreamed(incoming, response);
    let length = 0;
    incoming.on("data", (chunk: Buffer) => (length += chunk.length));
    incoming.on("end", () => response.end(String(length)));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

function send(size: number, headers: Record<string, string | number> = {}, path = "/"): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const outgoing = request({ port, path, method: "POST", headers }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (text: string) => (body += text));
      response.on("end", () => resolve({ status: response.statusCode, body }));
    });
    outgoing.on("error", reject);
    const piece = Buffer.alloc(64 * 1024);
    for (let sent = 0; sent < size; sent += piece.length) outgoing.write(piece.subarray(0, size - sent));
    outgoing.end();
  });
}

describe.each([
  ["that declares its length", (size: number) => ({ "content-length": size })],
  ["that arrives in chunks", () => ({ "transfer-encoding": "chunked" })],
])("a body %s", (_, headers) => {
  it.each([0, 1, largestBody])("of %i bytes is let through whole", async (size) => {
    expect(await send(size, headers(size))).toEqual({ status: 200, body: String(size) });
  });

  it.each([largestBody + 1, 20 * 1024 * 1024])("of %i bytes is refused with a sentence", async (size) => {
    const { status, body } = await send(size, headers(size));
    expect(status).toBe(413);
    expect(JSON.parse(body)).toEqual({
      error: {
        code: "TOO_LARGE",
        sentence: { zh: expect.stringContaining("2 MB"), en: expect.stringContaining("2 MB") },
      },
    });
  });

  it("of 16 kB is taken where people sign in, and a larger one is refused", async () => {
    const path = "/api/auth/callback/credentials";
    const [largest, larger] = [16 * 1024, 16 * 1024 + 1];
    expect(await send(largest, headers(largest), path)).toEqual({ status: 200, body: String(largest) });
    const { status, body } = await send(larger, headers(larger), path);
    expect([status, body]).toEqual([413, expect.stringContaining("16 kB")]);
  });

  describe.each([...uploads])("where files arrive, at %s", (path, largest) => {
    it.each([largestBody + 1, largest])("of %i bytes is let through", async (size) => {
      const answer = await send(size, headers(size), `${path}?name=a.pdf`);
      expect(answer).toEqual({ status: 200, body: String(size) });
    });

    it("larger than a file may be is refused", async () => {
      const size = largest + 1;
      const { status, body } = await send(size, headers(size), path);
      expect(status).toBe(413);
      expect(body).toContain(`${largest / 1024 / 1024} MB`);
    });
  });

  it.each(["/api/desk/attachments/1", "/api/desk/intake/1", "/api/desk", "/?/api/desk/attachments"])(
    "is small at %s",
    async (path) => {
      const size = largestBody + 1;
      expect((await send(size, headers(size), path)).status).toBe(413);
    },
  );
});
