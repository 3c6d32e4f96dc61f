import "server-only";
import type { Context } from "@/lib/audit/command";
import { type FileType, storedFileName } from "@/lib/entry/attachments/file-type";
import { type Stored, storeFile } from "@/lib/entry/attachments/store-file";
import type { Result } from "@/lib/platform/result";
import type { WorkbookKind } from "../workbook";

const types: Record<WorkbookKind, FileType> = {
  xlsx: { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", extensions: ["xlsx"] },
  xls: { type: "application/vnd.ms-excel", extensions: ["xls"] },
  ods: { type: "application/vnd.oasis.opendocument.spreadsheet", extensions: ["ods"] },
  csv: { type: "text/csv", extensions: ["csv", "txt", "tsv"] },
};

/** Keeps a workbook as an attachment. */
export function keepFile(
  { name, data, kind }: { name: string; data: Uint8Array<ArrayBuffer>; kind: WorkbookKind },
  context: Context,
): Promise<Result<Stored>> {
  const type = types[kind];
  return storeFile({ name: storedFileName(name, type), type: type.type, data }, context);
}
