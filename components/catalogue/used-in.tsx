import { useLocale, useTranslations } from "next-intl";
import type { Released, Use } from "@/lib/catalogue/model";
import { Link } from "@/lib/platform/i18n/navigation";
import css from "./catalogue.module.css";
import tables from "./tables.module.css";

type Props = { code: string; uses: readonly Use[]; released: readonly Released[] };

/** The fields that use an indicator, and the published versions that contain them. */
export function UsedIn({ code, uses, released }: Props) {
  const t = useTranslations("catalogue.indicator");
  if (uses.length === 0) {
    const versions = new Set(released.map(({ year, version }) => `${year} ${version}`));
    return (
      <>
        <p className={css.muted}>{t("noUses")}</p>
        {versions.size > 0 ? <p>{`${t("versions")}: ${[...versions].join(" · ")}`}</p> : null}
      </>
    );
  }
  return (
    <table className={`${tables.table} ${tables.stacked}`}>
      <thead>
        <tr>
          <th scope="col">{t("section")}</th>
          <th scope="col">{t("field")}</th>
          <th scope="col">{t("series")}</th>
          <th scope="col">{t("versions")}</th>
        </tr>
      </thead>
      <tbody>
        {uses.map((use) => (
          <UseRow key={use.fieldId} code={code} use={use} released={released} />
        ))}
      </tbody>
    </table>
  );
}

function UseRow({ code, use, released }: Pick<Props, "code" | "released"> & { use: Use }) {
  const locale = useLocale();
  const t = useTranslations("catalogue.indicator");
  const { year, section, key, series } = use;
  const versions = released
    .filter(({ fieldId }) => fieldId === use.fieldId)
    .map((release) => (release.code === code ? release.version : t("releasedAs", release)));
  return (
    <tr>
      <th scope="row">
        <Link href={`/desk/reports/${year}/sections/${section.number}`} prefetch={false}>
          {year} · {section.number} {section.title[locale]}
        </Link>
      </th>
      <td>
        <Link href={`/desk/reports/${year}/figures/${key}`} prefetch={false}>
          {t("record")}
        </Link>
      </td>
      <td>{series?.name[locale]}</td>
      <td>{versions.join(" · ")}</td>
    </tr>
  );
}
