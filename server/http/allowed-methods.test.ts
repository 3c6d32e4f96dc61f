import { type IncomingMessage, request } from "node:http";
import type { AddressInfo, Server } from "node:net";
import { json } from "node:stream/consumers";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createHttpServer } from "./http-server";

let server: Server;
beforeAll(async () => {
  server = createHttpServer({ proxies: 0, handle: (_, response) => void response.end('{"answered":true}') });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => server.close());

async function ask(method: string) {
  const { port } = server.address() as AddressInfo;
  const answer = await new Promise<IncomingMessage>((resolve, reject) =>
    request({ host: "127.0.0.1", port, method, agent: false }, resolve).on("error", reject).end(),
  );
  return { status: answer.statusCode, allow: answer.headers.allow, body: await json(answer) };
}

it.each(["GET", "POST", "OPTIONS"])("%s is answered", async (method) => {
  expect(await ask(method)).toMatchObject({ status: 200, body: { answered: true } });
});

it.each(["TRACE", "PUT", "DELETE", "PATCH", "PROPFIND"])(
  "%s is refused with what is taken",
  async (method) => {
    expect(await ask(method)).toMatchObject({
      status: 405,
      allow: "GET, HEAD, POST, OPTIONS",
      body: { error: { code: "METHOD_NOT_ALLOWED", sentence: { zh: expect.stringContaining("GET") } } },
    });
  },
);
