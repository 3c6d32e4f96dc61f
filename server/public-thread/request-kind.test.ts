import { expect, it } from "vitest";
import { requestKindOf } from "./request-kind";

it.each([
  ["/", true, "prepared"],
  ["/en/reports/2023", true, "prepared"],
  ["/en/reports/2023", false, "page"],
  ["/search?q=desk", false, "page"],
  ["/api/v1/observations.csv?year=2023", true, "export"],
  ["/api/v1/observations.csv", false, "export"],
  ["/api/desk/revisions", false, "save"],
  ["/api/desk/notices", false, "desk"],
  ["/api/auth/session", false, "desk"],
  ["/desk", false, "desk"],
  ["/en/desk/reports/2023", false, "desk"],
  ["/welcome/token", false, "desk"],
  ["/en/answer/token", false, "desk"],
  ["/desktop", false, "page"],
  ["/api/v1/reports.json", true, "api"],
  ["/api/health", false, "api"],
  ["/_next/static/a.css", false, "static"],
  ["/reader.js", false, "static"],
  ["/robots.txt", true, "prepared"],
  ["/feed.xml", true, "prepared"],
])("%s, prepared: %s, is of the kind %s", (url, isPrepared, kind) => {
  expect(requestKindOf(url, isPrepared)).toBe(kind);
});
