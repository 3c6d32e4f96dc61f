import { useLocale } from "next-intl";
import type { PublishedValue } from "@/lib/publication/public-reads/across-years";
import { seriesAddress } from "@/lib/publication/public-reads/addresses";
import { Words } from "../format/words";
import { PublicLink } from "../site/public-link";

/** What a value is of, if a report has several values of its indicator: an event series or a district. */
export function PlaceName({ value: { figure, place } }: { value: PublishedValue }) {
  const locale = useLocale();
  const { series } = figure;
  if (!series) return <Words>{place?.[locale]}</Words>;
  return (
    <PublicLink href={seriesAddress(series.code)}>
      <Words>{series.name[locale]}</Words>
    </PublicLink>
  );
}
