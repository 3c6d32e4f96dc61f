import { useLocale, useTranslations } from "next-intl";
import type { ColumnUse } from "@/lib/open-data/version-data/column-use";
import { Words } from "../format/words";
import css from "./dataset.module.css";

const longestExample = 40;
const shortened = (text: string) =>
  text.length > longestExample ? `${text.slice(0, longestExample)}…` : text;

/** The columns of a version's data with their meaning, a value of this version, and how many rows have one. */
export function ColumnTable({ columns, count }: { columns: readonly ColumnUse[]; count: number }) {
  const t = useTranslations("openData.dataset.columns");
  const types = useTranslations("data.columns.types");
  const locale = useLocale();
  return (
    <table className={`${css.table} ${css.dense}`}>
      <thead>
        <tr>
          <th scope="col">{t("name")}</th>
          <th scope="col">{t("meaning")}</th>
          <th scope="col">{t("example")}</th>
          <th scope="col" className={css.number}>
            {t("filled", { count })}
          </th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ column: { name, type, title, description }, filled, example }) => (
          <tr key={name} id={name}>
            <th scope="row">
              <code>{name}</code>
              <span className={css.about}>
                {title[locale]} · {types(type)}
              </span>
            </th>
            <td className={css.over}>
              <Words>{description[locale]}</Words>
            </td>
            <td className={`${css.over} ${css.example}`} lang="zh-CN">
              {shortened(example)}
            </td>
            <td className={css.number} data-label={t("filled", { count })}>
              {filled}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
