import type { Office } from "@/lib/office/model";
import type { Locale } from "@/lib/platform/i18n/routing";
import { daysAfter, dayOf } from "@/lib/platform/office-day";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import { localAddress, versionAddress } from "@/lib/publication/public-reads/addresses";
import type { AnnouncedLine } from "@/lib/site-texts/parts";
import { uuidOf } from "../feed/name-based-uuid";
import { daysOf, expectedDates } from "./dates";
import { calendarName, expected, published } from "./messages";

type Calendar = {
  site: string;
  office: Pick<Office, "uuid" | "reportName">;
  locale: Locale;
  /** Where the calendar is shown as a page, in Chinese. */
  page: string;
};

const maxReleases = 50;

/**
 * Returns the dates of releases as iCalendar (RFC 5545), in whole days: the newest versions, and what the office announced. It
 * depends on nothing else, so that it can be prepared; ids stay the same whatever the address of the site.
 */
export function calendarOf(
  calendar: Calendar,
  announced: readonly AnnouncedLine[],
  releases: readonly ReleaseSummary[],
): string {
  const { locale, office, site, page } = calendar;
  const newest = releases.toSorted((a, b) => (a.releasedAt < b.releasedAt ? 1 : -1)).slice(0, maxReleases);
  const name = text(calendarName(office.reportName)[locale]);
  const lines = [
    ...["BEGIN:VCALENDAR", "VERSION:2.0", `PRODID:-//Annals//Release calendar//${locale.toUpperCase()}`],
    ...["METHOD:PUBLISH", `NAME:${name}`, `X-WR-CALNAME:${name}`],
    ...["REFRESH-INTERVAL;VALUE=DURATION:P1D", `URL:${site}${localAddress(locale, page)}`],
    ...newest.flatMap((release) => publishedEvent(calendar, release)),
    ...expectedDates(announced, releases).flatMap((line) => expectedEvent(calendar, line)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function publishedEvent({ site, locale }: Calendar, release: ReleaseSummary): string[] {
  const { id, year, version, title, note, reasonClass, releasedAt } = release;
  const at = new Date(releasedAt);
  const first = dayOf(at);
  return event({
    id: uuidOf("calendar", id),
    stamp: at,
    days: { first, after: daysAfter(first, 1) },
    summary: published(title, version, reasonClass !== "")[locale],
    more: [
      `URL:${site}${localAddress(locale, versionAddress(year, version))}`,
      ...(note ? [`DESCRIPTION${locale === "en" ? ";LANGUAGE=zh-CN" : ""}:${text(note)}`] : []),
    ],
  });
}

function expectedEvent({ office, locale, site, page }: Calendar, line: AnnouncedLine): string[] {
  return event({
    // One that is put off stays the same event.
    id: uuidOf("expected", office.uuid, String(line.year)),
    stamp: new Date(line.since.releasedAt),
    days: daysOf(line),
    summary: expected(office.reportName, line.year)[locale],
    more: [
      "STATUS:TENTATIVE",
      `SEQUENCE:${line.since.version}`,
      `URL:${site}${localAddress(locale, page)}`,
      ...(line.note[locale] ? [`DESCRIPTION:${text(line.note[locale])}`] : []),
    ],
  });
}

type Event = {
  id: string;
  stamp: Date;
  days: { first: string; after: string };
  summary: string;
  more: string[];
};

const event = ({ id, stamp, days, summary, more }: Event): string[] => [
  ...["BEGIN:VEVENT", `UID:urn:uuid:${id}`, `DTSTAMP:${stamp.toISOString().replace(/[-:]|\.\d+/g, "")}`],
  `DTSTART;VALUE=DATE:${days.first.replaceAll("-", "")}`,
  `DTEND;VALUE=DATE:${days.after.replaceAll("-", "")}`,
  ...[`SUMMARY:${text(summary)}`, "TRANSP:TRANSPARENT", ...more, "END:VEVENT"],
];

/** Escapes a text (RFC 5545, 3.3.11). Control characters may not stand in one. */
function text(value: string): string {
  return value
    .replace(/\r\n?|\n/g, "\n")
    .replace(/(?!\n)\p{Cc}/gu, " ")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

const longestLine = 75;

/** Divides a line into lines of at most 75 octets (RFC 5545, 3.1), between characters. */
function folded(line: string): string {
  const lines: string[] = [];
  let [current, octets] = ["", 0];
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > longestLine) {
      lines.push(current);
      [current, octets] = [" ", 1];
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join("\r\n");
}
