import { randomUUID } from "node:crypto";
import { Agent, type IncomingMessage, request, type RequestListener } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, it, vi } from "vitest";
import { noteRead } from "@/lib/platform/request-id";
import { eventually } from "@/lib/testing/eventually";
import { listenPrivately } from "../app-thread/listen";
import { createHttpServer } from "../http/http-server";
import { withIds } from "../http/request-id";
import { markUnread } from "../http/unread-body";
import { reverseProxy } from "./reverse-proxy";

const database = () => join(tmpdir(), `${randomUUID().slice(0, 8)}.db`);

const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

/** A guarded server that passes everything on to one that answers with `behind`; the port to ask it at. */
async function inFrontOf(behind: RequestListener): Promise<number> {
  const { server, path } = await listenPrivately(database(), behind);
  stops.push(() => (server.closeAllConnections(), server.close()));
  return inFrontOfPath(path);
}

async function inFrontOfPath(path: string): Promise<number> {
  const front = createHttpServer({ handle: reverseProxy(path), proxies: 0 });
  await new Promise<void>((resolve) => front.listen(0, "127.0.0.1", resolve));
  stops.push(() => (front.closeAllConnections(), front.close()));
  return (front.address() as AddressInfo).port;
}

type Asked = {
  agent?: Agent;
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string;
};

function ask(port: number, { body, ...rest }: Asked = {}): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: "127.0.0.1", port, agent: false, ...rest }, resolve);
    asking.on("error", reject);
    asking.end(body);
  });
}

it("hands on the question and the answer as they are, and who asks", async () => {
  const port = await inFrontOf(async (asked, response) => {
    const { method, url, headers } = asked;
    response.writeHead(201, [
      ...["Set-Cookie", "a=1", "Set-Cookie", "b=2"],
      ...["X-Asked", `${method} ${url} ${headers.host} ${headers["x-annals-address"]} ${headers.cookie}`],
    ]);
    response.end(`got ${(await text(asked)).length}`);
  });
  const headers = { cookie: "c=3", host: "annals.test", "x-annals-address": "made up" };
  const answer = await ask(port, {
    method: "POST",
    path: "/desk/a?b=%20c",
    headers,
    body: "x".repeat(300_000),
  });
  expect([answer.statusCode, await text(answer)]).toEqual([201, "got 300000"]);
  expect(answer.headers["set-cookie"]).toEqual(["a=1", "b=2"]);
  expect(answer.headers["x-asked"]).toBe("POST /desk/a?b=%20c annals.test 127.0.0.1 c=3");
});

it("answers a client that offers another protocol in this one", async () => {
  const port = await inFrontOf((asked, response) => response.end(asked.headers.upgrade ?? "plain"));
  const headers = { connection: "Upgrade, HTTP2-Settings", upgrade: "h2c", "http2-settings": "AAMAAABk" };
  expect(await text(await ask(port, { headers }))).toBe("plain");
});

/** Everything that a server sends until it closes the connection, when asked this. */
async function sentUntilClosed(port: number, asked: string): Promise<string> {
  const socket = connect({ host: "127.0.0.1", port });
  socket.write(asked);
  return text(socket);
}

it.each(["GET /desk HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", "GET /desk HTTP/1.0\r\n\r\n"])(
  "closes the connection of a client that asks for it: %j",
  async (asked) => {
    const port = await inFrontOf((_, response) => response.end("answered"));
    const sent = await sentUntilClosed(port, asked);
    expect(sent).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(sent).toMatch(/\r\nConnection: close\r\n/i);
    expect(sent).toContain("answered");
  },
);

it("keeps the connection of a client that does not, and hands on nothing of the connection behind", async () => {
  const port = await inFrontOf((_, response) => {
    const inner = { "keep-alive": "timeout=77", "proxy-connection": "close", "x-inner": "1" };
    response.writeHead(200, { ...inner, connection: "keep-alive, X-Inner", "x-kept": "1" }).end("answered");
  });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  stops.push(() => agent.destroy());
  const sockets = new Set();
  for (let count = 0; count < 2; count += 1) {
    const answer = await ask(port, { agent });
    sockets.add(answer.socket);
    expect(await text(answer)).toBe("answered");
    expect(answer.headers).toMatchObject({
      connection: "keep-alive",
      "keep-alive": "timeout=5",
      "x-kept": "1",
    });
    expect(answer.headers).not.toHaveProperty("x-inner");
    expect(answer.headers).not.toHaveProperty("proxy-connection");
  }
  expect(sockets.size).toBe(1);
});

it("asks for a body that is announced first", async () => {
  const port = await inFrontOf(async (asked, response) => response.end(await text(asked)));
  const headers = { expect: "100-continue", "content-length": "4" };
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const asking = request(
      { host: "127.0.0.1", port, path: "/desk", method: "POST", headers, agent: false },
      resolve,
    );
    asking.on("continue", () => asking.end("body")).on("error", reject);
    asking.flushHeaders();
  });
  expect(await text(answer)).toBe("body");
});

describe("a body that Next cannot read", () => {
  const failing: RequestListener = (_, response) => {
    response.statusCode = 500;
    response.setHeader("x-powered-by", "Next").setHeader("set-cookie", "a=1");
    response.end("Error: Unexpected end of form");
  };
  const behind = (listener: RequestListener) => inFrontOf(withIds(markUnread(listener)));
  const sent = { method: "POST", path: "/en/desk/reports", body: "--x" };

  it("is refused in words, the reader's language first", async () => {
    const answer = await ask(await behind(failing), sent);
    const page = await text(answer);
    expect([answer.statusCode, answer.headers["content-type"]]).toEqual([400, "text/html; charset=utf-8"]);
    expect(page).toMatch(/<html lang="en">[^]*nothing was changed[^]*lang="zh-CN">[^]*未作任何更改/);
    for (const name of ["x-powered-by", "set-cookie", "x-annals-unread", "retry-after"])
      expect(answer.headers).not.toHaveProperty(name);
  });

  it("is refused as a result where a script asks", async () => {
    const answer = await ask(await behind(failing), { ...sent, headers: { "next-action": "a".repeat(40) } });
    expect(answer.statusCode).toBe(400);
    expect(JSON.parse(await text(answer))).toMatchObject({ ok: false, error: { code: "INVALID" } });
  });

  it.each<[string, RequestListener, Asked]>([
    ["once our code has it", (...asked) => (noteRead(), failing(...asked)), sent],
    ["when a page is read", failing, { path: "/en/desk" }],
    ["of an endpoint", failing, { ...sent, path: "/api/desk/presence" }],
  ])("is not to blame for an error %s", async (_, listener, asked) => {
    const answer = await ask(await behind(listener), asked);
    expect([answer.statusCode, await text(answer)]).toEqual([500, "Error: Unexpected end of form"]);
  });
});

it("lets who makes the answer know that its reader went away", async () => {
  const isOver = vi.fn();
  const port = await inFrontOf((_, response) => {
    response.on("close", isOver).write("begun");
  });
  const answer = await ask(port);
  await new Promise((resolve) => answer.once("data", resolve));
  answer.destroy();
  await eventually(() => expect(isOver).toHaveBeenCalled());
});

it("does not let an answer that broke off look like a whole one", async () => {
  let breakOff: () => void = () => undefined;
  const port = await inFrontOf((_, response) => {
    response.write("begun");
    breakOff = () => response.destroy();
  });
  const answer = await ask(port);
  const arriving = text(answer);
  breakOff();
  await expect(arriving).rejects.toThrow("aborted");
});

it("refuses a body that grows too large on its way, and stops handing it on", async () => {
  const isOver = vi.fn();
  const port = await inFrontOf((asked) => asked.resume().on("close", isOver));
  const answer = new Promise<IncomingMessage>((resolve, reject) => {
    const asking = request({ host: "127.0.0.1", port, path: "/desk", method: "POST", agent: false }, resolve);
    asking.on("error", reject);
    for (let megabytes = 0; megabytes < 3; megabytes += 1) asking.write(Buffer.alloc(1024 * 1024));
  });
  expect((await answer).statusCode).toBe(413);
  (await answer).destroy();
  await eventually(() => expect(isOver).toHaveBeenCalled());
});

it("apologises where nobody is behind", async () => {
  const answer = await ask(await inFrontOfPath("/nowhere/behind.sock"));
  expect([answer.statusCode, await text(answer)]).toEqual([503, expect.stringContaining("页面暂时打不开")]);
});

it("apologises in JSON, open to other sites, where programs read", async () => {
  const answer = await ask(await inFrontOfPath("/nowhere/behind.sock"), { path: "/api/v1/reports.json" });
  expect(answer.statusCode).toBe(503);
  expect(answer.headers).toMatchObject({ "access-control-allow-origin": "*", "retry-after": "30" });
  expect(JSON.parse(await text(answer))).toMatchObject({
    error: { code: "unavailable", zh: expect.any(String) },
  });
});

it("apologises where the one behind hangs up without a word", async () => {
  const { server, path } = await listenPrivately(database(), (_, response) => response.destroy());
  stops.push(() => server.close());
  expect((await ask(await inFrontOfPath(path))).statusCode).toBe(503);
});
