import { figurePlaceholder, parseNarrative } from "@/lib/narrative/narrative";
import type { ReleasedReport } from "@/lib/publication/content/model";
import css from "./quoted-sentence.module.css";

type Props = { report: ReleasedReport; wording: string; marked: string };

/** A sentence as printed, with the figure whose key is `marked` highlighted. */
export function QuotedSentence({ report, wording, marked }: Props) {
  return parseNarrative(wording).map((part, index) => {
    if (part.kind === "text") return part.text;
    const printed = report.figures[part.key]?.printed ?? figurePlaceholder;
    if (part.key !== marked) return printed;
    return (
      <mark key={index} className={css.marked}>
        {printed}
      </mark>
    );
  });
}
