import { useLocale, useTranslations } from "next-intl";
import type { Column } from "@/lib/open-data/columns";
import { Words } from "../format/words";
import css from "./data.module.css";

/** The data dictionary: each column with its type, meaning and allowed values. */
export function Dictionary({ columns }: { columns: readonly Column[] }) {
  const t = useTranslations("data.columns");
  const locale = useLocale();
  return (
    <table className={`${css.table} ${css.dense}`}>
      <thead>
        <tr>
          <th scope="col">{t("name")}</th>
          <th scope="col">{t("type")}</th>
          <th scope="col">{t("meaning")}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ name, type, title, description, allowed }) => (
          <tr key={name} id={name}>
            <th scope="row">
              <code>{name}</code>
              <span className={css.title}>{title[locale]}</span>
            </th>
            <td>{t(`types.${type}`)}</td>
            <td className={css.over}>
              <Words>{description[locale]}</Words>
              {allowed && (
                <span className={css.values}>
                  <Words>{allowed.join(" · ")}</Words>
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
