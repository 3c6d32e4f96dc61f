import { accessible } from "./support/accessible";
import { brokenSentences } from "./support/broken-sentences";
import { pageFaults } from "./support/empty-page";
import { firstInvitation } from "./support/invitation";
import { joinOffice } from "./support/join-office";
import { openFirstYear } from "./support/open-first-year";
import { publicAddresses, staffAddresses } from "./support/public-addresses";
import { expect, test } from "./support/test";

test.use({ siteOptions: { template: "empty" } });

const nothing = "nothing";
const samples = new Proxy({} as Record<string, string>, { get: () => nothing });
/** What there is once a year is open. */
const opened = { year: "2023", number: "1.1" };
const withYear = new Proxy<Record<string, string>>(opened, {
  get: (given, name: string) => given[name] ?? nothing,
});

/** The pages among addresses that name nothing an office does not have yet. */
const pages = (addresses: readonly string[]) =>
  addresses.filter(
    (address) =>
      !address.includes(nothing) && !/^(?:\/en)?\/api\b|\.(?:xml|ics|txt|pdf|webmanifest)/.test(address),
  );

test("axe finds nothing on the screens of an office that has nothing, nor of a year just opened", async ({
  as,
  site,
}) => {
  test.setTimeout(400_000);
  const admin = await as.visitor();
  await joinOffice(admin, firstInvitation(site));
  const before = [...pages(publicAddresses(samples)), ...pages(staffAddresses(samples))];
  const accessibleAll = async (addresses: readonly string[]) => {
    for (const address of addresses) {
      await admin.goto(address);
      await expect(admin.getByRole("heading", { level: 1 }).first()).toBeVisible();
      await accessible(admin);
    }
  };
  await accessibleAll(before);
  await openFirstYear(admin);
  await accessibleAll(pages(staffAddresses(withYear)).filter((address) => address.includes("2023")));
});

for (const [line, what] of [
  ["可选的年份：。", "an empty list"],
  ["Allowed: .", "an empty list"],
  ["发布于undefined年", "a value that is not there"],
  ["请至少选两年。。", "doubled punctuation"],
  ["《》，第1.0版", "empty brackets"],
  ["，共三节", "a sentence without its beginning"],
  ["{count} 项", "a placeholder"],
  ["release.desk.nothingHere", "the key of a message"],
] as const)
  test(`“${line}” is found to be broken, and whole sentences are not`, () => {
    expect(brokenSentences([line]).join()).toContain(what);
    expect(
      brokenSentences(["共 3 项：甲、乙……", "2023年9月9—11日（周六）", "Version 1.0, see /data."]),
    ).toEqual([]);
  });

test("a heading, a list or a table with nothing in it is found", async ({ page }) => {
  const faults = await pageFaults(
    page,
    "<main><h1>指标</h1><p>按主题列出。</p><h2>合作</h2><ul></ul><h2>培训</h2><table><tbody></tbody></table></main>",
  );
  expect(faults).toEqual([
    "nothing in <ul></ul>",
    "nothing in <tbody></tbody>",
    "nothing below “合作”",
    "nothing below “培训”",
  ]);
  expect(await pageFaults(page, "<main><h1>指标</h1><p>还没有指标。</p></main>")).toEqual([]);
});
