import { expect, it } from "vitest";
import { answerFromResponse, compressed } from "./answer";

const page = (html: string) =>
  answerFromResponse({
    status: 200,
    headers: { "content-type": "text/html; charset=utf-8" },
    body: Buffer.from(html),
  });

it.each([
  ['<head><meta name="annals-status" content="400"/></head>', 400],
  ["<head></head>", 200],
  // Escaped text of a reader sets no status, and a page cannot claim a redirect or a server error.
  ["<p>&lt;meta name=&quot;annals-status&quot; content=&quot;400&quot;/&gt;</p>", 200],
  ['<head><meta name="annals-status" content="301"/></head>', 200],
])("%s is answered with %i", (html, status) => {
  expect(page(html).status).toBe(status);
});

it.each([
  ["text/csv; charset=utf-8", true],
  ["application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8", true],
  ["application/json", true],
  ["application/atom+xml", true],
  ["font/woff2", false],
  ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false],
])("%s is compressed: %s", async (type, isCompressed) => {
  const body = Buffer.from("2023,8.3,培训批次\r\n".repeat(100));
  const { bodies } = await compressed(
    answerFromResponse({ status: 200, headers: { "content-type": type }, body }),
    "small",
  );
  expect([Boolean(bodies.gzip), Boolean(bodies.br)]).toEqual([isCompressed, isCompressed]);
});
