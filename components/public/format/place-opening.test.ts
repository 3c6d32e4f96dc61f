import { expect, it } from "vitest";
import { releasedFigure, releasedReport } from "@/lib/publication/content/released.test-data";
import { openingOf } from "./place-opening";

const report = releasedReport({
  figures: { incubators: releasedFigure("incubators", "5家") },
  sentences: {
    plain: "以“国际静安、卓越城区”为区域名片，推动南北联动。",
    counted: "启动{incubators}孵化器建设；依托产业。",
    long: "一".repeat(40),
  },
});

it.each([
  ["plain", "以“国际静安、卓越城区”为区域名片"],
  ["counted", "启动5家孵化器建设"],
  ["long", `${"一".repeat(29)}…`],
  ["incubators", ""],
])("returns the opening of %s as “%s”", (field, opening) => {
  expect(openingOf(report, field)).toBe(opening);
});
