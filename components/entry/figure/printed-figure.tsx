"use client";

import { useLocale, useTranslations } from "next-intl";
import type { FormField } from "@/lib/entry/form/form";
import { Link } from "@/lib/platform/i18n/navigation";
import { usePlaceLanguage, useSectionForm } from "../store/form-context";

/** A figure that is filled in elsewhere, as printed, with a link to its section. */
export function PrintedFigure({ field }: { field: FormField | null }) {
  const { form } = useSectionForm();
  const locale = useLocale();
  const language = usePlaceLanguage();
  const t = useTranslations("desk.form");
  if (!field) return <span>〔?〕</span>;
  const label = t("filledElsewhere", { name: field.name[locale], section: field.section });
  return (
    <Link href={`/desk/reports/${form.year}/sections/${field.section}`} prefetch={false} title={label}>
      {(language === "en" && field.english) || field.printed || `〔${field.name[locale]}〕`}
    </Link>
  );
}
