import { useTranslations } from "next-intl";
import type { FilterExamples } from "@/lib/open-data/filter-examples";
import { filters } from "@/lib/open-data/filters";
import css from "./data.module.css";

/** The filters of the downloads, each with an example from what is published. */
export function FilterTable({ examples }: { examples: FilterExamples }) {
  const t = useTranslations("data.filters");
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">{t("name")}</th>
          <th scope="col">{t("meaning")}</th>
          <th scope="col">{t("example")}</th>
        </tr>
      </thead>
      <tbody>
        {filters.map(({ name }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{t(name)}</td>
            <td>{examples[name] ? <code>{`${name}=${examples[name]}`}</code> : t("noExample")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
