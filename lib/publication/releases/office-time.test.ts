import fc from "fast-check";
import { expect, it } from "vitest";
import { officeInstantOf } from "./office-time";

it.each([
  ["2026-12-01T10:00", "2026-12-01T02:00:00.000Z"],
  ["2026-12-01T00:00", "2026-11-30T16:00:00.000Z"],
  ["2026-12-01T10:00:30", "2026-12-01T02:00:30.000Z"],
  ["2028-02-29T08:00", "2028-02-29T00:00:00.000Z"],
])("%s in Shanghai is %s", (local, instant) => {
  expect(officeInstantOf(local)).toBe(instant);
});

it.each(["", "2026-12-01", "2026-13-01T10:00", "2026-12-01T25:00", "2026-12-01T10:00Z", "tomorrow"])(
  "%s is not a time",
  (local) => {
    expect(officeInstantOf(local)).toBeNull();
  },
);

it("is the instant at which clocks in Shanghai show it, in whatever time zone the process runs", () => {
  const clock = new Intl.DateTimeFormat("sv-SE", {
    dateStyle: "short",
    timeStyle: "medium",
    timeZone: "Asia/Shanghai",
  });
  const moment = fc.date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(moment, (date) => {
      const local = clock.format(date).replace(" ", "T");
      expect(officeInstantOf(local)).toBe(new Date(Math.floor(date.getTime() / 1000) * 1000).toISOString());
    }),
  );
});
