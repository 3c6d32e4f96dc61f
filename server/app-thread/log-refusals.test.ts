import fc from "fast-check";
import type pino from "pino";
import { request, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { Writable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { attempt } from "@/lib/accounts/sign-in/attempt-limits";
import { createHttpServer } from "../http/http-server";
import { appThreadCalls } from "./calls";
import { logRefusals } from "./log-refusals";

const written = vi.hoisted(() => [] as string[]);
vi.mock("pino", async (original) => {
  const { default: real } = await original<{ default: typeof pino }>();
  const destination = new Writable({
    write: (chunk: Buffer, _, done) => {
      written.push(chunk.toString());
      done();
    },
  });
  const toMemory = (options: pino.LoggerOptions) => real({ ...options, level: "info" }, destination);
  return { default: Object.assign(toMemory, { stdSerializers: real.stdSerializers }) };
});

let status = 200;
const answer: RequestListener = (_, response) => response.writeHead(status).end();
const server = createHttpServer({ handle: logRefusals(answer), proxies: 0 });
const port = () => (server.address() as AddressInfo).port;

beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => (server.closeAllConnections(), server.close()));
beforeEach(() => void written.splice(0));

type Asked = { method?: string; path: string; headers?: Record<string, string>; body?: string };

async function linesOf({ body, ...asked }: Asked): Promise<Record<string, unknown>[]> {
  await new Promise<void>((resolve, reject) => {
    const asking = request({ host: "127.0.0.1", port: port(), agent: false, ...asked }, (response) =>
      response.resume().once("end", resolve),
    );
    asking.on("error", reject).end(body);
  });
  // The line follows the last byte of the answer.
  await setTimeout(5);
  return written.map((line) => JSON.parse(line) as Record<string, unknown>);
}

const own = { host: "annals.test", origin: "http://annals.test" };

it.each([
  ["GET", "/api/desk/audit.csv", 401, ["not_signed_in"]],
  ["GET", "/api/desk/audit.csv", 403, ["refused"]],
  ["GET", "/api/desk/attachments/1", 404, []],
  ["GET", "/reports/2023", 403, []],
  ["POST", "/api/desk/attachments?name=a.pdf", 403, ["refused"]],
  ["POST", "/desk/people", 200, []],
])("%s %s that is answered with %i is logged as %j", async (method, path, answered, events) => {
  status = answered;
  const lines = await linesOf({ method, path, headers: own });
  expect(lines.map(({ security }) => security)).toEqual(events);
  for (const line of lines) {
    expect(line).toMatchObject({ address: "127.0.0.1", requestId: expect.stringMatching(/./) });
    expect(line.asked).toBe(`${method} ${path.replace("=a.pdf", "=…")}`);
  }
});

it.each([
  ["another site", { host: "annals.test", origin: "http://evil.test" }, ["http://evil.test"]],
  ["nowhere", { host: "annals.test" }, ["no Origin"]],
  ["ourselves", own, []],
])("a change that comes from %s", async (_, headers, reasons) => {
  status = 403;
  const lines = await linesOf({ method: "POST", path: "/desk/people", headers });
  expect(lines.map(({ security, reason }) => [security, reason])).toEqual(
    reasons.map((reason) => ["foreign_origin", reason]),
  );
});

it.each([
  ["/en/subscription/aB3-x_9/leave", []],
  ["/subscription/aB3-x_9", ["foreign_origin"]],
])("a mail program may post to %s without a page of ours", async (path, events) => {
  status = 200;
  const lines = await linesOf({ method: "POST", path, headers: { host: "annals.test" } });
  expect(lines.map(({ security }) => security)).toEqual(events);
});

const calls = appThreadCalls({ page: async () => null });
const address = { "x-annals-address": "198.51.100.1" };

it.each(["/api/desk/revisions", "/api/desk/presence"])(
  "says so of %s too, which Next never sees",
  async (path) => {
    const headers = { host: "annals.test", origin: "http://evil.test", ...address };
    await calls.desk({ method: "POST", path, headers, body: "{}" });
    expect(written.map((line) => JSON.parse(line) as unknown)).toEqual([
      expect.objectContaining({
        security: "foreign_origin",
        address: "198.51.100.1",
        asked: `POST ${path}`,
      }),
    ]);
  },
);

it.each([
  ["GET", "/api/desk/notices"],
  ["POST", "/api/desk/presence"],
])(
  "says nothing of %s %s that is refused, since a page that was left open asks by itself",
  async (...asked) => {
    const [method, path] = asked;
    const { status } = await calls.desk({ method, path, headers: { ...own, ...address }, body: "{}" });
    expect([status, written]).toEqual([401, []]);
  },
);

const secret = fc.stringMatching(/^[\w-]{20,40}$/);

it("writes no secret of a request", async () => {
  status = 401;
  await fc.assert(
    fc.asyncProperty(
      secret,
      fc.constantFrom("password", "code", "reauthenticate", "link"),
      async (word, kind) => {
        const headers = {
          host: "annals.test",
          cookie: `annals.session=${word}`,
          authorization: `Bearer ${word}`,
        };
        const body = `password=${word}&token=${word}`;
        for (const path of [
          `/welcome/${word}`,
          `/answer/${word}`,
          `/en/welcome/${word}?token=${word}`,
          `/api/desk/audit.csv?q=${word}`,
        ])
          await linesOf({
            method: "POST",
            path,
            headers: { ...headers, "content-length": `${body.length}` },
            body,
          });
        // Who mistakes the field types a password where the e-mail address belongs.
        const place = { address: "198.51.100.1", device: word };
        for (let tried = 0; tried < 31; tried += 1)
          await attempt({ kind, account: word, place }, async () => null);
        expect(written.join("")).toContain("too_many_attempts");
        expect(written.join("")).not.toContain(word);
      },
    ),
    { numRuns: 10 },
  );
});
