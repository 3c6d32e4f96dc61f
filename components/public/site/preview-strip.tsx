import { useFormatter, useLocale, useTranslations } from "next-intl";
import { localAddress, updatesAddress } from "@/lib/publication/public-reads/addresses";
import css from "./preview-strip.module.css";
import { PublicLink } from "./public-link";
import type { ReleaseContext } from "./release-context";

/** The bar on every page of a preview: says that it is one, and links through it and back to the desk. */
export function PreviewStrip({ context, path }: { context: ReleaseContext; path: string }) {
  const t = useTranslations("release.preview");
  const format = useFormatter();
  const other = useLocale() === "zh" ? "en" : "zh";
  const { release, base, preview } = context;
  const { year, version } = release;
  const at = preview?.takesEffectAt;
  return (
    <aside className={css.strip} aria-label={t("label")}>
      <p>
        <strong className={css.mark}>{t("label")}</strong>{" "}
        {at
          ? t("scheduled", {
              version,
              at: format.dateTime(new Date(at), { dateStyle: "long", timeStyle: "short" }),
            })
          : t("approved", { version })}
      </p>
      <nav className={css.links} aria-label={t("ways")}>
        <PublicLink href={base}>{t("report")}</PublicLink>
        <PublicLink href={updatesAddress(base)}>{t("updates")}</PublicLink>
        <PublicLink href={`/desk/releases/${year}/changes`}>{t("changes")}</PublicLink>
        <PublicLink href={`/desk/releases/${year}`}>{t("back")}</PublicLink>
        <a href={localAddress(other, path)} hrefLang={other} lang={other === "zh" ? "zh-CN" : "en"}>
          {t("otherLanguage")}
        </a>
      </nav>
    </aside>
  );
}
