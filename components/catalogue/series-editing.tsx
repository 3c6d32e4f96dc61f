"use client";

import { useLocale, useTranslations } from "next-intl";
import { changeSeriesAction, deleteSeriesAction } from "@/lib/catalogue/actions";
import type { Series } from "@/lib/catalogue/model";
import { DeleteButton } from "./delete-button";
import { typedOf } from "@/lib/platform/bilingual";
import forms from "./forms.module.css";
import { SeriesForm } from "./series-form";

/** Edits an event series, or deletes it while no report has an edition of it. */
export function SeriesEditing({ series }: { series: Series }) {
  const { code, name, description, editions } = series;
  const locale = useLocale();
  const t = useTranslations("catalogue.series");
  return (
    <details className={forms.disclosure}>
      <summary>{t("edit", { name: name[locale] })}</summary>
      <SeriesForm
        series={{ code, name: typedOf(name), description: typedOf(description) }}
        action={changeSeriesAction}
        isNew={false}
      />
      {editions.length === 0 ? (
        <DeleteButton name={name[locale]} input={{ code }} action={deleteSeriesAction} />
      ) : null}
    </details>
  );
}
