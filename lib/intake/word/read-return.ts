import "server-only";
import { LRUCache } from "lru-cache";
import { findStoredFile } from "@/lib/entry/attachments/repository";
import type { Attachment } from "@/lib/entry/attachments/attachment";
import { readTyped } from "@/lib/entry/model";
import { isWording, type OutlineField, unitAtEntry } from "@/lib/outline/model";
import type { Db } from "@/lib/platform/database";
import { fail, ok, type Result } from "@/lib/platform/result";
import { singleton } from "@/lib/platform/singleton";
import { compareDocuments } from "./returned/compare";
import { type Difference, differencesOf, type FieldNow } from "./differences";
import { openDocument } from "./open-document";
import { readDocumentXml } from "./returned/read-document-xml";
import { otherYear, refusals } from "./refusals";
import { findReportAtDesk, type ReportAtDesk } from "./repository";
import type { ReturnedText } from "./returned/returned-text";
import {
  type Chosen,
  documentMarks,
  hasFieldMarks,
  latestRevisions,
  printSent,
  sentRevisions,
} from "./sent-report";
import type { FigureReader } from "./returned/sentence-tokens";

/** A returned document with what is left to decide, and what a reader has to be told of how it was read. */
export type Return = {
  file: Attachment & { sha256: string };
  report: ReportAtDesk;
  differences: Difference[];
  notes: {
    hasTrackedChanges: boolean;
    comments: number;
    withoutBookmark: number;
    /** Sent paragraphs that the report does not print any more. */
    unknown: string[];
  };
};

/** Reads the text of a .docx and checks that it is a document of this year sent from here. */
export async function readReturned(bytes: Uint8Array, year: number): Promise<Result<ReturnedText>> {
  const opened = await openDocument(bytes);
  if (!opened.ok) return opened;
  const returned = parsed(opened.value);
  if (!returned) return fail("INVALID", refusals.damaged);
  const [mark] = documentMarks(returned);
  if (mark && mark.year !== year) return fail("INVALID", otherYear(mark.year));
  return mark || hasFieldMarks(returned) ? ok(returned) : fail("INVALID", refusals.notOurs);
}

function parsed(xml: string): ReturnedText | null {
  try {
    return readDocumentXml(xml);
  } catch {
    return null;
  }
}

type StoredText = { file: Return["file"]; returned: Result<ReturnedText> };

// A stored file never changes, and each of its differences is accepted on its own.
const texts = singleton("returned documents", () => new LRUCache<string, StoredText>({ max: 8 }));

/** Compares a stored document with what was sent and with the desk as it is now. */
export async function findReturn(
  db: Db,
  { year, attachmentId }: { year: number; attachmentId: string },
): Promise<Result<Return>> {
  const stored = await textOfStored(db, { year, attachmentId });
  const report = await findReportAtDesk(db, year, new Date());
  if (!stored || !report) return fail("NOT_FOUND", refusals.noReport);
  const { file, returned } = stored;
  if (!returned.ok) return returned;
  const sent = sentRevisions(report, returned.value);
  const printed = printSent(report, sent, returned.value);
  if (!printed) return fail("NOT_FOUND", refusals.noReport);
  const comparison = compareDocuments(printed, returned.value, figureReader(report));
  const { withoutBookmark, unknown } = comparison;
  const { hasTrackedChanges, comments } = returned.value;
  const notes = { hasTrackedChanges, comments, withoutBookmark, unknown };
  return ok({ file, report, differences: differencesOf(comparison, deskOf(report, sent)), notes });
}

async function textOfStored(db: Db, { year, attachmentId }: { year: number; attachmentId: string }) {
  const cached = texts.get(`${year} ${attachmentId}`);
  if (cached) return cached;
  const stored = await findStoredFile(db, attachmentId);
  if (!stored) return null;
  const { id, name, type, size, sha256, data } = stored;
  const read = { file: { id, name, type, size, sha256 }, returned: await readReturned(data, year) };
  texts.set(`${year} ${attachmentId}`, read);
  return read;
}

function deskOf(report: ReportAtDesk, sent: Chosen) {
  const { outline, units } = report;
  const latest = latestRevisions(report);
  const fields = outline.fields.map((field): [string, FieldNow] => [
    field.key,
    { field, latest: latest.get(field.id) ?? null, sent: sent.get(field.id) ?? null },
  ]);
  const sections = new Map(outline.sections.map(({ id, number }) => [id, number]));
  return { year: outline.year, units, fields: new Map(fields), sections };
}

function figureReader({ outline, units }: ReportAtDesk): FigureReader {
  const fields = new Map(outline.fields.map((field) => [field.key, field]));
  return {
    canRead: (key, text) => canRead(fields.get(key), text, { year: outline.year, units }),
    canGrow: (key) => ["quantity", "dates"].includes(fields.get(key)?.kind ?? ""),
  };
}

function canRead(
  field: OutlineField | undefined,
  text: string,
  { year, units }: { year: number; units: readonly string[] },
): boolean {
  if (!field || isWording(field)) return false;
  const read = readTyped(
    { kind: field.kind, indicator: { unit: unitAtEntry(field.indicator) } },
    text,
    year,
    units,
  );
  return read.ok && read.value !== null;
}
