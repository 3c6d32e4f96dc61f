import { expect, it } from "vitest";
import { listenHost } from "./listen-host.mjs";

it.each([
  ["every interface without settings", {}, undefined],
  ["every interface with settings that are empty", { HOST: "", APP_URL: "", TRUST_PROXY: "" }, undefined],
  [
    "every interface for an office's own network",
    { APP_URL: "http://annals.office", TRUST_PROXY: "0" },
    undefined,
  ],
  ["this machine where the site is https", { APP_URL: "https://annals.example.org" }, "127.0.0.1"],
  ["this machine behind a proxy", { TRUST_PROXY: "1" }, "127.0.0.1"],
  [
    "what is asked for",
    { HOST: "0.0.0.0", APP_URL: "https://annals.example.org", TRUST_PROXY: "1" },
    "0.0.0.0",
  ],
])("listens on %s", (_, settings, host) => {
  expect(listenHost(settings)).toBe(host);
});
