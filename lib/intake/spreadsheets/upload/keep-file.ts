import "server-only";
import { createHash, randomUUID } from "node:crypto";
import type { Context } from "@/lib/audit/command";
import type { AuditInput } from "@/lib/audit/events";
import { type FileType, storedFileName } from "@/lib/entry/attachments/file-type";
import { findSameAttachment, saveAttachment } from "@/lib/entry/attachments/repository";
import type { WorkbookKind } from "../workbook";

const types: Record<WorkbookKind, FileType> = {
  xlsx: { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", extensions: ["xlsx"] },
  xls: { type: "application/vnd.ms-excel", extensions: ["xls"] },
  ods: { type: "application/vnd.oasis.opendocument.spreadsheet", extensions: ["ods"] },
  csv: { type: "text/csv", extensions: ["csv", "txt", "tsv"] },
};

/** Keeps a workbook as an attachment, once for the same name and content. The event is null where it was kept before. */
export async function keepFile(
  file: { name: string; data: Uint8Array<ArrayBuffer>; kind: WorkbookKind },
  { tx, actor, at }: Context,
): Promise<{ id: string; event: AuditInput | null }> {
  const { type } = types[file.kind];
  const name = storedFileName(file.name, types[file.kind]);
  const sha256 = createHash("sha256").update(file.data).digest("hex");
  const existing = await findSameAttachment(tx, { name, sha256 });
  if (existing) return { id: existing.id, event: null };
  const attachment = { id: randomUUID(), name, type, size: file.data.length, sha256 };
  await saveAttachment(tx, {
    ...attachment,
    data: file.data,
    uploaderId: actor.id,
    uploaderName: actor.name,
    at,
  });
  const to = { name, type, size: file.data.length, sha256 };
  return {
    id: attachment.id,
    event: { type: "attachment.added", subject: `attachment:${attachment.id}`, to },
  };
}
