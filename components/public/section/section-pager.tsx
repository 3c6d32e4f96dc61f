import { useLocale, useTranslations } from "next-intl";
import type { ReleasedSection } from "@/lib/publication/content/model";
import { sectionAddress } from "@/lib/publication/public-reads/addresses";
import { Words } from "../format/words";
import { PublicLink } from "../site/public-link";
import type { ReleaseContext } from "../site/release-context";
import { neighboursOf } from "./released-sections";
import css from "./section-pager.module.css";

/** Links to the previous and the next section. */
export function SectionPager({ context, number }: { context: ReleaseContext; number: string }) {
  const t = useTranslations("public.section");
  const locale = useLocale();
  const { previous, next } = neighboursOf(context.release.report, number);
  const link = (section: ReleasedSection, rel: "prev" | "next", word: string) => (
    <PublicLink href={sectionAddress(context.base, section.number)} rel={rel} className={css[rel]}>
      <span className={css.word}>{word}</span>
      <span className={css.title}>
        {section.number} <Words>{section.title[locale]}</Words>
      </span>
    </PublicLink>
  );
  return (
    <div className={css.pager}>
      {previous && link(previous, "prev", t("previous"))}
      {next && link(next, "next", t("next"))}
    </div>
  );
}
