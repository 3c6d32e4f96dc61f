import { useTranslations } from "next-intl";
import { summaryAddress } from "@/lib/publication/public-reads/addresses";
import { LinkedHeading } from "../site/linked-heading";
import { PublicLink } from "../site/public-link";
import type { ReleaseContext } from "../site/release-context";
import { MainPoints } from "../summary/main-points";
import css from "./whole-section.module.css";

/** The id of the main points on the page of the whole report. */
export const summaryAnchor = "summary";

/** The main points before the first chapter of a whole report. */
export function WholeSummary({ context }: { context: ReleaseContext }) {
  const t = useTranslations("summary");
  return (
    <section id={summaryAnchor}>
      <LinkedHeading rank={2} anchor={summaryAnchor} isWithin className={css.chapterTitle}>
        {t("title")}
      </LinkedHeading>
      <MainPoints context={context} />
      <p className={css.more}>
        <PublicLink href={summaryAddress(context.base)}>{t("open")}</PublicLink>
      </p>
    </section>
  );
}
