import { get, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { createGunzip } from "node:zlib";
import { afterEach, expect, it } from "vitest";
import { eventually } from "@/lib/testing/eventually";
import { streamResponse } from "./stream-response";

const piece = "一行数据,1\r\n".repeat(8_000);
const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

/** Serves `count` pieces, and tells how many of them were made. */
async function serve(count: number, { isZipped = false, one = piece } = {}) {
  const made = { count: 0, isOver: false };
  async function* pieces() {
    for (; made.count < count; made.count += 1) yield one;
  }
  const server = createServer((_, response) => {
    const how = { headers: { "content-type": "text/csv" }, isZipped };
    void streamResponse(response, pieces(), how).then(() => (made.isOver = true));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(() => (server.closeAllConnections(), server.close()));
  const ask = () =>
    new Promise<IncomingMessage>((resolve) =>
      get({ port: (server.address() as AddressInfo).port, agent: false }, resolve),
    );
  return { made, ask };
}

it("a small file is sent whole, with its length", async () => {
  const { ask } = await serve(1, { one: "a,b\r\n" });
  const answer = await ask();
  expect(answer.headers["content-length"]).toBe("5");
  expect(await text(answer)).toBe("a,b\r\n");
});

it.each([false, true])("a large file arrives whole (compressed: %s)", async (isZipped) => {
  const { ask } = await serve(30, { isZipped });
  const answer = await ask();
  expect(answer.headers["content-length"]).toBeUndefined();
  const body = isZipped ? answer.pipe(createGunzip()) : answer;
  expect(await text(body)).toBe(piece.repeat(30));
});

it("is made no faster than it is read", async () => {
  const { made, ask } = await serve(600);
  const answer = await ask();
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(made.count).toBeLessThan(200);
  answer.resume();
  await eventually(() => expect(made).toEqual({ count: 600, isOver: true }));
});

it("is not made further when the reader has gone", async () => {
  const { made, ask } = await serve(600);
  (await ask()).destroy();
  await eventually(() => expect(made.isOver).toBe(true));
  expect(made.count).toBeLessThan(200);
});

it("lets others have their turn between two pieces", async () => {
  let turns = 0;
  const count = () => {
    turns += 1;
    timer = setImmediate(count);
  };
  let timer = setImmediate(count);
  stops.push(() => clearImmediate(timer));
  const { ask } = await serve(100);
  turns = 0;
  await text(await ask());
  expect(turns).toBeGreaterThan(90);
});
