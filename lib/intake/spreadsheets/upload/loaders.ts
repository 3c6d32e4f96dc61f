import "server-only";
import { requireActor } from "@/lib/accounts/sessions/require-session";
import { findOffice } from "@/lib/office/repository";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import type { Locale } from "@/lib/platform/i18n/routing";
import { formLines, placesIn } from "../form/form-lines";
import { findSectionForms } from "../form/section-forms";
import { writeForm } from "../form/write-form";
import type { SpreadsheetPage } from "./spreadsheet-page";

/** Loads what the spreadsheet page of a section or, without one, of a year needs; null where there is none. */
export async function loadSpreadsheetPage(
  year: number,
  number: string | null,
): Promise<SpreadsheetPage | null> {
  const path = number === null ? "" : `/sections/${number}`;
  const actor = await requireActor(`/desk/reports/${year}${path}/spreadsheet`);
  const forms = await findSectionForms(reader(), year, actor);
  const own = forms?.filter((form) => number === null || form.number === number) ?? [];
  const [form] = own;
  if (!form) return null;
  return {
    personId: actor.id,
    year,
    section: number === null ? null : { number: form.number, title: form.title },
    places: number === null ? [] : placesIn(form),
    isEditable: own.some(({ isEditable }) => isEditable),
  };
}

type Wanted = { section: string | null; place: string | null; locale: Locale };

/** Writes the form of a section, a district or a year; null where there is none. */
export async function writeFormOf(
  year: number,
  wanted: Wanted,
  actor: Actor,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const forms = await findSectionForms(reader(), year, actor);
  const sections = forms?.filter(({ number }) => wanted.section === null || number === wanted.section) ?? [];
  if (!sections.some((form) => formLines(form, wanted.place).length > 0)) return null;
  const { uuid: office } = await findOffice(reader());
  return writeForm({ sections, place: wanted.place, locale: wanted.locale, office });
}
