import { useLocale, useTranslations } from "next-intl";
import { DescriptionItem, DescriptionList } from "@/components/ui/description-list";
import {
  localAddress,
  reportAddress,
  updatesAddress,
  versionAddress,
} from "@/lib/publication/public-reads/addresses";
import { FollowLinks } from "../site/follow-links";
import { Contact, Licence, Publisher } from "../site/office-links";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import { formatDate } from "../format/format-date";
import { PublicLink } from "../site/public-link";
import type { ReleaseContext } from "../site/release-context";
import { Citation } from "./citation";
import type { CitationSubject } from "./citation";
import { ComparedVersions } from "./compared-versions";
import { downloadAddress } from "./download-address";
import { CopyButton } from "../site/copy-button";
import css from "./imprint.module.css";
import { ReleaseLine } from "./release-line";

type Download = { label: string; format: "csv" | "json"; filter: Record<string, string | number> };
type Props = {
  context: ReleaseContext;
  /** The version that is named and cited, if not that of the context. */
  release?: ReleaseSummary;
  path: string;
  subject: CitationSubject;
  downloads: Download[];
  /** Where the same is to be had as a PDF, without the language. */
  pdf?: { label: string; address: string };
};

/** The imprint at the foot of a page: version, citation, permanent address and downloads. */
export function Imprint({ context, release = context.release, path, subject, downloads, pdf }: Props) {
  const t = useTranslations("public.release");
  const tRelease = useTranslations("release");
  const tFollow = useTranslations("subscriptions.follow");
  const locale = useLocale();
  const { site, office } = context;
  const address = site + localAddress(locale, versionAddress(release.year, release.version) + path);
  return (
    <section className={css.imprint}>
      <h2 className={css.heading}>{t("about")}</h2>
      <DescriptionList>
        <DescriptionItem label={t("versionLabel")}>
          {subject.kind === "figure" ? (
            <>{t("since", { version: release.version, date: formatDate(release.releasedAt, locale) })}</>
          ) : (
            <ReleaseLine release={release} />
          )}{" "}
          <PublicLink
            className={css.updates}
            href={
              context.preview ? updatesAddress(context.base) : updatesAddress(reportAddress(release.year))
            }
          >
            {tRelease("updates.link")}
          </PublicLink>
        </DescriptionItem>
        {context.compared && context.compared.length > 0 && (
          <DescriptionItem label={t("compared")}>
            <ComparedVersions versions={context.compared} />
          </DescriptionItem>
        )}
        {release.note && (
          <DescriptionItem label={t("note")}>
            {release.reasonClass && <>{tRelease(`reasonClasses.${release.reasonClass}`)} · </>}
            <span lang={locale === "zh" ? undefined : "zh-CN"}>{release.note}</span>
          </DescriptionItem>
        )}
        <DescriptionItem label={t("publisher")}>
          <Publisher office={office} />
        </DescriptionItem>
        <DescriptionItem label={t("contact")}>
          {office.name[locale]}
          <span className={css.contact}>
            <Contact office={office} />
          </span>
        </DescriptionItem>
        <DescriptionItem label={t("licence")}>
          <Licence office={office} />
        </DescriptionItem>
        <DescriptionItem label={t("citation")}>
          <span className={css.citation} id="citation">
            <Citation release={release} subject={subject} address={address} />
          </span>{" "}
          <CopyButton of={{ id: "citation" }} label={t("copy")} copied={t("copied")} />
        </DescriptionItem>
        <DescriptionItem label={t("permalink")}>
          {context.preview ? (
            <span className={css.citation}>{address}</span>
          ) : (
            <a href={address} className={css.citation}>
              {address}
            </a>
          )}
        </DescriptionItem>
        {!context.preview && (
          <DescriptionItem label={tFollow("label")}>
            <div className={css.follow}>
              <FollowLinks of={{ report: release.year }} />
            </div>
          </DescriptionItem>
        )}
        {subject.kind === "report" && release.auditHead && (
          <DescriptionItem label={t("auditHead")}>
            <code className={css.hash}>{release.auditHead}</code> {t("auditHeadHelp")}
          </DescriptionItem>
        )}
        <DescriptionItem label={t("downloads")}>
          <ul className={css.downloads}>
            {pdf && (
              <li>
                <PublicLink href={pdf.address}>{pdf.label}</PublicLink>
              </li>
            )}
            {downloads.map(({ label, format, filter }) => (
              <li key={label}>
                <a href={downloadAddress(context, format, filter)}>{label}</a>
              </li>
            ))}
          </ul>
        </DescriptionItem>
      </DescriptionList>
    </section>
  );
}
