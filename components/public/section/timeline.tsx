import { useLocale } from "next-intl";
import type { ReleasedItem } from "@/lib/publication/content/model";
import { ItemContent } from "./item-content";
import { byLabel } from "./group-items";
import type { PlacedRelease } from "../site/placed-release";
import css from "./timeline.module.css";

/** Months with what happened in them. */
export function Timeline({ placed, items }: { placed: PlacedRelease; items: ReleasedItem[] }) {
  const locale = useLocale();
  return (
    <dl className={css.timeline}>
      {byLabel(items).map((entries, index) => (
        <div key={index} className={css.month}>
          <dt className={css.label}>{entries[0]?.label?.[locale]}</dt>
          {entries.map((item) => (
            <dd key={item.field} className={css.entry}>
              <ItemContent placed={placed} item={item} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
