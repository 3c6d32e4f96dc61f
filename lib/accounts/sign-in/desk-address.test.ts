import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deskAddress } from "./desk-address";

const pieces = fc.oneof(
  fc.constantFrom(
    ...[
      "/",
      "//",
      "\\",
      ".",
      "..",
      "/..",
      "/.",
      "%2e",
      "%2E%2e",
      "%2f",
      "%2F",
      "%5c",
      "%09",
      "%0d%0a",
      "%00",
    ],
    ...[
      "\t",
      "\n",
      "\r",
      "\0",
      "\u000B",
      " ",
      "\u00A0",
      "\u3000",
      "\u202E",
      "\uFEFF",
      "。",
      "．",
      "／",
      "＼",
    ],
    ...["?", "#", "@", ":", ";", "&", "=", "%", "https:", "javascript:", "data:", "blob:", "\uD800"],
    ...["desk", "/desk", "/desk/", "/en", "/zh", "/en/desk", "reports", "2023", "8.3", "elsewhere.example"],
  ),
  fc.string({ unit: "binary", maxLength: 3 }),
  fc.constant("/desk/".padEnd(9_000, "a/../")),
);

const addresses = fc
  .tuple(fc.constantFrom("", "/desk", "/desk/", "/desk/..", "//"), fc.array(pieces, { maxLength: 12 }))
  .map(([start, rest]) => start + rest.join(""));

/** Where a browser goes that is told to open an address on one of our pages. */
const opened = (address: string) => new URL(address, "https://annals.example/sign-in?from=x");

describe("the address after signing in", () => {
  it.each([
    "/desk",
    "/desk/account",
    "/desk/reports/2024/sections/8.3",
    "/desk/reports?from=2023&year=2024",
    "/desk/audit?subject=section%3A8.3",
  ])("is %s when that page was requested", (from) => expect(deskAddress(from)).toBe(from));

  it.each([
    "https://elsewhere.example/desk",
    "//elsewhere.example/desk",
    "/desk/..//elsewhere.example",
    "/desk/../..//elsewhere.example",
    "/desk/..///elsewhere.example",
    "/desk/.././/elsewhere.example",
    "/desk/%2e%2e//elsewhere.example",
    "/desk/.\t.//elsewhere.example",
    "/desk//elsewhere.example",
    "/desk//elsewhere.example/../..//x?y=//z",
    "/desk\\@elsewhere.example",
    "/desk/../api/auth/signout",
    "\u0000/desk",
    "/deskx",
    "/",
    "javascript:alert(1)",
    undefined,
    ["/desk/account"],
  ])("is never %j", (from) => expect(deskAddress(from)).toBe("/desk"));

  it("is in the staff area for a browser, whatever was asked for, in both languages", () => {
    fc.assert(
      fc.property(addresses, fc.constantFrom("", "/en"), (from, locale) => {
        const given = deskAddress(from);
        expect([from, "/desk"]).toContain(given);
        const { origin, pathname } = opened(locale + given);
        expect(origin).toBe("https://annals.example");
        expect(pathname).toMatch(/^(?:\/en)?\/desk(?:\/(?!\/).*)?$/s);
        // Next resolves once more what it resolved.
        expect(opened(pathname).origin).toBe("https://annals.example");
      }),
      { numRuns: 2_000 },
    );
  });
});
