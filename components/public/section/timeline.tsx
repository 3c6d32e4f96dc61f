import { useLocale } from "next-intl";
import type { ReleasedItem } from "@/lib/publication/content/model";
import { Words } from "../format/words";
import type { SectionContext } from "../site/release-context";
import { groupByLabel } from "./group-items";
import { ItemContent } from "./item-content";
import css from "./timeline.module.css";

/** A list of months and their entries. */
export function Timeline({ context, items }: { context: SectionContext; items: ReleasedItem[] }) {
  const locale = useLocale();
  return (
    <dl className={css.timeline}>
      {groupByLabel(items).map((entries, index) => (
        <div key={index} className={css.month}>
          <dt className={css.label}>
            <Words>{entries[0]?.label?.[locale]}</Words>
          </dt>
          {entries.map((item) => (
            <dd key={item.field} className={css.entry}>
              <ItemContent context={context} item={item} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
