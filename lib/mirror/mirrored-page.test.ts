import { describe, expect, it } from "vitest";
import { policyOf } from "@/lib/prepared/page-policy";
import { type Linking, mirroredPage } from "./mirrored-page";
import { pageOf } from "./sets.test-data";

const has = (address: string) =>
  ["/", "/reports/2023", "/search", "/api/v1/a.csv?year=2023"].includes(address);
const addressOf = (address: string) => (address.includes("?") ? "/api/v1/a@year=2023.csv" : address);
const alone: Linking = { has, addressOf, live: null };
const withLive: Linking = { has, addressOf, live: "https://annals.example.org" };

const linkIn = (written: string, linking: Linking) =>
  / href="([^"]*)"/.exec(
    mirroredPage(`<head></head><a href="${written}">x</a>`, "default-src 'none'", linking),
  )?.[1];

it.each([
  ["/reports/2023", "/reports/2023", "/reports/2023"],
  ["/reports/2023#8.4", "/reports/2023#8.4", "/reports/2023#8.4"],
  ["/api/v1/a.csv?year=2023", "/api/v1/a@year=2023.csv", "/api/v1/a@year=2023.csv"],
  [
    "/api/v1/a.csv?indicator=x&amp;year=2023",
    "https://annals.example.org/api/v1/a.csv?indicator=x&amp;year=2023",
    "/elsewhere",
  ],
  ["/sign-in", "https://annals.example.org/sign-in", "/elsewhere"],
  ["/en/sign-in", "https://annals.example.org/en/sign-in", "/en/elsewhere"],
  ["/search?q=%E4%B8%8A", "https://annals.example.org/search?q=%E4%B8%8A", "/elsewhere"],
  [
    "https://example.org/reports/2023",
    "https://example.org/reports/2023",
    "https://example.org/reports/2023",
  ],
  ["//example.org/", "//example.org/", "//example.org/"],
  ["mailto:office@annals.test", "mailto:office@annals.test", "mailto:office@annals.test"],
  ["#main", "#main", "#main"],
])("a link to %s leads to %s, or without the site to %s", (written, live, without) => {
  expect([linkIn(written, withLive), linkIn(written, alone)]).toEqual([live, without]);
});

describe("a mirrored page", () => {
  const html = pageOf("首页", '他写道：href=&quot;/sign-in&quot;，<code data-x="1">action</code>');
  const policy = policyOf(html);

  it("carries its policy behind the encoding, without what only a header can say", () => {
    const page = mirroredPage(html, policy, withLive);
    const [, content = ""] =
      /<head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy" content="([^"]*)"\/>/.exec(
        page,
      ) ?? [];
    expect(content).toContain("default-src 'none'");
    expect(content).toMatch(/style-src 'self' 'sha256-[^']+'/);
    expect(content).toContain("form-action 'self' https://annals.example.org");
    expect(content).not.toContain("frame-ancestors");
  });

  it("sends forms to the site, which answers them, and asks no page of the mirror as one types", () => {
    expect(mirroredPage(html, policy, withLive)).toContain(
      '<form action="https://annals.example.org/search">',
    );
    expect(mirroredPage(html, policy, alone)).toContain('<form action="/search">');
  });

  it("changes nothing else", () => {
    const page = mirroredPage(html, policy, alone);
    const own = page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "");
    expect(own).toBe(html.replace(' data-search="true"', ""));
  });
});
