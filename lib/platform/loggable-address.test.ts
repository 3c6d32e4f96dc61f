import fc from "fast-check";
import { expect, it } from "vitest";
import { loggableAddress } from "./loggable-address";

it.each([
  ["/reports/2023", "/reports/2023"],
  ["/welcome/aB3-x_9", "/welcome/…"],
  ["/en/welcome/aB3-x_9?x=1", "/en/welcome/…?x=…"],
  ["/zh/welcome/a/b", "/zh/welcome/…"],
  ["/answer/aB3-x_9", "/answer/…"],
  ["/en/subscription/aB3-x_9/leave", "/en/subscription/…"],
  ["/subscription/confirm/aB3-x_9", "/subscription/…"],
  ["/en/answer/aB3-x_9?x=1", "/en/answer/…?x=…"],
  ["/search?q=张三&in=events", "/search?q=…&in=…"],
  ["/api/auth/callback/oidc?code=s3cret&state=t0ken", "/api/auth/callback/oidc?code=…&state=…"],
  ["/api/v1/observations.csv?year=2023", "/api/v1/observations.csv?year=2023"],
  ["/?", "/?=…"],
])("logs %s as %s", (url, logged) => {
  expect(loggableAddress(url)).toBe(logged);
});

it("never logs the token of a link", () => {
  const token = fc.stringMatching(/^[\w-]{20,40}$/);
  fc.assert(
    fc.property(
      token,
      fc.constantFrom("", "/en", "/zh"),
      fc.webQueryParameters(),
      (secret, locale, query) => {
        expect(loggableAddress(`${locale}/welcome/${secret}?${query}`)).not.toContain(secret);
        expect(loggableAddress(`${locale}/sign-in?token=${secret}`)).not.toContain(secret);
      },
    ),
  );
});
