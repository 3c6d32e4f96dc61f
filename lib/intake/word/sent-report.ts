import type { Revision } from "@/lib/entry/model";
import type { OutlineSection } from "@/lib/outline/model";
import { type Bookmark, parseBookmarkName, shortHash, wholeReport } from "./printed/bookmark-name";
import type { EnteredValue, ToPrint } from "./printed/print-pieces";
import { asOfValues, printReport } from "./printed/print-report";
import { piecesOf, type PrintedReport } from "./printed/printed-report";
import type { ReportAtDesk } from "./repository";
import type { ReturnedText } from "./returned/returned-text";
import { stateLine } from "./state-line";

/** A revision of each field, by field id. */
export type Chosen = ReadonlyMap<string, Revision>;

export function latestRevisions({ revisions }: Pick<ReportAtDesk, "revisions">): Chosen {
  return new Map([...revisions].flatMap(([id, own]) => (own.length > 0 ? [[id, own[own.length - 1]!]] : [])));
}

/** Prints a report, or one of its sections, with the given values. */
export function printAtDesk(
  report: ReportAtDesk,
  chosen: Chosen,
  section: OutlineSection | null,
): PrintedReport {
  const asOf = asOfValues([...chosen.values()].map(({ at }) => at));
  const state = stateLine(report.outline, chosen, { release: report.release, asOf });
  const lines = [state, ...(report.publisher === "" ? [] : [report.publisher])];
  return printReport(toPrint(report, chosen), section, { lines, asOf });
}

function toPrint({ outline, earlier }: ReportAtDesk, chosen: Chosen): ToPrint {
  const entered = [...chosen].map(([id, revision]): [string, EnteredValue] => {
    const { number: version, value, printed, source } = revision;
    return [id, { version, value, printed, source }];
  });
  return { outline, earlier, entered: new Map(entered) };
}

type DocumentMark = Extract<Bookmark, { kind: "document" }>;

export function documentMarks({ bookmarks }: ReturnedText): DocumentMark[] {
  return marksOf(bookmarks).filter((mark) => mark.kind === "document");
}

export function hasFieldMarks({ bookmarks }: ReturnedText): boolean {
  return marksOf(bookmarks).some(({ kind }) => kind === "field");
}

function marksOf(bookmarks: ReturnedText["bookmarks"]): Bookmark[] {
  return [...bookmarks.keys()].flatMap((name) => parseBookmarkName(name) ?? []);
}

/**
 * Returns the revisions that a document was sent with: of each field the one its bookmarks name, or where they are lost the
 * newest of when it was sent. Null for what was not filled in then.
 */
export function sentRevisions(report: ReportAtDesk, returned: ReturnedText): Chosen {
  const versions = new Map(
    marksOf(returned.bookmarks).flatMap((mark) =>
      mark.kind === "field" ? [[mark.field, mark.version] as const] : [],
    ),
  );
  const times = documentMarks(returned).map(({ asOf }) => asOf);
  const asOf = times.length > 0 ? asOfValues(times) : null;
  return new Map(
    report.outline.fields.flatMap(({ id, key }) => {
      const version = versions.get(shortHash(key));
      const own = report.revisions.get(id) ?? [];
      const sent =
        version === undefined
          ? own.findLast(({ at }) => asOf === null || at <= asOf)
          : own.find(({ number }) => number === version);
      return sent ? [[id, sent] as const] : [];
    }),
  );
}

/**
 * Prints what was sent: the scope that the document names, or where it names none the one of which most is found. Null if it is
 * a section that the report does not have any more.
 */
export function printSent(report: ReportAtDesk, sent: Chosen, returned: ReturnedText): PrintedReport | null {
  const [mark] = documentMarks(returned);
  const { sections } = report.outline;
  if (mark?.scope === wholeReport) return printAtDesk(report, sent, null);
  const section = mark && sections.find(({ id }) => shortHash(id) === mark.scope);
  if (mark) return section ? printAtDesk(report, sent, section) : null;
  const scopes = [null, ...sections].map((each) => printAtDesk(report, sent, each));
  const scores = scopes.map((each) => foundIn(each, returned));
  return scopes[scores.indexOf(Math.max(...scores))] ?? null;
}

/** Returns how many more pieces are found than are not. */
function foundIn({ parts }: PrintedReport, { bookmarks }: ReturnedText): number {
  const pieces = parts.flatMap(piecesOf);
  const found = pieces.filter(({ bookmark }) => bookmarks.has(bookmark)).length;
  return 2 * found - pieces.length;
}
