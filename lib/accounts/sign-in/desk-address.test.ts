import { describe, expect, it } from "vitest";
import { deskAddress } from "./desk-address";

describe("the address after signing in", () => {
  it.each(["/desk", "/desk/account", "/desk/reports/2024/sections/8.3", "/desk/reports?from=2023&year=2024"])(
    "is %s when that page was requested",
    (from) => expect(deskAddress(from)).toBe(from),
  );

  it.each([
    "https://elsewhere.example/desk",
    "//elsewhere.example/desk",
    "/desk//elsewhere.example/../..//x?y=//z",
    "/desk\\@elsewhere.example",
    "/deskx",
    "/",
    "javascript:alert(1)",
    undefined,
    ["/desk/account"],
  ])("is never %s", (from) => expect(deskAddress(from)).toBe("/desk"));
});
