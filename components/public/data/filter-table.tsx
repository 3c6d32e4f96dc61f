import { useTranslations } from "next-intl";
import type { filters as all } from "@/lib/open-data/filters";
import css from "./data.module.css";

export function FilterTable({ filters }: { filters: typeof all }) {
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
        {filters.map(({ name, example }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{t(name)}</td>
            <td>
              <code>{`${name}=${example}`}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
