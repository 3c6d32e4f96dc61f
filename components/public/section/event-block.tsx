import { useLocale } from "next-intl";
import { Particular, Particulars } from "@/components/ui/description-list";
import type { ReleasedItem } from "@/lib/publication/content/model";
import type { BlockProps } from "./block-props";
import { FigureChange } from "../change/figure-change";
import { EventHeading } from "./event-heading";
import css from "./event-block.module.css";
import { ItemContent } from "./item-content";
import { Prose } from "./prose";

/** One edition of a recurring event: its number set large, what is known of it as a record, then what came of it. */
export function EventBlock({ placed, block, rank }: BlockProps) {
  const locale = useLocale();
  const { across, release } = placed;
  const { figures } = release.report;
  const isParticular = (item: ReleasedItem) => item.label !== null && Object.hasOwn(figures, item.field);
  const particulars = block.items.filter((item) => isParticular(item) && item.field !== block.edition);
  return (
    <section className={css.event} id={block.series?.code}>
      <EventHeading placed={placed} block={block} rank={rank} />
      <Particulars>
        {particulars.map((item) => {
          const figure = figures[item.field];
          return (
            <Particular key={item.field} label={item.label?.[locale]} level={item.level}>
              <span className={css.value}>
                <span>
                  <ItemContent placed={placed} item={item} />
                </span>
                {figure && (
                  <span className={css.change}>
                    <FigureChange across={across} year={release.year} figure={figure} />
                  </span>
                )}
              </span>
            </Particular>
          );
        })}
      </Particulars>
      <div>
        <Prose placed={placed} items={block.items.filter((item) => !isParticular(item))} told={particulars} />
      </div>
    </section>
  );
}
