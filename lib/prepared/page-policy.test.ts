import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { nonceIn, policyOf } from "./page-policy";

describe("the policy of a page", () => {
  it("allows its own inline sheets by their hash, and no inline script at all", () => {
    const hash = createHash("sha256").update("p{color:red}").digest("base64");
    const policy = policyOf("<style>p{color:red}</style><style>p{color:red}</style><p>style=</p>");
    expect(policy).toContain(`style-src 'self' 'sha256-${hash}';`);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src-attr 'none'");
    expect(policy).not.toContain("unsafe");
  });

  it("lets other sites frame only what is made for it", () => {
    expect(policyOf("")).toContain("frame-ancestors 'none'");
    expect(policyOf("", { isFramed: true })).toMatch(/; frame-ancestors \*$/);
  });

  it("allows style attributes only where there are any", () => {
    expect(policyOf('<p style="width:3%">')).toContain("style-src-attr 'unsafe-inline'");
  });
});

it("reads the nonce out of the policy that came with a page", () => {
  expect(nonceIn("default-src 'self'; script-src 'self' 'nonce-YWJj' 'strict-dynamic'")).toBe("YWJj");
  expect(nonceIn(undefined)).toBeNull();
});
