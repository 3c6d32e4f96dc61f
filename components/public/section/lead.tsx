import type { ReleasedSection } from "@/lib/publication/content/model";
import type { SectionContext } from "../site/release-context";
import css from "./lead.module.css";
import { Sentence } from "./sentence";

/** The lead sentence of a section, if it has one. */
export function Lead({ context, section }: { context: SectionContext; section: ReleasedSection }) {
  const { lead } = section;
  const wording = lead === null ? undefined : context.release.report.sentences[lead];
  return (
    lead !== null &&
    wording !== undefined && (
      <p className={css.lead}>
        <Sentence context={context} field={lead} wording={wording} />
      </p>
    )
  );
}
