import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, it } from "vitest";
import { joinYears } from "@/lib/publication/public-reads/across-years";
import { releaseOf } from "@/lib/publication/public-reads/across-years.test-data";
import { publicPaths } from "@/lib/publication/public-reads/public-paths";
import { contentsOf } from "@/lib/publication/public-reads/release-contents";
import { site } from "./release.test-data";
import { robotsOf } from "./robots";
import { sitemapOf } from "./sitemap";

const release = releaseOf(2023, [{ key: "batches", typed: "13批", series: "forum" }], [{ number: "8.3" }]);
const xml = sitemapOf(site, joinYears([release]), release.releasedAt);
type Url = { loc: string; lastmod: string };
const listed = (new XMLParser().parse(xml) as { urlset: { url: Url[] } }).urlset.url;

it("lists every prepared page that is at its canonical address, and no other", () => {
  expect(XMLValidator.validate(xml)).toBe(true);
  const elsewhere =
    /^(?:\/en)?\/(?:missing|search|embed\/.*|reports\/\d+\/versions\/(?!.*\/data$).*)$|^\/api\/|\.(?:xml|ics|txt|pdf|png|svg|csv|webmanifest)$/;
  const listedRelease = { ...release, observations: 1, moment: 0, contents: contentsOf(release, null) };
  const pages = publicPaths([listedRelease])
    .flat()
    .filter((path) => !elsewhere.test(path));
  expect(listed.map(({ loc }) => loc).toSorted()).toEqual(pages.map((path) => site + path).toSorted());
});

it("gives each page the time it last changed and its address in both languages", () => {
  expect(listed.every(({ lastmod }) => lastmod === release.releasedAt)).toBe(true);
  expect(xml).toContain(
    `<loc>${site}/en/reports/2023</loc><lastmod>${release.releasedAt}</lastmod><xhtml:link rel="alternate" hreflang="zh-CN" href="${site}/reports/2023"/><xhtml:link rel="alternate" hreflang="en" href="${site}/en/reports/2023"/>`,
  );
});

it("is named in robots.txt, which disallows the staff pages in both languages", () => {
  const lines = robotsOf(site).split("\n");
  expect(lines[0]).toBe("User-agent: *");
  expect(lines).toEqual(
    expect.arrayContaining(["Disallow: /desk", "Disallow: /en/desk", `Sitemap: ${site}/sitemap.xml`]),
  );
});
