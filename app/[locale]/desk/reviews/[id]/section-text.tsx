import { Blocks } from "@/components/public/section/blocks";
import { Lead } from "@/components/public/section/lead";
import type { SectionContext } from "@/components/public/site/release-context";
import { renderersOf } from "@/components/review/printed-renderers";
import { reportAddress } from "@/lib/publication/public-reads/addresses";
import type { ChangedRow } from "@/lib/review/change-set/changed-row";
import type { PrintedSection } from "@/lib/review/printed/printed-section";

type Props = { printed: PrintedSection & Pick<SectionContext, "across">; rows: readonly ChangedRow[] };

/** The text of a section as the public pages print it, with what was submitted marked in it. */
export function SectionText({ printed, rows }: Props) {
  const { release, across, section } = printed;
  const base = reportAddress(release.year);
  const context: SectionContext = { release, across, base, renderers: renderersOf(printed, rows) };
  return (
    <>
      <Lead context={context} section={section} />
      <Blocks context={context} blocks={section.blocks} />
    </>
  );
}
