import { useLocale, useTranslations } from "next-intl";
import { decimalOf } from "@/lib/figures/quantity";
import { districtOf } from "@/lib/outline/districts";
import { quantityOfFigure } from "@/lib/publication/content/figure-quantity";
import type { PublishedIndicator, PublishedValue } from "@/lib/publication/public-reads/across-years";
import { figureAddress, localAddress } from "@/lib/publication/public-reads/addresses";
import { DistrictMap, type Tile } from "../districts/district-map";
import { ValueInEnglish } from "../format/value-in-english";

/** The newest values of an indicator that districts have, as a map of tiles. Renders nothing for fewer than three districts. */
export function DistrictValues({ indicator: { kind, values } }: { indicator: PublishedIndicator }) {
  const t = useTranslations("public.indicator");
  const locale = useLocale();
  const year = values.at(-1)?.year;
  if (kind !== "quantity" || year === undefined) return null;
  const tiles = values.flatMap((value): Tile[] => {
    const district = value.year === year ? districtOf(value.place) : null;
    const href = localAddress(locale, figureAddress(value.base, value.figure.key));
    return district ? [{ district, href, shown: <Shown value={value} />, size: sizeOf(value) }] : [];
  });
  return new Set(tiles.map(({ district }) => district)).size < 3 ? null : (
    <DistrictMap title={t("districts", { year })} tiles={tiles} />
  );
}

function Shown({ value: { figure } }: { value: PublishedValue }) {
  return useLocale() === "zh" ? figure.printed : <ValueInEnglish figure={figure} />;
}

function sizeOf({ figure }: PublishedValue): number | null {
  const quantity = quantityOfFigure(figure);
  const decimal = quantity && decimalOf(quantity);
  return decimal ? Number(decimal) : null;
}
