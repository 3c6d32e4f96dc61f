import { useLocale } from "next-intl";
import type { ReleasedSection } from "@/lib/publication/content/model";
import { Words } from "../format/words";
import { ReleaseLine } from "../imprint/release-line";
import type { ReleaseContext } from "../site/release-context";
import css from "./section-title.module.css";

/** The section's number and title; in print, where the outline is hidden, preceded by the report's title. */
export function SectionTitle({ context, section }: { context: ReleaseContext; section: ReleasedSection }) {
  const locale = useLocale();
  const { release } = context;
  return (
    <>
      <p className={css.report}>
        <Words>{release.title[locale]}</Words> · <ReleaseLine release={release} />
      </p>
      <h1 className={css.title}>
        <span className={css.number}>{section.number}</span>{" "}
        <span>
          <Words>{section.title[locale]}</Words>
        </span>
      </h1>
    </>
  );
}
