import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { corsHeaders } from "@/lib/open-data/open-data-headers";
import { securityHeaders } from "@/lib/platform/http/security-headers";
import { policyOf } from "./page-policy";

const policy = "content-security-policy";

/** Returns the headers that the nginx lines of a document add, by the location for which they do. */
function headersByLocation(file: string): Map<string, Record<string, string>> {
  const blocks = readFileSync(file, "utf8").matchAll(/^( *)location (.+) \{\n([\s\S]*?)^\1\}/gm);
  const added = (lines: string) =>
    [...lines.matchAll(/add_header (\S+) (?:"([^"]*)"|(\S+?))(?: always)?;/g)].map(
      ([, name = "", quoted, bare]) => [name.toLowerCase(), quoted ?? bare ?? ""] as const,
    );
  return new Map(
    [...blocks].map(([, , place = "", lines = ""]) => [place, Object.fromEntries(added(lines))]),
  );
}

const directives = (text = "") => text.split("; ").filter((directive) => !directive.startsWith("style-src"));

const locations = headersByLocation("README.md");
const [pages, data] = ["/", "~ ^/api/v1/"].map(
  (start) => [...locations].findLast(([place]) => place.startsWith(start))?.[1] ?? {},
);

it("nginx serves prepared pages with the headers that Annals sends", () => {
  const own = securityHeaders("own", true);
  expect(pages).toMatchObject({ ...own, [policy]: expect.anything() });
  // nginx does not know the hash of each page's styles.
  expect(directives(pages?.[policy])).toEqual(directives(policyOf("<html></html>")));
});

it("nginx serves prepared data with the headers that Annals sends", () => {
  expect(data).toMatchObject(securityHeaders("open", true));
  expect(data).toMatchObject({ "access-control-allow-origin": corsHeaders["access-control-allow-origin"] });
  expect(data).not.toHaveProperty("x-frame-options");
});

it("nginx adds no header to what Annals answers itself", () => {
  expect(locations.get("@annals")).toEqual({});
  expect(headersByLocation("docs/operation.md")).toEqual(new Map([["/", {}]]));
});
