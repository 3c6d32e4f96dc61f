import { useLocale, useTranslations } from "next-intl";
import { ChineseTextNote } from "../site/chinese-text-note";
import { Contents } from "../section/contents";
import { Cover } from "../report/cover";
import type { PlacedRelease } from "../site/placed-release";
import { PublicLink } from "../site/public-link";
import { ReleaseLine } from "../imprint/release-line";
import { SupersededBanner } from "../site/superseded-banner";
import css from "./whole-front.module.css";
import { sectionAnchor } from "./whole-section";

/** What stands before the first chapter: a cover, on paper only, then title and contents. */
export function WholeFront({ placed, latest }: { placed: PlacedRelease; latest: string }) {
  const t = useTranslations("public");
  const locale = useLocale();
  const { release, base } = placed;
  return (
    <>
      <div className={css.cover}>
        <Cover placed={placed} />
        <p>{t("footer.demo")}</p>
      </div>
      <div className={css.front}>
        <SupersededBanner placed={placed} latest={latest} />
        <header>
          <p className={css.way}>
            <PublicLink href={base}>{t("release.report", { year: release.year })}</PublicLink>
          </p>
          <h1 className={css.title}>{release.title[locale]}</h1>
          <p className={css.line}>
            <ReleaseLine release={release} />
          </p>
          <p className={css.how}>{t("whole.print")}</p>
        </header>
        <ChineseTextNote />
        <nav aria-label={t("report.outline")} className={css.contents}>
          <Contents
            placed={placed}
            sections={release.report.sections}
            addressOf={(number) => `#${sectionAnchor(number)}`}
          />
        </nav>
      </div>
    </>
  );
}
