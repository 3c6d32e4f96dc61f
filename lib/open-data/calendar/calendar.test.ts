import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { officeOf } from "@/lib/office/office.test-data";
import { summaryOf } from "../release.test-data";
import { daysOf, expectedDates } from "./dates";
import { calendarOf } from "./icalendar";

const note = { zh: "", en: "" };
const announcedAt = (releasedAt: string, ...dates: [year: number, date: string][]) =>
  dates.map(([year, date]) => ({ year, date, note, since: { version: 3, releasedAt } }));
const releasedOn = (year: number, releasedAt: string) => ({ year, releasedAt });

describe("an announced date", () => {
  const announced = announcedAt("2025-01-01T00:00:00.000Z", [2024, "2025-03"]);
  it.each([
    ["is expected while no version of its year is out", [releasedOn(2023, "2024-03-01T00:00:00.000Z")], 1],
    ["is met by a version that comes early", [releasedOn(2024, "2025-02-01T00:00:00.000Z")], 0],
    ["is met within its month", [releasedOn(2024, "2025-03-20T00:00:00.000Z")], 0],
    ["is met by one that comes late", [releasedOn(2024, "2025-06-01T00:00:00.000Z")], 0],
    [
      "announces another version, if it was stated after the last one and for later",
      [releasedOn(2024, "2024-12-01T00:00:00.000Z")],
      1,
    ],
  ])("%s", (_, releases, count) => {
    expect(expectedDates(announced, releases)).toHaveLength(count);
  });

  it("is met on the day that it is at the office, where a day begins eight hours before UTC's", () => {
    const stated = announcedAt("2025-04-01T00:00:00.000Z", [2024, "2025-03-02"]);
    expect(expectedDates(stated, [releasedOn(2024, "2025-03-01T15:59:00.000Z")])).toHaveLength(1);
    expect(expectedDates(stated, [releasedOn(2024, "2025-03-01T16:00:00.000Z")])).toHaveLength(0);
  });

  it("comes in the order of dates, and is only what the office wrote", () => {
    const lines = announcedAt(
      "2025-01-01T00:00:00.000Z",
      [2026, "2027-01"],
      [2025, "2026-02-03"],
      [2024, "2026-02"],
    );
    expect(expectedDates(lines, []).map(({ date }) => date)).toEqual(["2026-02", "2026-02-03", "2027-01"]);
    expect(expectedDates([], [releasedOn(2024, "2025-03-20T00:00:00.000Z")])).toEqual([]);
  });

  it("is never expected once a version came after it was stated", () => {
    const day = fc.date({ min: new Date("2024-01-01"), max: new Date("2027-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, day, fc.boolean(), (stated, released, expected, isMonth) => {
        const line = announcedAt(stated.toISOString(), [
          2024,
          expected.toISOString().slice(0, isMonth ? 7 : 10),
        ]);
        const found = expectedDates(line, [releasedOn(2024, released.toISOString())]);
        if (released >= stated) expect(found).toEqual([]);
      }),
    );
  });

  it.each([
    ["2025-03", "2025-03-01", "2025-04-01"],
    ["2025-12", "2025-12-01", "2026-01-01"],
    ["2024-02-28", "2024-02-28", "2024-02-29"],
    ["2025-12-31", "2025-12-31", "2026-01-01"],
  ])("%s is from %s to before %s", (date, first, after) => {
    expect(daysOf({ date })).toEqual({ first, after });
  });
});

describe("the calendar for calendar programs", () => {
  const office = officeOf();
  const calendar = { site: "https://annals.test", office, locale: "zh", page: "/calendar" } as const;
  const releases = [
    summaryOf(2023, "1.1", {
      note: "更正，见第8章；\n另见\\附录",
      reasonClass: "typing_error",
      releasedAt: "2024-05-01T16:30:00.000Z",
    }),
    summaryOf(2023, "1.0", { isLatest: false, releasedAt: "2024-02-01T00:00:00.000Z" }),
  ];
  const announced = announcedAt("2024-06-01T00:00:00.000Z", [2024, "2025-03"]);

  /** Reads a calendar with a parser that is not ours. */
  const eventsIn = (written: string) =>
    new ICAL.Component(ICAL.parse(written) as never)
      .getAllSubcomponents("vevent")
      .map((component) => new ICAL.Event(component));

  it("has the versions by the day on which they came out at the office, and what was announced", () => {
    const events = eventsIn(calendarOf(calendar, announced, releases));
    expect(events.map((one) => [one.startDate.toString(), one.endDate.toString(), one.summary])).toEqual([
      ["2024-05-02", "2024-05-03", `《${releases[0]?.title.zh}》更正：第1.1版`],
      ["2024-02-01", "2024-02-02", `《${releases[1]?.title.zh}》发布`],
      ["2025-03-01", "2025-04-01", `预计发布：${office.reportName.zh}，2024年`],
    ]);
    expect(events[0]?.description).toBe("更正，见第8章；\n另见\\附录");
    expect(events.map(({ component }) => component.getFirstPropertyValue("status"))).toEqual([
      null,
      null,
      "TENTATIVE",
    ]);
  });

  it("keeps the id of a date that is put off, and says that it changed", () => {
    const since = { version: 4, releasedAt: "2024-07-01T00:00:00.000Z" };
    const putOff = announced.map((line) => ({ ...line, date: "2025-05", since }));
    const [before, after] = [announced, putOff].map((each) => eventsIn(calendarOf(calendar, each, [])).at(0));
    expect(after?.uid).toBe(before?.uid);
    expect([before?.sequence, after?.sequence]).toEqual([3, 4]);
  });

  it("is the same whenever it is made", () => {
    expect(calendarOf(calendar, announced, releases)).toBe(calendarOf(calendar, announced, releases));
  });

  it("can be read before there is anything in it", () => {
    expect(eventsIn(calendarOf(calendar, [], []))).toEqual([]);
  });

  it("gives back any text, in lines of 75 octets at most that divide no character", () => {
    const texts = fc.string({ unit: "grapheme", maxLength: 300 });
    fc.assert(
      fc.property(texts, texts, (title, words) => {
        const release = summaryOf(2023, "1.0", { title: { zh: title, en: title }, note: words });
        const written = calendarOf(calendar, [], [release]);
        for (const line of written.split("\r\n")) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
        const [event] = eventsIn(written);
        const plain = (value: string) => value.replace(/\r\n?|\n/g, "\n").replace(/(?!\n)\p{Cc}/gu, " ");
        expect(event?.summary).toBe(`《${plain(title)}》发布`);
        if (words) expect(event?.description).toBe(plain(words));
      }),
    );
  });
});
