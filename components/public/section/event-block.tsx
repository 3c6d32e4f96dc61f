import { useLocale } from "next-intl";
import { DescriptionItem, DescriptionList } from "@/components/ui/description-list";
import type { ReleasedItem } from "@/lib/publication/content/model";
import { FigureChange } from "../change/figure-change";
import type { BlockProps } from "./block-props";
import css from "./event-block.module.css";
import { EventHeading } from "./event-heading";
import { ItemContent } from "./item-content";
import { Prose } from "./prose";

/** One edition of a recurring event: its number in large type, its labelled figures as a list, then the text. */
export function EventBlock({ context, block, rank }: BlockProps) {
  const locale = useLocale();
  const { across, release } = context;
  const { figures } = release.report;
  const isParticular = (item: ReleasedItem) => item.label !== null && Object.hasOwn(figures, item.field);
  const particulars = block.items.filter((item) => isParticular(item) && item.field !== block.edition);
  return (
    <section className={css.event} id={block.series?.code}>
      <EventHeading context={context} block={block} rank={rank} />
      <DescriptionList>
        {particulars.map((item) => {
          const figure = figures[item.field];
          return (
            <DescriptionItem key={item.field} label={item.label?.[locale]} level={item.level}>
              <span className={css.value}>
                <span>
                  <ItemContent context={context} item={item} />
                </span>
                {figure && (
                  <span className={css.change}>
                    <FigureChange across={across} year={release.year} figure={figure} />
                  </span>
                )}
              </span>
            </DescriptionItem>
          );
        })}
      </DescriptionList>
      <div>
        <Prose
          context={context}
          items={block.items.filter((item) => !isParticular(item))}
          excluded={particulars}
        />
      </div>
    </section>
  );
}
