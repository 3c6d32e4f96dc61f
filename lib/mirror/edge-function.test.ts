import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { documents, formatNames, observationsPath } from "@/lib/publication/observations/export-formats";
import { keysFor } from "./addresses";

type Request = { uri: string; querystring: Record<string, { value: string }> };
type Moved = { statusCode: number; headers: { location: { value: string } } };

const [, source = ""] = /```js\n([\s\S]*?)```/.exec(readFileSync("docs/operation/mirror.md", "utf8")) ?? [];
const { handler } = new Function(`${source}; return { handler };`)() as {
  handler: (event: { request: Request }) => Request & Moved;
};

/** Passes an address through the function, as the CDN has taken it apart. */
function passed(address: string) {
  const { pathname, searchParams } = new URL(address, "https://cdn.example.org");
  const querystring = Object.fromEntries([...searchParams].map(([name, value]) => [name, { value }]));
  return handler({ request: { uri: pathname, querystring } });
}

describe("the function for a CDN", () => {
  const paths = [...formatNames.map(observationsPath), documents.csvw, documents.dataPackage];
  const urls = paths.flatMap((path) => [path, `${path}?year=2023`, `${path}?year=2023&version=1.0`]);
  const keyOf = keysFor("storage", urls);

  it.each(urls)("finds %s where the mirror has it", (url) => {
    expect(passed(url).uri).toBe(`/${keyOf(url, "text/csv")}`);
  });

  it.each([
    ["/", "/index.html"],
    ["/en", "/en"],
    ["/reports/2023?from=mail", "/reports/2023"],
    ["/api/v1/reports.json", "/api/v1/reports.json"],
    ["/api/v1/observations.csv?indicator=x", "/api/v1/observations@indicator=x.csv"],
  ])("asks for %s at %s", (url, uri) => {
    expect(passed(url).uri).toBe(uri);
  });

  it.each([
    ["/reports/2023/", "/reports/2023"],
    ["/zh", "/"],
    ["/zh/reports", "/reports"],
  ])("sends whoever asks for %s to %s", (url, to) => {
    expect(passed(url)).toMatchObject({ statusCode: 301, headers: { location: { value: to } } });
  });
});
