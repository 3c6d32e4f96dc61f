import { get } from "node:http";
import { type AddressInfo, connect, type Server } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createHttpServer } from "./http-server";

const inMemory = "/reports/2023";
let server: Server;
beforeAll(async () => {
  server = createHttpServer({
    proxies: 0,
    answerFromMemory: ({ url }, response) => {
      if (url === inMemory) response.end("from memory");
      return url === inMemory;
    },
    handle: ({ url }, response) => void response.end(url),
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => server.close());

function ask(path: string): Promise<string> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve) => get({ port, path, agent: false }, (answer) => resolve(text(answer))));
}

it("knows nothing of what a shared link was tagged with, neither in memory nor behind", async () => {
  expect(await ask(`${inMemory}?from=timeline&isappinstalled=0`)).toBe("from memory");
  expect(await ask("/search?q=a&utm_source=wechat&in=events")).toBe("/search?q=a&in=events");
  expect(await ask("/api/v1/observations.csv?colour=red&utm_id=1")).toBe(
    "/api/v1/observations.csv?colour=red",
  );
  expect(await ask("/desk/audit?from=2024-01-01")).toBe("/desk/audit?from=2024-01-01");
});

it("closes a connection that takes nothing for a minute, and none that waits for us", async () => {
  const body = Buffer.alloc(30_000_000);
  const slow = createHttpServer({
    proxies: 0,
    answerFromMemory: ({ url }, response) => url === inMemory && Boolean(response.end(body)),
    handle: ({ url }, response) => {
      if (url === "/export") response.end(body);
      else setTimeout(() => response.end("made at last"), 500);
    },
  });
  expect(slow.timeout).toBe(60_000);
  slow.timeout = 100;
  await new Promise<void>((resolve) => slow.listen(0, "127.0.0.1", resolve));
  const { port } = slow.address() as AddressInfo;
  for (const path of [inMemory, "/export"]) {
    const closed = new Promise((resolve) =>
      slow.once("connection", (socket) => socket.once("close", resolve)),
    );
    const reader = connect(port, "127.0.0.1", () =>
      reader.pause().write(`GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`),
    );
    reader.on("error", () => undefined);
    await closed;
    reader.destroy();
  }
  const late = await new Promise<string>((resolve) =>
    get({ port, path: "/slow", agent: false }, (answer) => resolve(text(answer))),
  );
  expect(late).toBe("made at last");
  slow.close();
});
