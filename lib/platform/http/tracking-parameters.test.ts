import { describe, expect, it } from "vitest";
import { trackingParameters, withoutTracking } from "./tracking-parameters";

describe("what a link was shared through", () => {
  it.each([
    ["/reports/2023?utm_source=wechat", "/reports/2023"],
    ["/reports/2023?from=timeline&isappinstalled=0", "/reports/2023"],
    [
      "/en/search?q=%E5%9F%B9%E8%AE%AD&utm_medium=mail&in=events",
      "/en/search?q=%E5%9F%B9%E8%AE%AD&in=events",
    ],
    [
      "/api/v1/observations.csv?from=singlemessage&year=2023&utm_campaign=a=b",
      "/api/v1/observations.csv?year=2023",
    ],
    ["/api/v1/observations.csv?year=2023&colour=red", "/api/v1/observations.csv?year=2023&colour=red"],
    ["/zh/reports?utm_source", "/zh/reports"],
    ["/?from=groupmessage", "/"],
    ["/?formerly=1&xfrom=2", "/?formerly=1&xfrom=2"],
    ["/reports/2023", "/reports/2023"],
    ["/reports/2023?", "/reports/2023?"],
  ])("%s is %s", (shared, url) => {
    expect(withoutTracking(shared)).toBe(url);
  });

  it.each(trackingParameters)("%s is dropped", (name) => {
    expect(withoutTracking(`/search?${name}=x&q=1`)).toBe("/search?q=1");
  });

  it.each([
    "/sign-in?from=/desk/reviews",
    "/en/sign-in/code?from=/desk",
    "/desk/audit?from=2024-01-01",
    "/desk/reports?from=2023&year=2024",
    "/api/desk/audit.csv?from=2024-01-01",
  ])("%s is left alone, as staff pages have parameters of that name", (url) => {
    expect(withoutTracking(url)).toBe(url);
  });
});
