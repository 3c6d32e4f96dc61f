import { accessible } from "./support/accessible";
import { firstInvitation } from "./support/invitation";
import { joinOffice } from "./support/join-office";
import { publicAddresses, staffAddresses } from "./support/public-addresses";
import { expect, test } from "./support/test";

test.use({ siteOptions: { template: "empty" } });

const parameter = "nothing";
const samples = new Proxy({} as Record<string, string>, { get: () => parameter });

/** The pages that are there whatever an office has, in Chinese. */
const pages = (addresses: readonly string[]) =>
  addresses.filter(
    (address) => !address.includes(parameter) && !/^\/(?:en|api)\b|\.(?:xml|txt)/.test(address),
  );

test("axe finds nothing on the screens of an office that has nothing", async ({ as, site }) => {
  test.setTimeout(240_000);
  const admin = await as.visitor();
  await joinOffice(admin, firstInvitation(site));
  for (const address of [...pages(publicAddresses(samples)), ...pages(staffAddresses(samples))]) {
    await admin.goto(address);
    await expect(admin.getByRole("heading", { level: 1 }).first()).toBeVisible();
    await accessible(admin);
  }
});
