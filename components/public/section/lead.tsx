import type { ReleasedSection } from "@/lib/publication/content/model";
import css from "./lead.module.css";
import type { PlacedRelease } from "../site/placed-release";
import { Sentence } from "./sentence";

/** The sentence that leads a section, where it has one. */
export function Lead({ placed, section }: { placed: PlacedRelease; section: ReleasedSection }) {
  const wording = section.lead === null ? undefined : placed.release.report.sentences[section.lead];
  return (
    wording !== undefined && (
      <p className={css.lead}>
        <Sentence placed={placed} wording={wording} />
      </p>
    )
  );
}
