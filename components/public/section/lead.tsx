import type { ReleasedSection } from "@/lib/publication/content/model";
import type { ReleaseContext } from "../site/release-context";
import css from "./lead.module.css";
import { Sentence } from "./sentence";

/** The lead sentence of a section, if it has one. */
export function Lead({ context, section }: { context: ReleaseContext; section: ReleasedSection }) {
  const wording = section.lead === null ? undefined : context.release.report.sentences[section.lead];
  return (
    wording !== undefined && (
      <p className={css.lead}>
        <Sentence context={context} wording={wording} />
      </p>
    )
  );
}
