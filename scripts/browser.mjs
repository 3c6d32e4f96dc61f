// Finds the browser that tests drive, and installs one where there is none.
import { chromium } from "@playwright/test";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { Failed, run, step, tool } from "./steps.mjs";

// The headless shell is Chromium without windows; stories take two thirds of the time in it.
const shell = "chromium-headless-shell";
const names = [shell, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const advice =
  "No browser was found and none could be installed. Install Chromium or Google Chrome so that it is on PATH, " +
  "or run `npx playwright install chromium` where the network allows it.";

/** Returns the path of a browser that starts: Playwright's own if installed, else one on PATH. */
export function browserFile() {
  // Cached in the environment for the worker processes, which load the same configuration.
  process.env.ANNALS_BROWSER ??= candidates().find(starts) ?? "";
  return process.env.ANNALS_BROWSER || undefined;
}

export async function provideBrowser() {
  if (!browserFile()) await installBrowser();
  if (!hasChineseFont())
    await withApt("Installing a Chinese font", ["fonts-noto-cjk"]).catch(() => undefined);
}

function candidates() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [chromium.executablePath(), ...found].filter((file) => file && existsSync(file));
}

// An executable may lack its libraries, or only print that another package has to be installed.
function starts(file) {
  return spawnSync(file, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}

async function installBrowser() {
  const install = tool("@playwright/test/cli.js", "install", "chromium");
  const ways = [
    // Quiet, because closed networks refuse this download and the next way then works.
    () =>
      step("Downloading a browser", () => run(process.execPath, install, { hush: true, timeout: 120_000 })),
    () => withApt("Installing a browser", [shell, "fonts-noto-cjk"]),
    () => withApt("Installing another browser", ["chromium", "fonts-noto-cjk"]),
  ];
  for (const way of ways) {
    await way().catch(() => undefined);
    delete process.env.ANNALS_BROWSER;
    if (browserFile()) return;
  }
  throw new Failed(advice);
}

async function withApt(name, packages) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await step(name, async () => {
    await run("apt-get", ["update"], { env, timeout: 300_000 });
    await run("apt-get", ["install", "-y", "--no-install-recommends", ...packages], {
      env,
      timeout: 900_000,
    });
  });
}

function hasChineseFont() {
  const { stdout } = spawnSync("fc-list", [":lang=zh"], { encoding: "utf8" });
  return Boolean(stdout?.trim());
}
