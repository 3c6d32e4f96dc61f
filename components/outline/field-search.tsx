"use client";

import { useLocale, useTranslations } from "next-intl";
import type { FieldView, OutlineView } from "@/lib/outline/editing/view";
import { type Named, NameSearch } from "./name-search";

type Props = Omit<Parameters<typeof NameSearch>[0], "options"> & {
  view: OutlineView;
  isOffered: (field: FieldView) => boolean;
};

/** Chooses fields of the report by name; the section tells two of one name apart. */
export function FieldSearch({ view, isOffered, ...search }: Props) {
  const locale = useLocale();
  const t = useTranslations("outline");
  const options = Object.values(view.fields)
    .filter(isOffered)
    .map(({ key, name, section }): Named => {
      const title = view.sections.find(({ number }) => number === section)?.title[locale];
      const named = name.zh === "" ? { zh: t("tree.emptySentence"), en: t("tree.emptySentence") } : name;
      return { code: key, name: named, unit: "", about: `${section} ${title ?? ""}` };
    });
  return <NameSearch options={options} {...search} />;
}
