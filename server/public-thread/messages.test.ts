import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { MessageChannel } from "node:worker_threads";
import { afterEach, expect, it } from "vitest";
import { presenceAddress } from "@/lib/entry/form/presence-address";
import { saveFieldAddress } from "@/lib/entry/save-address";
import { noticesAddress } from "@/lib/notices/notices-address";
import { withEndpoints } from "../endpoints";
import { deskEndpoint, type DeskRequest } from "../http/desk-endpoint";
import { type Handler, withErrors } from "../http/request-handler";
import { type AppThreadCalls, callsOver } from "./messages";

const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

/** Two ends of a channel, as each thread holds one. */
function channel() {
  const { port1, port2 } = new MessageChannel();
  stops.push(() => port1.close());
  return [port1, port2] as const;
}

/** A server that has the desk's requests answered at the other end of a channel, and answers 404 to all else. */
async function served(answer: AppThreadCalls["desk"]) {
  const [app, front] = channel();
  callsOver(app, { desk: answer });
  const appThread = callsOver<AppThreadCalls, object>(front, {});
  const desk = deskEndpoint((request) => appThread.desk(request));
  const notFound: Handler = async (_, response) => response.writeHead(404).end();
  const server = createServer(withErrors(withEndpoints({ "desk-endpoint": desk }, notFound)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(() => (server.closeAllConnections(), server.close()));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const post = (url: string, body: string) =>
  fetch(url + saveFieldAddress, { method: "POST", body, headers: { cookie: `n=${body.length}` } });

it("gives each its own answer, in whatever order they are made", async () => {
  const waiting: (() => void)[] = [];
  const url = await served(
    ({ headers, body }: DeskRequest) =>
      new Promise((resolve) => {
        waiting.push(() => resolve({ status: 200, body: `${headers.cookie} wrote ${body}` }));
        if (waiting.length === 3) for (const answer of waiting.reverse()) answer();
      }),
  );
  const answers = await Promise.all(["一", "bb", ""].map((body) => post(url, body).then((it) => it.text())));
  expect(answers).toEqual(["n=1 wrote 一", "n=2 wrote bb", "n=0 wrote "]);
});

it.each([
  [503, "2"],
  [500, null],
])(
  "answers a save that could not be made with %i and its JSON, and takes the next",
  async (status, retryAfter) => {
    const url = await served(async ({ body }) =>
      body === "bad" ? { status, body: '{"ok":false}' } : { status: 200, body: "{}" },
    );
    const refused = await post(url, "bad");
    expect([refused.status, refused.headers.get("retry-after"), await refused.text()]).toEqual([
      status,
      retryAfter,
      '{"ok":false}',
    ]);
    const answer = await post(url, "good");
    expect([answer.status, answer.headers.get("content-type"), await answer.text()]).toEqual([
      200,
      "application/json; charset=utf-8",
      "{}",
    ]);
  },
);

it("is asked with the method, the path and what is sent, and answers a HEAD without the body", async () => {
  const url = await served(async ({ method, path, body }) => ({
    status: 200,
    body: JSON.stringify([method, path, body]),
  }));
  const posted = await fetch(url + presenceAddress, { method: "POST", body: "8.3" });
  expect(await posted.json()).toEqual(["POST", presenceAddress, "8.3"]);
  const read = await fetch(`${url}${noticesAddress}?x=1`);
  expect(await read.json()).toEqual(["GET", noticesAddress, ""]);
  expect(read.headers.get("cache-control")).toBe("no-store");
  const head = await fetch(url + noticesAddress, { method: "HEAD" });
  const length = String(JSON.stringify(["HEAD", noticesAddress, ""]).length);
  expect([head.status, head.headers.get("content-length"), await head.text()]).toEqual([200, length, ""]);
});

it("leaves everything else to others", async () => {
  const url = await served(async () => expect.unreachable());
  expect((await fetch(url + saveFieldAddress)).status).toBe(404);
  expect((await fetch(`${url}${saveFieldAddress}/x`, { method: "POST" })).status).toBe(404);
});

it("makes calls in their order, and hands over bytes as they are", async () => {
  const made: string[] = [];
  const [app, front] = channel();
  const theirs = {
    activate: (id: string) => void made.push(`activated ${id}`),
    put: (url: string, bytes: Uint8Array) => void made.push(`${url}: ${Buffer.from(bytes).toString()}`),
  };
  callsOver(front, theirs);
  const thread = callsOver<typeof theirs, object>(app, {});
  const put = (url: string) => thread.put(url, Buffer.from(`年 of ${url}`));
  await Promise.all([put("/a"), thread.activate("1"), put("/b"), put("/c"), thread.activate("2")]);
  expect(made).toEqual(["/a: 年 of /a", "activated 1", "/b: 年 of /b", "/c: 年 of /c", "activated 2"]);
});

it("tells who called of an error", async () => {
  const [app, front] = channel();
  callsOver(front, { activate: () => expect.unreachable("not activated") });
  const thread = callsOver<{ activate: () => void }, object>(app, {});
  await expect(thread.activate()).rejects.toThrow("not activated");
});
