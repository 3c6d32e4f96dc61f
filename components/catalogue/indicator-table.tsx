"use client";

import { useLocale, useTranslations } from "next-intl";
import { memo } from "react";
import type { IndicatorLine } from "@/lib/catalogue/model";
import { Link } from "@/lib/platform/i18n/navigation";
import css from "./catalogue.module.css";
import tables from "./tables.module.css";

/** Indicators, each linking to its page. */
export const IndicatorTable = memo(function IndicatorTable({ lines }: { lines: readonly IndicatorLine[] }) {
  const t = useTranslations("catalogue.list");
  return (
    <table className={`${tables.table} ${tables.stacked}`}>
      <thead>
        <tr>
          <th scope="col">{t("name")}</th>
          <th scope="col">{t("unit")}</th>
          <th scope="col">{t("topics")}</th>
          <th scope="col">{t("years")}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row key={line.code} line={line} />
        ))}
      </tbody>
    </table>
  );
});

function Row({ line }: { line: IndicatorLine }) {
  const { code, name, kind, unit, topics, years, mergedInto } = line;
  const locale = useLocale();
  const t = useTranslations("catalogue");
  const use = years.length > 0 ? years.join(" · ") : t("list.unused");
  return (
    <tr>
      <th scope="row">
        <Link href={`/desk/catalogue/indicators/${code}`} prefetch={false}>
          {name[locale]}
        </Link>{" "}
        <span className={css.code}>{code}</span>
      </th>
      <td>{kind === "quantity" ? unit || "—" : t(`kinds.${kind}`)}</td>
      <td>{topics.map((topic) => topic[locale]).join(locale === "zh" ? "、" : ", ")}</td>
      <td>{mergedInto ? t("list.mergedInto", { code: mergedInto }) : use}</td>
    </tr>
  );
}
