import type { Page } from "@playwright/test";
import { accessible } from "./support/accessible";
import { publicAddresses, wordsOf } from "./support/public-addresses";
import type { Site } from "./support/site";
import { publishVersion } from "./support/publish-version";
import { expect, test } from "./support/test";

test.use({ siteOptions: { template: "changed", hasMovableClock: true } });

const note = "这条说明在生效之前不该有人看到。";
const marks = ["27批", note, "versions/1.1"];

const hour = 3_600_000;

/** Returns the office's local time in two hours, in the format of the form. */
function inTwoHours(): string {
  const clock = new Intl.DateTimeFormat("sv-SE", {
    dateStyle: "short",
    timeStyle: "medium",
    timeZone: "Asia/Shanghai",
  });
  return clock.format(new Date(Date.now() + 2 * hour)).replace(" ", "T");
}

/** Returns the public addresses that show anything of the release. */
async function leaks({ url }: Site): Promise<string[]> {
  const found: string[] = [];
  for (const address of publicAddresses()) {
    const words = await wordsOf(await fetch(url + address));
    if (marks.some((mark) => words.includes(mark))) found.push(address);
  }
  return found;
}

async function statuses({ url }: Site): Promise<number[]> {
  const addresses = [
    "/reports/2023/versions/1.1",
    "/en/reports/2023/versions/1.1/sections/8.3",
    "/reports/2023/versions/1.1/figures/training.batches",
  ];
  return Promise.all(addresses.map(async (address) => (await fetch(url + address)).status));
}

const versionIn = async ({ url }: Site) =>
  /^2023,([\d.]+),/m.exec(await (await fetch(`${url}/api/v1/observations.csv?year=2023`)).text())?.[1];

/** Returns what tells dates of releases: nothing of a scheduled one. */
function calendars({ url }: Site): Promise<string[]> {
  const addresses = ["/calendar", "/en/calendar", "/calendar.ics", "/"];
  return Promise.all(addresses.map(async (address) => (await fetch(url + address)).text()));
}

/** Sets the correction for a time in two hours. */
async function schedule(admin: Page) {
  await publishVersion(admin, 2023, "1.1", { reason: "来源修订", note, at: inTwoHours() });
}

test("a scheduled release is not public before its time and is public everywhere after it", async ({
  as,
  site,
}) => {
  const admin = await as.admin();
  const announced = await calendars(site);
  await schedule(admin);
  expect(await leaks(site)).toEqual([]);
  expect(await calendars(site)).toEqual(announced);
  expect(await statuses(site)).toEqual([404, 404, 404]);
  expect((await fetch(`${site.url}/api/v1/observations.csv?year=2023&version=1.1`)).ok).toBe(false);
  expect(await versionIn(site)).toBe("1.0");
  const staff = await admin.request.get("/desk/releases/2023/preview/sections/8.3");
  expect(await staff.text()).toContain("27批");

  site.setClockAhead(2 * hour);
  await expect.poll(() => versionIn(site)).toBe("1.1");
  expect(await statuses(site)).toEqual([200, 200, 200]);
  for (const [index, dates] of (await calendars(site)).entries()) expect(dates).not.toBe(announced[index]);
  expect(await leaks(site)).toEqual(
    expect.arrayContaining([
      "/calendar.ics",
      "/reports",
      "/reports/2023/sections/8.3",
      "/en/reports/2023/updates",
      "/indicators/training.batches",
      "/api/v1/observations.csv",
      "/api/v1/observations.xlsx",
      "/api/v1/observations.sdmx.csv?year=2023",
      "/feed.xml",
    ]),
  );
  await admin.goto("/reports/2023/versions/1.0");
  await expect(admin.getByRole("note")).toContainText("第1.1版");
});

test("a scheduled release takes effect even if the server was down at its time", async ({ as, site }) => {
  await schedule(await as.admin());
  await site.restart();
  expect(await leaks(site)).toEqual([]);
  expect(await versionIn(site)).toBe("1.0");
  await site.restart(3 * hour);
  expect(await versionIn(site)).toBe("1.1");
  expect(await statuses(site)).toEqual([200, 200, 200]);
  expect(await (await fetch(`${site.url}/reports/2023/sections/8.3`)).text()).toContain("27批");
});

test("a scheduled release can be withdrawn with a reason, and its number is reused", async ({ as, site }) => {
  const admin = await as.admin();
  await schedule(admin);
  await accessible(admin);
  await expect(admin.getByRole("link", { name: /准备发布/ })).toHaveCount(0);

  await admin.getByRole("button", { name: "撤回第1.1版" }).click();
  await admin.getByRole("button", { name: "确认撤回" }).click();
  await expect(admin.getByText("撤回须写明理由")).toBeVisible();
  await admin.getByLabel("撤回的理由").fill("数字还要再核");
  await admin.getByRole("button", { name: "确认撤回" }).click();
  await expect(admin.getByRole("row", { name: /1\.1 已撤回/ })).toContainText("数字还要再核");
  expect(await statuses(site)).toEqual([404, 404, 404]);

  await publishVersion(admin, 2023, "1.1", { reason: "录入差错", note: "更正科技培训批次。" });
  await expect(admin.getByRole("row", { name: /1\.1 现行/ })).toBeVisible();
  expect(await versionIn(site)).toBe("1.1");
  expect(await (await fetch(`${site.url}/reports/2023/updates`)).text()).not.toContain("数字还要再核");
});
