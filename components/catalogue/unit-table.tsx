import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { isDimension } from "@/lib/catalogue/units";
import tables from "./tables.module.css";

type Line = { sign: string; name: string; dimension: string; aliases?: readonly string[] };
type Props = { lines: readonly Line[]; renderAction?: (sign: string) => ReactNode };

/** Units with their names and what they measure. */
export function UnitTable({ lines, renderAction }: Props) {
  const locale = useLocale();
  const t = useTranslations("catalogue.units");
  const dimensionName = (dimension: string) =>
    isDimension(dimension) ? t(`dimensions.${dimension}`) : dimension;
  return (
    <table className={`${tables.table} ${tables.stacked}`}>
      <thead>
        <tr>
          <th scope="col">{t("sign")}</th>
          <th scope="col">{t("names")}</th>
          <th scope="col">{t("measures")}</th>
          <th scope="col">{renderAction ? t("delete") : t("aliases")}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ sign, name, dimension, aliases = [] }) => (
          <tr key={sign}>
            <th scope="row">{sign}</th>
            <td>{name === sign ? "" : name}</td>
            <td>{dimensionName(dimension)}</td>
            <td>{renderAction ? renderAction(sign) : aliases.join(locale === "zh" ? "、" : ", ")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
