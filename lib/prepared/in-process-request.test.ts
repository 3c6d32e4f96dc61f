import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { inProcessRequest } from "./in-process-request";

it("asks a handler without a port, with the same headers every time", async () => {
  const ask = inProcessRequest(
    (request, response) => {
      response.writeHead(404, { "x-host": request.headers.host });
      response.end(`${request.method} ${request.url}`);
    },
    { host: "annals.test" },
  );
  const answers = await Promise.all(["/a?b=c", "/d"].map(ask));
  expect(answers.map(({ status, body }) => [status, body.toString()])).toEqual([
    [404, "GET /a?b=c"],
    [404, "GET /d"],
  ]);
  expect(answers[0]?.headers["x-host"]).toBe("annals.test");
});

it("fails where the handler breaks off", async () => {
  const ask = inProcessRequest((_, response) => response.destroy(), {});
  await expect(ask("/")).rejects.toThrow();
});

it("fails where an answer ends before the length it announced", async () => {
  const ask = inProcessRequest((_, response) => {
    response.writeHead(200, { "content-length": 10 }).write("begun");
    setTimeout(() => response.end(), 10);
  }, {});
  await expect(ask("/")).rejects.toThrow();
});

it("gives a large body whole, however slowly it is made", async () => {
  const piece = "年".repeat(50_000);
  const ask = inProcessRequest(async (_, response) => {
    for (let made = 0; made < 20; made += 1) {
      if (!response.write(piece)) await once(response, "drain");
    }
    response.end();
  }, {});
  expect((await ask("/")).body.toString()).toBe(piece.repeat(20));
});

it("does not keep the body for as long as somebody keeps the request", async () => {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;
  const kept: IncomingMessage[] = [];
  const ask = inProcessRequest((request, response) => {
    kept.push(request);
    response.end("年".repeat(1000));
  }, {});
  const body = await ask("/").then((answer) => new WeakRef(answer.body.buffer));
  await setImmediate();
  collectGarbage();
  expect(kept).toHaveLength(1);
  expect(body.deref()).toBeUndefined();
});
