import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { Agent, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, expect, it, vi } from "vitest";
import { listenPrivately } from "../app-thread/listen";
import { createHttpServer } from "../http/http-server";
import { withErrors } from "../http/request-handler";
import { appRequests } from "./app-requests";
import { openReaderLine } from "./reader-line";
import { reverseProxy } from "./reverse-proxy";
import { staffRequests } from "./staff-requests";
import { wholeAnswers } from "./whole-answer";

const stops: (() => void)[] = [];
afterEach(() => {
  vi.useRealTimers();
  stops.splice(0).forEach((stop) => stop());
});

type Held = { request: IncomingMessage; response: ServerResponse };

/** A server whose app thread holds every request until the test answers it. Staff send `staff=1`. */
async function open() {
  const held: Held[] = [];
  const { server, path } = await listenPrivately(
    join(tmpdir(), `${randomUUID().slice(0, 8)}.db`),
    (asked, response) => {
      held.push({ request: asked, response });
      server.emit("held");
    },
  );
  const staff = staffRequests(() => line.beginNext());
  const line = openReaderLine({ epoch: () => 1, isStaffWaiting: staff.isWaiting });
  const handle = appRequests({
    ...{ line, staff, forward: reverseProxy(path), askWhole: wholeAnswers(path) },
    isKnown: ({ headers }) => headers.cookie === "staff=1",
  });
  const front = createHttpServer({ handle: withErrors(handle), proxies: 1 });
  await new Promise<void>((resolve) => front.listen(0, "127.0.0.1", resolve));
  stops.push(() => [front, server].forEach((each) => (each.closeAllConnections(), each.close())));
  const { port } = front.address() as AddressInfo;
  const ask = (path: string, options: { from?: string; cookie?: string; body?: string } = {}) => {
    const { from = "192.0.2.1", cookie = "", body } = options;
    const headers = { "x-forwarded-for": from, ...(cookie && { cookie }) };
    const method = body === undefined ? "GET" : "POST";
    const asking = request({ host: "127.0.0.1", port, agent: false, path, method, headers });
    asking.on("error", () => undefined);
    asking.end(body);
    const answer = once(asking, "response").then(([answer]) => answer as IncomingMessage);
    answer.catch(() => undefined);
    return { answer, leave: () => asking.destroy() };
  };
  const holds = async (count: number) => {
    while (held.length < count) await once(server, "held");
    return held.map(({ request: { url } }) => url);
  };
  return { ask, held, holds, port };
}

it("strangers are passed on two at a time, staff at once", async () => {
  const { ask, held, holds } = await open();
  const [first] = ["/sign-in?1", "/sign-in?2", "/sign-in?3"].map((path) => ask(path));
  await holds(2);
  ask("/desk", { cookie: "staff=1" });
  expect(await holds(3)).toEqual(["/sign-in?1", "/sign-in?2", "/desk"]);
  held[2]?.response.end();
  held[0]?.response.end("in");
  expect(await text((await first?.answer) as IncomingMessage)).toBe("in");
  expect((await holds(4)).at(-1)).toBe("/sign-in?3");
});

it("a made-up cookie is no way past the others, and beyond fifteen of one address is asked to come again", async () => {
  const { ask, holds } = await open();
  const asked = Array.from({ length: 20 }, (_, n) => ask(`/desk?${n}`, { cookie: "annals.session=made-up" }));
  await holds(2);
  const busy = await (asked[19] as ReturnType<typeof ask>).answer;
  expect([busy.statusCode, busy.headers["retry-after"]]).toEqual([503, "2"]);
  const { answer } = ask("/sign-in", { from: "192.0.2.2" });
  expect(await Promise.race([answer, holds(2)])).toHaveLength(2);
});

it("who leaves does not make room, since the page is still being made", async () => {
  const { ask, held, holds } = await open();
  const [first, second] = ["/welcome/1", "/welcome/2"].map((path) => ask(path));
  await holds(2);
  [first, second].forEach((each) => each?.leave());
  const third = ask("/welcome/3");
  const early = await Promise.race([holds(3), new Promise((resolve) => setTimeout(resolve, 50, "waiting"))]);
  expect(early).toBe("waiting");
  held[0]?.response.end();
  expect((await holds(3)).at(-1)).toBe("/welcome/3");
  held[2]?.response.end("here");
  expect(await text(await third.answer)).toBe("here");
});

it("a stranger's form arrives whole, and one that is longer than any of ours is refused before", async () => {
  const { ask, held, holds } = await open();
  const form = ask("/sign-in", { body: "email=x".repeat(1000) });
  await holds(1);
  expect((await text(held[0]?.request as IncomingMessage)).length).toBe(7000);
  held[0]?.response
    .writeHead(303, [...["Set-Cookie", "a=1"], ...["Set-Cookie", "b=2"], "Location", "/desk"])
    .end();
  const { statusCode, headers } = await form.answer;
  expect([statusCode, headers["set-cookie"], headers.location]).toEqual([303, ["a=1", "b=2"], "/desk"]);
  const long = await ask("/sign-in", { body: "x".repeat(1_000_000) }).answer;
  expect([long.statusCode, held.length]).toEqual([413, 1]);
});

it("a file that somebody signed out uploads is answered without being passed on", async () => {
  const { ask, held, holds } = await open();
  const { answer } = ask("/api/desk/attachments?name=a.pdf", { body: "x".repeat(1_000_000) });
  await holds(1);
  expect(await text(held[0]?.request as IncomingMessage)).toBe("");
  held[0]?.response.writeHead(401).end("sign in");
  expect([(await answer).statusCode, await text(await answer)]).toEqual([401, "sign in"]);
});

it("a stranger's form that Next cannot read is refused in words", async () => {
  const { ask, held, holds } = await open();
  const { answer } = ask("/sign-in", { body: "not a form" });
  await holds(1);
  held[0]?.response.writeHead(500, { "x-annals-unread": "1" }).end("Internal Server Error");
  const { statusCode, headers } = await answer;
  expect([statusCode, headers["x-annals-unread"]]).toEqual([400, undefined]);
});

it("the connection of a stranger whose request has ended is kept for the next", async () => {
  const { held, holds, port } = await open();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  stops.push(() => agent.destroy());
  const ask = async (path: string, body?: string) => {
    const asking = request({ host: "127.0.0.1", port, agent, path, method: body ? "POST" : "GET" });
    asking.end(body);
    const [answer] = (await once(asking, "response")) as [IncomingMessage];
    await text(answer);
    return asking.socket;
  };
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  const sockets = [];
  for (const body of ["email=x", undefined, "email=y"]) {
    const asked = ask("/sign-in", body);
    await holds(held.length + 1);
    held.at(-1)?.response.end("wrong");
    sockets.push(await asked);
    vi.advanceTimersByTime(6000);
  }
  expect(new Set(sockets).size).toBe(1);
  expect(sockets[0]?.destroyed).toBe(false);
});
