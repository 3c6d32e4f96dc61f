import { expect, it } from "vitest";
import { securityHeaders, withSecurityHeaders } from "./security-headers";

it.each([
  ["own", true],
  ["own", false],
  ["open", true],
  ["open", false],
] as const)("headers of what is %s, https: %s", (kind, isSecure) => {
  const headers = securityHeaders(kind, isSecure);
  expect(headers).toMatchObject({
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    "cross-origin-resource-policy": kind === "own" ? "same-origin" : "cross-origin",
  });
  expect(headers["x-frame-options"]).toBe(kind === "own" ? "DENY" : undefined);
  expect(headers["content-security-policy"]?.includes("frame-ancestors 'none'")).toBe(kind === "own");
  expect(headers["strict-transport-security"]).toBe(
    isSecure ? "max-age=63072000; includeSubDomains" : undefined,
  );
});

it("leaves what a response says itself, and takes one that others may read for open", () => {
  const page = withSecurityHeaders({ "content-security-policy": "default-src 'self'" });
  expect(page).toMatchObject({ "content-security-policy": "default-src 'self'", "x-frame-options": "DENY" });
  const framed = withSecurityHeaders({ "content-security-policy": "default-src 'none'; frame-ancestors *" });
  expect(framed).toMatchObject({ "cross-origin-resource-policy": "cross-origin" });
  expect(framed).not.toHaveProperty("x-frame-options");
  const data = withSecurityHeaders({ "access-control-allow-origin": "*" });
  expect(data["cross-origin-resource-policy"]).toBe("cross-origin");
  expect(data).not.toHaveProperty("x-frame-options");
});
