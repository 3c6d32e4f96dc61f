import { defineConfig } from "@playwright/test";
import { availableParallelism } from "node:os";
import { browserFile } from "./scripts/browser.mjs";

export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/support/template.ts",
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // Every story has a server and a browser of its own, so that more at once would time each other out.
  workers: Math.min(availableParallelism(), 2),
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [["list"], ["json"]] : "list",
  use: {
    locale: "zh-CN",
    viewport: { width: 1440, height: 900 },
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: browserFile(),
      // Without these, Chromium looks for its own services, which a closed network refuses.
      args: [
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ],
    },
  },
});
