import { get } from "node:http";
import { type AddressInfo, connect, type Server } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createHttpServer } from "./http-server";

let server: Server;
beforeAll(async () => {
  server = createHttpServer({ proxies: 0, handle: (request, response) => void response.end(request.url) });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => server.close());

/** Sends bytes as they are, as curl does with an address that it was given. */
async function send(bytes: string | Buffer) {
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.write(bytes);
  const [head = "", body = ""] = (await text(socket)).split("\r\n\r\n");
  const [status = "", ...lines] = head.split("\r\n");
  const headers = Object.fromEntries(lines.map((line) => line.split(": ") as [string, string]));
  return { status: Number(status.split(" ")[1]), headers, body };
}

const search = "/api/v1/search.json?q=培训";
const encoded = "/api/v1/search.json?q=%E5%9F%B9%E8%AE%AD";
const requestOf = (line: string) => `${line}\r\nHost: annals.test\r\n\r\n`;

describe("an address with raw Chinese letters", () => {
  it("is refused with a sentence that says how to write it", async () => {
    const { status, headers, body } = await send(requestOf(`GET ${search} HTTP/1.1`));
    expect(status).toBe(400);
    expect(headers).toMatchObject({
      "content-type": "application/json; charset=utf-8",
      "content-language": "zh-CN, en",
      "content-length": String(Buffer.byteLength(body)),
      "access-control-allow-origin": "*",
      "cache-control": "no-store",
      connection: "close",
    });
    expect(JSON.parse(body)).toEqual({
      error: {
        code: "malformed_address",
        parameter: null,
        value: search,
        allowed: [encoded],
        example: encoded,
        zh: expect.stringContaining(encoded),
        en: expect.stringContaining(encoded),
      },
    });
    const { port } = server.address() as AddressInfo;
    const asked = await new Promise<string>((resolve) =>
      get({ port, path: encoded }, (answer) => resolve(text(answer))),
    );
    expect(asked).toBe(encoded);
  });

  it("has no body when it was asked by HEAD", async () => {
    const { status, headers, body } = await send(requestOf(`HEAD ${search} HTTP/1.1`));
    expect([status, body, Number(headers["content-length"]) > 0]).toEqual([400, "", true]);
  });

  it("keeps what is encoded already, and is not open to other sites where it is a page", async () => {
    const { headers, body } = await send(requestOf("GET /search?q=%E5%9F%B9训&in=a%20b HTTP/1.1"));
    expect(JSON.parse(body)).toMatchObject({ error: { allowed: ["/search?q=%E5%9F%B9%E8%AE%AD&in=a%20b"] } });
    expect(headers).not.toHaveProperty("access-control-allow-origin");
  });

  it("gets no spelling to use when it is not UTF-8", async () => {
    const gbk = Buffer.from([0xc5, 0xe0, 0xd1, 0xb5]);
    const bytes = Buffer.concat([Buffer.from("GET /search?q="), gbk, Buffer.from(requestOf(" HTTP/1.1"))]);
    expect(JSON.parse((await send(bytes)).body)).toMatchObject({
      error: { code: "malformed_address", allowed: [] },
    });
  });

  it("is refused on a connection that was answered before", async () => {
    const first = `GET /reports HTTP/1.1\r\nHost: a\r\n\r\n`;
    const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
    socket.write(first);
    await new Promise((resolve) => socket.once("readable", resolve));
    socket.write(requestOf(`GET ${search} HTTP/1.1`));
    const answers = await text(socket);
    expect(answers).toContain("HTTP/1.1 200 OK");
    expect(answers).toContain(encoded);
  });
});

it.each(["/api/v1/%E5%9F", "/api/desk/attachments/%FF", "/reports/%ff/feed.xml"])(
  "%s, whose encoding is not UTF-8, is refused before Next answers 500",
  async (path) => {
    const { status, body } = await send(requestOf(`GET ${path} HTTP/1.1\r\nConnection: close`));
    expect([status, (JSON.parse(body) as { error: object }).error]).toMatchObject([
      400,
      { code: "malformed_address" },
    ]);
  },
);

it.each(["/desk/reports/%C5%E0", "/en/welcome/%ff", "/zh/desk/people/%"])(
  "%s, which is of a page, is refused with a page",
  async (path) => {
    const { status, headers, body } = await send(requestOf(`GET ${path} HTTP/1.1\r\nConnection: close`));
    expect(status).toBe(400);
    expect(JSON.stringify(headers).toLowerCase()).toContain('"content-type":"text/html; charset=utf-8"');
    expect(body).toContain(path.startsWith("/en") ? '<html lang="en">' : '<html lang="zh-CN">');
    expect(body).toMatch(/percent-encode/);
  },
);

it("a public page of such an address is left to say that it is not found", async () => {
  expect((await send(requestOf("GET /reports/%FF HTTP/1.1\r\nConnection: close"))).body).toBe("/reports/%FF");
});

it.each([
  ["what is no request", "nonsense\r\n\r\n", 400, "malformed_request"],
  ["a header that is none", "GET / HTTP/1.1\r\nHost : a\r\n\r\n", 400, "malformed_request"],
  [
    "a length that is none",
    "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n",
    400,
    "malformed_request",
  ],
  [
    "headers that are too long",
    `GET / HTTP/1.1\r\nHost: a\r\nx: ${"y".repeat(20_000)}\r\n\r\n`,
    431,
    "headers_too_large",
  ],
  ["an address with a blank", "GET /a b HTTP/1.1\r\nHost: a\r\n\r\n", 400, "malformed_address"],
])("%s is answered with a sentence", async (_, bytes, status, code) => {
  const answer = await send(bytes);
  expect(answer.status).toBe(status);
  expect(JSON.parse(answer.body)).toMatchObject({
    error: { code, zh: expect.stringMatching(/。$/), en: expect.stringMatching(/\.$/) },
  });
});
