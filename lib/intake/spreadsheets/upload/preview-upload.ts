import "server-only";
import type { SectionForm } from "@/lib/entry/form/form";
import { findOffice } from "@/lib/office/repository";
import type { Actor } from "@/lib/platform/actor";
import { type Db, reader } from "@/lib/platform/database";
import { fail, ok, type Result } from "@/lib/platform/result";
import { previewForm } from "../form/preview-form";
import { findSectionForms } from "../form/section-forms";
import type { FieldChoice } from "../mapping/column-mapping";
import { mapTargets } from "../mapping/map-targets";
import { planSheet } from "../mapping/plan-sheet";
import { sheetsToMap } from "../mapping/sheets-to-map";
import { readWorkbook } from "../read-workbook";
import { refusals } from "../refusals";
import type { Workbook } from "../workbook";
import type { UploadPreview, UploadRequest } from "./upload";

type Upload = { request: UploadRequest; file: { name: string; data: Uint8Array } };

/** Says what an uploaded workbook would change, as our own form or as any table. Nothing is saved. */
export async function previewUpload({ request, file }: Upload, actor: Actor): Promise<Result<UploadPreview>> {
  const workbook = await readWorkbook(file.data);
  if (!workbook.ok) return workbook;
  const forms = await findSectionForms(reader(), request.year, actor);
  if (!forms) return fail("NOT_FOUND", refusals.noReport);
  const { notices } = workbook.value;
  const { uuid: office } = await findOffice(reader());
  const form = await previewForm(reader(), workbook.value, { year: request.year, office, forms });
  if (form) return form.ok ? ok({ kind: "form", notices, ...form.value }) : form;
  const own = forms.filter(({ number }) => request.section === null || number === request.section);
  return previewTable(reader(), workbook.value, { forms: own, request, file });
}

async function previewTable(
  db: Db,
  { sheets, notices }: Workbook,
  { forms, request, file }: Upload & { forms: SectionForm[] },
): Promise<Result<UploadPreview>> {
  const targets = mapTargets(forms);
  const described = await sheetsToMap(db, sheets, { targets, year: request.year });
  const planned = sheets.map((sheet, at) => {
    const mapping = request.mapped?.sheet === at ? request.mapped.mapping : described[at]?.mapping;
    return mapping && { mapping, plan: planSheet({ sheet, mapping, targets, file: file.name }) };
  });
  const counts = planned.map((one, at) => (sheets[at]?.isHidden ? -1 : (one?.plan.changes.length ?? 0)));
  const chosen = request.mapped?.sheet ?? counts.indexOf(Math.max(...counts));
  const preview = planned[chosen]?.plan;
  if (!preview) return fail("INVALID", refusals.empty);
  const all = described.map((one, at) => ({ ...one, mapping: planned[at]?.mapping ?? one.mapping }));
  return ok({ kind: "table", notices, sheets: all, sheet: chosen, fields: choicesOf(forms), ...preview });
}

function choicesOf(forms: readonly SectionForm[]): FieldChoice[] {
  return mapTargets(forms.filter(({ isEditable }) => isEditable)).map(({ field, form }) => {
    return { key: field.key, name: field.name, section: form.number };
  });
}
