import { expect, it } from "vitest";
import { formatDate } from "./format-date";

it.each([
  ["2024-03-01T00:00:00.000Z", "2024年3月1日", "1 March 2024"],
  ["2024-02-29T15:59:59.999Z", "2024年2月29日", "29 February 2024"],
  ["2024-02-29T16:00:00.000Z", "2024年3月1日", "1 March 2024"],
])("prints %s, which is the office's day, as %s and %s", (instant, zh, en) => {
  expect([formatDate(instant, "zh"), formatDate(instant, "en")]).toEqual([zh, en]);
});
