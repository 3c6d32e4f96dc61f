import { chromium } from "@playwright/test";
import config from "../../playwright.config";
import { sessionOf } from "./session";
import { timingsOf } from "./timings";

/** Openings before those that are told: an office's server has rendered a form before. */
const warmUp = 2;

/**
 * Opens the form of 8.4 with a cold cache: until an input takes what is typed, until its scripts have taken over and save it,
 * and the bytes of scripts that crossed the wire. What is typed has to be there still once they have.
 */
export async function openForm(url: string, year: number): Promise<string[]> {
  const browser = await chromium.launch(config.use?.launchOptions);
  const cookie = await sessionOf(url, "editor");
  const opened: Opened[] = [];
  for (let n = 0; n < warmUp + 5; n += 1) {
    const context = await browser.newContext({ extraHTTPHeaders: { cookie } });
    const one = await openOnce(await context.newPage(), `${url}/desk/reports/${year}/sections/8.4`);
    if (n >= warmUp) opened.push(one);
    await context.close();
  }
  await browser.close();
  const bytes = Math.max(...opened.map((one) => one.bytes));
  return [
    `an input takes and keeps what is typed   ${timingsOf(opened.map((one) => one.typed)).text}`,
    `its scripts have taken over              ${timingsOf(opened.map((one) => one.ready)).text}`,
    `JavaScript ${Math.round(bytes / 1000)} kB compressed`,
  ];
}

/** Milliseconds since the navigation, and bytes. */
type Opened = { typed: number; ready: number; bytes: number };

async function openOnce(page: Page, address: string): Promise<Opened> {
  const scripts = await countScripts(page);
  const since = performance.now();
  await page.goto(address, { waitUntil: "commit" });
  const input = page.locator('[data-field="waic.forums"]').first();
  await input.fill("103场");
  const typed = performance.now() - since;
  await page.waitForFunction(isTakenOver, undefined, { polling: 10 });
  const ready = performance.now() - since;
  if ((await input.inputValue()) !== "103场") throw new Error("What was typed before the scripts is lost.");
  return { typed, ready, bytes: scripts.bytes() };
}

// React marks an element that it has taken over.
function isTakenOver(): boolean {
  const input = document.querySelector('[data-field="waic.forums"]') ?? {};
  return Object.keys(input).some((key) => key.startsWith("__reactProps"));
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
