import { useLocale } from "next-intl";
import type { PublishedValue } from "@/lib/publication/public-reads/across-years";
import { PublicLink } from "../site/public-link";
import { seriesAddress } from "@/lib/publication/public-reads/addresses";

/** What a value is of, where its indicator stands several times in a report: an edition of an event, a district. */
export function PlaceName({ value: { figure, place } }: { value: PublishedValue }) {
  const locale = useLocale();
  const { series } = figure;
  if (!series) return place?.[locale] ?? "";
  return <PublicLink href={seriesAddress(series.code)}>{series.name[locale]}</PublicLink>;
}
