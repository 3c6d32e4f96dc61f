import { useLocale, useTranslations } from "next-intl";
import { openingOf } from "../format/place-opening";
import { RankedHeading } from "../site/ranked-heading";
import { BlockHeading } from "./block-heading";
import type { BlockProps } from "./block-props";
import { ItemContent } from "./item-content";
import css from "./places-block.module.css";

/** The districts, a paragraph each, preceded by an overview with the opening words of each. */
export function PlacesBlock({ context, block, rank = 2 }: BlockProps) {
  const t = useTranslations("public.section");
  const locale = useLocale();
  const idOf = (label: string) => label.toLowerCase().replace(/[^a-z]+/g, "-");
  const places = block.items.flatMap((item) =>
    item.label
      ? [
          {
            item,
            id: idOf(item.label.en),
            name: item.label[locale],
            opening: openingOf(context.release.report, item.field),
          },
        ]
      : [],
  );
  const placeRank = block.heading ? rank + 1 : rank;
  return (
    <section>
      <BlockHeading heading={block.heading} rank={rank} />
      <nav aria-label={t("places")}>
        <ol className={css.index}>
          {places.map(({ id, name, opening }) => (
            <li key={id} className={css.line}>
              <a href={`#${id}`}>{name}</a>
              <span className={css.opening} lang={locale === "zh" ? undefined : "zh-CN"}>
                {opening}
              </span>
            </li>
          ))}
        </ol>
      </nav>
      {places.map(({ item, id, name }) => (
        <section key={id} id={id} className={css.place}>
          <RankedHeading rank={placeRank} className={css.name}>
            {name}
          </RankedHeading>
          <p>
            <ItemContent context={context} item={item} />
          </p>
        </section>
      ))}
    </section>
  );
}
