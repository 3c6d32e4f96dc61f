import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { answerFromResponse, compressed } from "./answer";
import { readyToSend, sendAnswer } from "./send-answer";
import { serving } from "./test-server.test-data";

const text = "report_year,obs_value\r\n".repeat(100);
let site: Awaited<ReturnType<typeof serving>>;

beforeAll(async () => {
  const rendered = {
    status: 200,
    headers: {
      "content-type": "text/csv",
      "access-control-allow-origin": "*",
      link: '</api/v1/openapi.json>; rel="service-desc"',
      "x-nextjs-cache": "HIT",
      "set-cookie": ["a=b"],
    },
    body: Buffer.from(text),
  };
  const ready = readyToSend(await compressed(answerFromResponse(rendered), "small"));
  site = await serving((request, response) => sendAnswer(request, response, ready));
});
afterAll(() => site.stop());

it("sends the best encoding that is accepted, each with its own ETag", async () => {
  const [plain, zipped, br] = [
    await site.ask("/"),
    await site.ask("/", { "accept-encoding": "gzip" }),
    await site.ask("/", { "accept-encoding": "gzip, br" }),
  ];
  expect(plain.body.toString()).toBe(text);
  expect(gunzipSync(zipped.body).toString()).toBe(text);
  expect(brotliDecompressSync(br.body).toString()).toBe(text);
  expect(new Set([plain, zipped, br].map(({ headers }) => headers.etag)).size).toBe(3);
  for (const { headers } of [plain, zipped, br]) expect(headers.vary).toBe("Accept-Encoding");
  expect(br.headers["content-encoding"]).toBe("br");
});

it("forwards the known headers and no others", async () => {
  const { headers } = await site.ask("/");
  expect(headers["content-type"]).toBe("text/csv");
  expect(headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
  expect(headers).not.toHaveProperty("set-cookie");
  expect(headers).not.toHaveProperty("x-nextjs-cache");
});

it("responds with 304 when the ETag matches", async () => {
  const { headers } = await site.ask("/", { "accept-encoding": "br" });
  const conditional = { "accept-encoding": "br", "if-none-match": String(headers.etag) };
  const second = await site.ask("/", conditional);
  expect([second.status, second.body.length, second.headers.etag]).toEqual([304, 0, headers.etag]);
  expect((await site.ask("/", { ...conditional, "accept-encoding": "gzip" })).status).toBe(200);
  expect((await site.ask("/", { ...conditional, "cache-control": "no-cache" })).status).toBe(304);
});

it("responds to HEAD with the length and without a body", async () => {
  const { status, headers, body } = await site.ask("/", {}, "HEAD");
  expect([status, headers["content-length"], body.length]).toEqual([200, String(text.length), 0]);
});

it("sends a range, so that a broken download can be resumed", async () => {
  const first = await site.ask("/", { range: "bytes=0-99" });
  const rest = await site.ask("/", { range: "bytes=100-", "if-range": String(first.headers.etag) });
  expect([first.status, rest.status]).toEqual([206, 206]);
  expect(first.headers["content-range"]).toBe(`bytes 0-99/${text.length}`);
  expect(Buffer.concat([first.body, rest.body]).toString()).toBe(text);
});

it("ignores a range when asked by HEAD, for which none is defined", async () => {
  const { status, headers, body } = await site.ask("/", { range: "bytes=0-99" }, "HEAD");
  expect([status, headers["content-length"], body.length]).toEqual([200, String(text.length), 0]);
  expect(headers).not.toHaveProperty("content-range");
  expect(headers["accept-ranges"]).toBe("bytes");
  const past = await site.ask("/", { range: "bytes=999999-" }, "HEAD");
  expect(past.status).toBe(200);
});

it("answers 304, 206 and 416 as completely as 200", async () => {
  const whole = await site.ask("/");
  const others = [
    await site.ask("/", { "if-none-match": String(whole.headers.etag) }),
    await site.ask("/", { range: "bytes=0-99" }),
    await site.ask("/", { range: "bytes=999999-" }),
  ];
  expect(others.map(({ status }) => status)).toEqual([304, 206, 416]);
  const { etag, vary, link, "cache-control": control, "access-control-allow-origin": origin } = whole.headers;
  for (const { headers } of others)
    expect(headers).toMatchObject({
      etag,
      vary,
      link,
      "cache-control": control,
      "access-control-allow-origin": origin,
    });
  expect(JSON.parse(String(others[2]?.body))).toMatchObject({
    error: { code: "range_not_satisfiable", zh: expect.stringContaining(String(text.length)) },
  });
});

it("sends everything when the range is of a former version, and refuses a range past the end", async () => {
  const other = await site.ask("/", { range: "bytes=100-", "if-range": '"another"' });
  expect([other.status, other.body.length]).toEqual([200, text.length]);
  const past = await site.ask("/", { range: "bytes=999999-" });
  expect([past.status, past.headers["content-range"]]).toEqual([416, `bytes */${text.length}`]);
});
