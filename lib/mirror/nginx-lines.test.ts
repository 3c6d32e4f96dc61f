import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { corsHeaders } from "@/lib/open-data/open-data-headers";
import { framedAnywhere, securityHeaders } from "@/lib/platform/http/security-headers";
import { formats } from "@/lib/publication/observations/export-formats";

const lines = readFileSync("docs/operation/mirror-nginx.conf", "utf8").replace(/\s#\s.*$/gm, "");
const bare = (text = "") => text.replace(/^(["'])(.*)\1$/s, "$2");

type Rules = { of: string; rules: [string, string][] };

/** The maps of the file by the variables that they set. */
const maps = new Map<string, Rules>(
  [...lines.matchAll(/^map (\S+)\s+(\S+)\s*\{([^}]*(?:\}[^}\n]*;[^}]*)*)\}/gm)].map(
    ([, of = "", name = "", body = ""]) => {
      const rules = [...body.matchAll(/("[^"]*"|'[^']*'|[^\s;]+)\s+("[^"]*"|'[^']*'|[^\s;]+);/g)];
      return [name, { of, rules: rules.map(([, pattern, value]) => [bare(pattern), bare(value)]) }];
    },
  ),
);

/** Returns what a variable has for a request, as nginx reads its maps: the first pattern that matches, with its named parts. */
function valueOf(variable: string, address: string): string {
  if (variable === "$request_uri") return address;
  const map = maps.get(variable);
  if (!map) throw new Error(`${variable} is not set`);
  const of = valueOf(map.of, address);
  for (const [pattern, value] of map.rules) {
    const found = pattern.startsWith("~") ? new RegExp(pattern.slice(1)).exec(of) : pattern === of;
    const parts = typeof found === "object" ? found?.groups : undefined;
    if (found) return value.replace(/\$(\w+)/g, (_, name: string) => parts?.[name] ?? "");
  }
  return map.rules.find(([pattern]) => pattern === "default")?.[1] ?? "";
}

/** The headers that the file adds to an answer. One without a value is not sent. */
function headersAt(address: string): Record<string, string> {
  const added = [...lines.matchAll(/add_header (\S+) ("[^"]*"|\S+?)(?: always)?;/g)].map(
    ([, name = "", value]) => {
      const text = bare(value);
      return [name.toLowerCase(), text.startsWith("$") ? valueOf(text, address) : text] as const;
    },
  );
  return Object.fromEntries(added.filter(([, value]) => value !== ""));
}

const shared = (kind: "own" | "open") => {
  const { "content-security-policy": _, ...headers } = securityHeaders(kind, true);
  return headers;
};

describe("nginx serves a mirror with the headers that Annals sends:", () => {
  it.each([
    "/",
    "/en",
    "/reports/2023",
    "/en/reports/2023/versions/1.0/sections/8.4",
    "/reports/2023?from=mail",
  ])("a page, %s", (address) => {
    expect(headersAt(address)).toMatchObject({
      ...shared("own"),
      "content-security-policy": "frame-ancestors 'none'",
    });
    expect(headersAt(address)).not.toHaveProperty("access-control-allow-origin");
  });

  it.each(["/embed/a.b", "/en/embed/a.b~c", "/reports/2023/versions/1.0/embed/a"])(
    "a page for other sites, %s",
    (address) => {
      const { "x-frame-options": frames, ...headers } = headersAt(address);
      expect(frames).toBeUndefined();
      expect(headers).toMatchObject({ ...shared("open"), "content-security-policy": framedAnywhere });
    },
  );

  it.each([
    "/api/v1/observations.csv?year=2023",
    "/api/v1/reports.json",
    "/feed.xml",
    "/en/calendar.ics",
    "/charts/a.svg",
    "/en/cards/site.png",
  ])("what programs read, %s", (address) => {
    expect(headersAt(address)).toMatchObject({
      ...securityHeaders("open", true),
      "access-control-allow-origin": corsHeaders["access-control-allow-origin"],
    });
    expect(headersAt(address)).not.toHaveProperty("x-frame-options");
  });

  it.each([
    ["/_next/static/chunks/a.css", "public, max-age=31536000, immutable"],
    ["/fonts/headings-1.woff2", "public, max-age=31536000, immutable"],
    ["/icon.svg", "public, max-age=0, must-revalidate"],
    ["/reports/2023/report.pdf", "public, max-age=0, must-revalidate"],
  ])("any other file, %s", (address, control) => {
    expect(headersAt(address)).toMatchObject({ ...securityHeaders("own", true), "cache-control": control });
  });

  it.each([
    [
      "/api/v1/observations.sdmx.csv?year=2023&version=1.0",
      'attachment; filename="annals-2023-1.0.sdmx.csv"',
    ],
    ["/api/v1/observations.csv?year=2023", 'attachment; filename="annals-2023.csv"'],
    ["/en/reports/2023/versions/1.1/report.pdf", 'inline; filename="annals-2023-1.1-en.pdf"'],
    ["/api/v1/reports/2023/versions/1.0/archive.zip", 'attachment; filename="annals-2023-1.0.zip"'],
  ])("the name of a download, %s", (address, expected) => {
    expect(headersAt(address)).toHaveProperty("content-disposition", expected);
  });
});

it("nginx serves each format of the export with its media type", () => {
  const flat = lines.replace(/\s+/g, " ");
  for (const [format, type] of Object.entries(formats)) {
    const end = format.split(".").at(-1) ?? "";
    const isOfItsOwn = format.startsWith("sdmx.");
    const said = isOfItsOwn
      ? `types { } default_type "${type}"`
      : new RegExp(`"?${type.replace(/[.+]/g, "\\$&")}"? ${end};`);
    if (typeof said === "string") expect(flat).toContain(said);
    else expect(flat).toMatch(said);
  }
});
