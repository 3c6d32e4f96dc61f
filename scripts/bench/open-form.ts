import { chromium } from "@playwright/test";
import config from "../../playwright.config";
import { sessionOf } from "./session";
import { timingsOf } from "./timings";

/** Openings before those that are told: an office's server has rendered a form before. */
const warmUp = 2;

/** Opens the form of 8.4 with a cold cache: until an input takes what is typed, and the bytes that crossed the wire. */
export async function openForm(url: string, year: number): Promise<string> {
  const browser = await chromium.launch(config.use?.launchOptions);
  const cookie = await sessionOf(url, "editor");
  const opened = [];
  for (let n = 0; n < warmUp + 5; n += 1) {
    const context = await browser.newContext({ extraHTTPHeaders: { cookie } });
    const page = await context.newPage();
    const scripts = await countScripts(page);
    const since = performance.now();
    await page.goto(`${url}/desk/reports/${year}/sections/8.4`, { waitUntil: "commit" });
    const input = page.locator('[data-field="waic.forums"]').first();
    // React marks an element that it has taken over; before that, what is typed would be lost.
    await input.waitFor();
    await page.waitForFunction(
      () =>
        Object.keys(document.querySelector('[data-field="waic.forums"]') ?? {}).some((key) =>
          key.startsWith("__reactProps"),
        ),
      undefined,
      { polling: 10 },
    );
    if (n >= warmUp) opened.push({ time: performance.now() - since, bytes: scripts.bytes() });
    await context.close();
  }
  await browser.close();
  const bytes = Math.max(...opened.map((one) => one.bytes));
  return `${timingsOf(opened.map((one) => one.time)).text}, JavaScript ${Math.round(bytes / 1000)} kB compressed`;
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof chromium.launch>>["newPage"]>>;

async function countScripts(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const scripts = new Set<string>();
  let bytes = 0;
  session.on("Network.responseReceived", ({ requestId, type }) => {
    if (type === "Script") scripts.add(requestId);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  return { bytes: () => bytes };
}
