import { get } from "node:http";
import type { AddressInfo, Server } from "node:net";
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
