import { expect, it } from "vitest";
import { browserOf } from "./client";

const chrome = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";

it.each([
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome}`, "Chrome · Windows"],
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Edg/140.0.0.0`, "Microsoft Edge · Windows"],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox · Linux"],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 MicroMessenger/8.0.40",
    "WeChat · iOS",
  ],
  ["curl/8.5.0", ""],
  ["", ""],
  ["(".repeat(100_000), ""],
])("%.60s is called %s", (userAgent, browser) => {
  expect(browserOf(userAgent)).toBe(browser);
});
