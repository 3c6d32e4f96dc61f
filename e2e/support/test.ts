import { type Browser, type BrowserContext, expect, type Page, test as base } from "@playwright/test";
import { changesIn } from "./session";
import { type Site, type SiteOptions, startSite } from "./site";
import { password } from "./template";

type Who = "editor" | "reviewer" | "admin";

/** Opens pages for the people of a story. Each call opens a new browser context. */
type As = Record<Who, () => Promise<Page>> & {
  /** A person that the test added, `NAME@annals.test`. */
  colleague: (name: string) => Promise<Page>;
  /** A person who has not signed in. */
  visitor: () => Promise<Page>;
  signIn: (page: Page, who: string) => Promise<void>;
};

type Fixtures = { siteOptions: SiteOptions; site: Site; as: As };
type WorkerFixtures = { sharedSite: Site };

/** `site` is a fresh copy of the demo for one test. `sharedSite` is for tests that change nothing, which is verified. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  siteOptions: [{}, { option: true }],
  site: async ({ siteOptions }, use) => {
    const site = await startSite(siteOptions);
    await use(site);
    await site.stop();
  },
  sharedSite: [
    async ({}, use) => {
      const site = await startSite();
      const before = await changesIn(site);
      await use(site);
      expect(await changesIn(site), "changes of a site that several tests share").toEqual(before);
      await site.stop();
    },
    { scope: "worker" },
  ],
  as: async ({ browser, site }, use) => {
    const contexts: BrowserContext[] = [];
    const visitor = async () => {
      const context = await newContext(browser, site);
      contexts.push(context);
      return context.newPage();
    };
    const opened = async (who: string) => {
      const page = await visitor();
      await signIn(page, who);
      return page;
    };
    const open = (who: Who) => () => opened(who);
    const staff = { editor: open("editor"), reviewer: open("reviewer"), admin: open("admin") };
    await use({ ...staff, colleague: opened, visitor, signIn });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

/** A test that uses the shared site. */
export const readOnly = test.extend({ site: ({ sharedSite }, use) => use(sharedSite) });

function newContext(browser: Browser, site: Site): Promise<BrowserContext> {
  return browser.newContext({ baseURL: site.url, locale: "zh-CN", viewport: { width: 1440, height: 900 } });
}

// Signs in through the endpoint for programs. The sign-in form has stories of its own.
async function signIn(page: Page, who: string): Promise<void> {
  const { csrfToken } = (await (await page.request.get("/api/auth/csrf")).json()) as { csrfToken: string };
  const form = { csrfToken, email: `${who}@annals.test`, password, json: "true" };
  const answer = await page.request.post("/api/auth/callback/credentials", { form });
  expect(answer.status(), `${who} signs in: ${await answer.text()}`).toBe(200);
}

export { expect };
