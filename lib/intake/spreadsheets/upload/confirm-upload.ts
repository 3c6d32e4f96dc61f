import "server-only";
import type { Actor } from "@/lib/platform/actor";
import type { Result } from "@/lib/platform/result";
import type { ChangeToSave } from "../change";
import type { TakenSheet } from "../decide-take";
import { headingsToRemember } from "../mapping/sheets-to-map";
import { readWorkbook } from "../read-workbook";
import { takeUpload } from "./commands";
import type { UploadRequest } from "./upload";

type Upload = {
  request: UploadRequest;
  take: ChangeToSave[];
  file: { name: string; data: Uint8Array<ArrayBuffer> };
};

/** Takes what was confirmed. A workbook that is kept is read once more, before the transaction, for its kind and headings. */
export async function confirmUpload(
  { request, take, file }: Upload,
  actor: Actor,
): Promise<Result<TakenSheet>> {
  const { mapped, year } = request;
  if (!mapped) return takeUpload({ changes: take, file: null, mapping: null }, actor);
  const workbook = await readWorkbook(file.data);
  if (!workbook.ok) return workbook;
  const { kind, sheets } = workbook.value;
  const sheet = sheets[mapped.sheet];
  const headings = sheet && headingsToRemember(sheet, mapped.mapping, year);
  const mapping = headings ? { ...mapped.mapping, ...headings } : null;
  return takeUpload({ changes: take, file: { ...file, kind }, mapping }, actor);
}
