import { useLocale } from "next-intl";
import type { PublishedValue } from "@/lib/publication/public-reads/across-years";
import type { Mentions } from "@/lib/publication/public-reads/first-mentions";
import { ValueInEnglish } from "../format/value-in-english";
import { LiveFigure } from "../section/live-figure";

type Props = { value: PublishedValue; printed?: string | undefined; mentions?: Mentions };

/**
 * A published value of any year, in English or as printed, linked to its explanation. `printed` overrides the text; `mentions` are
 * the names to which an English page adds the Chinese, all if not given.
 */
export function PublishedFigure({ value, printed, mentions }: Props) {
  const { figure } = value;
  if (useLocale() === "zh" || printed !== undefined)
    return <LiveFigure context={value} figure={figure} printed={printed ?? figure.printed} />;
  return (
    <LiveFigure context={value} figure={figure}>
      <ValueInEnglish figure={figure} mentions={mentions} />
    </LiveFigure>
  );
}
