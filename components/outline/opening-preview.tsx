import { useLocale, useTranslations } from "next-intl";
import type { Preview } from "@/lib/outline/opening/preview";
import { ConfirmOpening } from "./confirm-opening";
import css from "./outline.module.css";

/** What opening a year takes over, renames and leaves out, before anything is done. */
export function OpeningPreview({ preview }: { preview: Preview }) {
  const locale = useLocale();
  const t = useTranslations("outline.opening");
  const { from, year, title, sections, renamed, dated, dropped, names } = preview;
  const datedNames = new Set(dated.map((key) => names[key]?.[locale] ?? key));
  return (
    <section className={css.part} aria-label={t("previewOf", { year, from })}>
      <h2 className={css.title}>{t("previewOf", { year, from })}</h2>
      <p className={css.help}>{t("title", { title: title[locale] })}</p>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t("section")}</th>
            <th scope="col" className={css.count}>
              {t("figures")}
            </th>
            <th scope="col" className={css.count}>
              {t("sentences")}
            </th>
          </tr>
        </thead>
        <tbody>
          {sections.map((section) => (
            <tr key={section.number}>
              <th scope="row">
                <span className={css.number}>{section.number}</span> {section.title[locale]}
              </th>
              <td className={css.count}>{section.figures}</td>
              <td className={css.count}>{section.sentences}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={`${css.help} ${css.after}`}>{t("noValues")}</p>
      <h3 className={css.subtitle}>{t("renamed", { count: renamed.length })}</h3>
      <ul className={css.list}>
        {renamed.map(({ section, from: before, to }, index) => (
          <li key={index}>
            {section ? <span className={css.number}>{section}</span> : null} {before[locale]} → {to[locale]}
          </li>
        ))}
      </ul>
      {dated.length > 0 ? (
        <p className={css.notice}>
          {t("dated", {
            from,
            count: dated.length,
            names: [...datedNames].join(locale === "zh" ? "、" : ", "),
          })}
        </p>
      ) : null}
      <ConfirmOpening from={from} year={year} dropped={dropped} names={names} />
    </section>
  );
}
