import { useLocale, useTranslations } from "next-intl";
import { referencesOf } from "@/lib/narrative/narrative";
import { districtOf } from "@/lib/outline/districts";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { ReleasedFigure, ReleasedItem } from "@/lib/publication/content/model";
import { DistrictMap, type Tile } from "../districts/district-map";
import { anchorOf } from "../format/heading-anchors";
import { openingOf } from "../format/place-opening";
import { Words } from "../format/words";
import { LinkedHeading } from "../site/linked-heading";
import { BlockHeading } from "./block-heading";
import type { BlockProps } from "./block-props";
import { ItemContent } from "./item-content";
import { PlaceFigures, withoutPlace } from "./place-figures";
import css from "./places-block.module.css";

type Place = { item: ReleasedItem; id: string; label: Bilingual; figures: ReleasedFigure[] };

/**
 * The districts, a paragraph each, preceded by a map of tiles and an index. On English pages each begins with its figures in
 * English, because the paragraph is in Chinese.
 */
export function PlacesBlock({ context, block, anchor, rank = 2 }: BlockProps) {
  const isEnglish = useLocale() === "en";
  const isReviewed = context.renderers !== undefined;
  const locale = useLocale();
  const places = placesOf(block.items, context.release.report);
  const placeRank = block.heading ? rank + 1 : rank;
  return (
    <section>
      <BlockHeading context={context} heading={block.heading} anchor={anchor} rank={rank} />
      {isReviewed ? null : <Overview context={context} places={places} />}
      {places.map(({ item, id, label, figures }) => (
        <section key={id} id={id} className={css.place}>
          <LinkedHeading rank={placeRank} anchor={id} isWithin isPlain={isReviewed} className={css.name}>
            <Words>{label[locale]}</Words>
          </LinkedHeading>
          {isEnglish && <PlaceFigures context={context} place={label} figures={figures} />}
          <p className={isEnglish ? css.original : undefined}>
            <ItemContent context={context} item={item} />
          </p>
        </section>
      ))}
    </section>
  );
}

type Report = BlockProps["context"]["release"]["report"];

function placesOf(items: readonly ReleasedItem[], { sentences, figures }: Report): Place[] {
  return items.flatMap((item, index): Place[] => {
    if (!item.label) return [];
    const keys = [item.field, ...referencesOf(sentences[item.field] ?? "")];
    const own = [...new Set(keys)].flatMap((key) => figures[key] ?? []);
    return [{ item, id: anchorOf(item.label, index), label: item.label, figures: own }];
  });
}

const figureNames = (figures: readonly ReleasedFigure[], { en }: Bilingual) =>
  figures.map(({ indicator }) => withoutPlace(indicator.name.en, en)).join(" · ");

/** The map beside the index, which has the opening words of each paragraph, or its figures' names on English pages. */
function Overview({ context, places }: { context: BlockProps["context"]; places: readonly Place[] }) {
  const t = useTranslations("public.section");
  const locale = useLocale();
  const tiles = places.flatMap(({ id, label, figures }): Tile[] => {
    const district = districtOf(label);
    return district ? [{ district, href: `#${id}`, shown: figures.length, size: figures.length }] : [];
  });
  return (
    <nav aria-label={t("places")} className={css.overview}>
      {tiles.length > 2 && <DistrictMap title={t("placesMap")} tiles={tiles} />}
      <ol className={css.index}>
        {places.map(({ item, id, label, figures }) => (
          <li key={id} className={css.line}>
            <a href={`#${id}`}>
              <Words>{label[locale]}</Words>
            </a>
            <span className={css.opening}>
              {locale === "zh" ? (
                openingOf(context.release.report, item.field)
              ) : (
                <Words>{figureNames(figures, label) || t("noFigures")}</Words>
              )}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
