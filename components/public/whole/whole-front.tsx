import { useLocale, useTranslations } from "next-intl";
import { pdfAddress } from "@/lib/publication/public-reads/addresses";
import { ReleaseLine } from "../imprint/release-line";
import { Cover } from "../report/cover";
import { Contents } from "../section/contents";
import type { Opening } from "../section/outline";
import { ChineseTextNote } from "../site/chinese-text-note";
import { CorrectionNotice } from "../imprint/correction-notice";
import { PublicLink } from "../site/public-link";
import type { ReleaseContext } from "../site/release-context";
import { SupersededBanner } from "../site/superseded-banner";
import css from "./whole-front.module.css";
import { sectionAnchor } from "./whole-section";

type Props = { context: ReleaseContext; latest: string; opening: Opening | null };

/** The front matter of a whole report: a cover (in print only), the title and the table of contents. */
export function WholeFront({ context, latest, opening }: Props) {
  const t = useTranslations("public");
  const locale = useLocale();
  const { release, base } = context;
  return (
    <>
      <div className={css.cover}>
        <Cover context={context} />
        {context.office.demonstration ? <p>{t("footer.demo")}</p> : null}
      </div>
      <div className={css.front}>
        <SupersededBanner context={context} latest={latest} />
        <header>
          <p className={css.back}>
            <PublicLink href={base}>{t("release.report", { year: release.year })}</PublicLink>
          </p>
          <h1 className={css.title}>{release.title[locale]}</h1>
          <p className={css.line}>
            <ReleaseLine release={release} />
          </p>
          <p className={css.how}>
            {!context.preview && <PublicLink href={pdfAddress(base)}>{t("whole.pdf")}</PublicLink>}{" "}
            {t("whole.print")}
          </p>
        </header>
        <CorrectionNotice context={context} of="report" versions={context.corrections.versions} />
        <ChineseTextNote />
        <nav aria-label={t("report.outline")} className={css.contents}>
          <Contents
            context={context}
            sections={release.report.sections}
            opening={opening}
            addressOf={(number) => `#${sectionAnchor(number)}`}
          />
        </nav>
      </div>
    </>
  );
}
