import { expect, it } from "vitest";
import { contentOf } from "./content";

const page = (html: string) =>
  contentOf({
    status: 200,
    headers: { "content-type": "text/html; charset=utf-8" },
    body: Buffer.from(html),
  });

it.each([
  ['<head><meta name="annals-status" content="400"/></head>', 400],
  ["<head></head>", 200],
  // What a reader asked for is escaped, and so names no status; nor does a page answer as if it had failed or moved.
  ["<p>&lt;meta name=&quot;annals-status&quot; content=&quot;400&quot;/&gt;</p>", 200],
  ['<head><meta name="annals-status" content="301"/></head>', 200],
])("%s is answered with %i", (html, status) => {
  expect(page(html).status).toBe(status);
});
