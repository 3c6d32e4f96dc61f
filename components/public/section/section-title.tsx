import { useLocale } from "next-intl";
import type { ReleasedSection } from "@/lib/publication/content/model";
import type { PlacedRelease } from "../site/placed-release";
import { ReleaseLine } from "../imprint/release-line";
import css from "./section-title.module.css";

/** The section's number and title; on paper, which has no outline beside it, also the report that it is of. */
export function SectionTitle({ placed, section }: { placed: PlacedRelease; section: ReleasedSection }) {
  const locale = useLocale();
  const { release } = placed;
  return (
    <>
      <p className={css.report}>
        {release.title[locale]} · <ReleaseLine release={release} />
      </p>
      <h1 className={css.title}>
        <span className={css.number}>{section.number}</span> <span>{section.title[locale]}</span>
      </h1>
    </>
  );
}
