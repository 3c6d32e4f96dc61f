import { useLocale, useTranslations } from "next-intl";
import { Particular, Particulars } from "@/components/ui/description-list";
import { Citation } from "./citation";
import type { Subject } from "./citation";
import { downloadAddress } from "./download-address";
import css from "./imprint.module.css";
import type { PlacedRelease } from "../site/placed-release";
import { PublicLink } from "../site/public-link";
import { ReleaseLine } from "./release-line";
import {
  localAddress,
  reportAddress,
  updatesAddress,
  versionAddress,
} from "@/lib/publication/public-reads/addresses";

type Download = { label: string; format: "csv" | "json"; filter: Record<string, string | number> };
type Props = { placed: PlacedRelease; path: string; subject: Subject; downloads: Download[] };

/** The imprint at the foot of a page: which version this is, how to cite it and what can be downloaded. */
export function Imprint({ placed, path, subject, downloads }: Props) {
  const t = useTranslations("public.release");
  const words = useTranslations("release");
  const locale = useLocale();
  const { release, site } = placed;
  const address = site + localAddress(locale, versionAddress(release.year, release.version) + path);
  return (
    <section className={css.imprint}>
      <h2 className={css.heading}>{t("about")}</h2>
      <Particulars>
        <Particular label={t("versionLabel")}>
          <ReleaseLine release={release} />{" "}
          <PublicLink
            className={css.updates}
            href={placed.preview ? updatesAddress(placed.base) : updatesAddress(reportAddress(release.year))}
          >
            {words("updates.link")}
          </PublicLink>
        </Particular>
        {release.note && (
          <Particular label={t("note")}>
            {release.reasonClass && <>{words(`reasonClasses.${release.reasonClass}`)} · </>}
            <span lang={locale === "zh" ? undefined : "zh-CN"}>{release.note}</span>
          </Particular>
        )}
        <Particular label={t("citation")}>
          <span className={css.citation} id="citation">
            <Citation placed={placed} subject={subject} address={address} />
          </span>{" "}
          <button type="button" hidden className={css.copy} data-copy="citation" data-copied={t("copied")}>
            {t("copy")}
          </button>
        </Particular>
        <Particular label={t("permalink")}>
          {placed.preview ? (
            <span className={css.citation}>{address}</span>
          ) : (
            <a href={address} className={css.citation}>
              {address}
            </a>
          )}
        </Particular>
        {subject.kind === "report" && release.auditHead && (
          <Particular label={t("auditHead")}>
            <code className={css.hash}>{release.auditHead}</code> {t("auditHeadHelp")}
          </Particular>
        )}
        <Particular label={t("downloads")}>
          <ul className={css.downloads}>
            {downloads.map(({ label, format, filter }) => (
              <li key={label}>
                <a href={downloadAddress(placed, format, filter)}>{label}</a>
              </li>
            ))}
          </ul>
        </Particular>
      </Particulars>
    </section>
  );
}
