import { useLocale } from "next-intl";
import type { ReleasedItem } from "@/lib/publication/model";
import { ItemContent } from "./item-content";
import { runsOf } from "./item-runs";
import type { PlacedRelease } from "./placed-release";
import css from "./prose.module.css";

type Props = { placed: PlacedRelease; items: ReleasedItem[] };

function Labelled({ placed, item }: { placed: PlacedRelease; item: ReleasedItem }) {
  const locale = useLocale();
  return (
    <>
      {item.label && <strong className={css.label}>{item.label[locale]}</strong>}
      <ItemContent placed={placed} item={item} />
    </>
  );
}

/** Paragraphs and bullets, the latter in two levels. */
export function Prose({ placed, items }: Props) {
  return runsOf(items).map((run, index) =>
    run.kind === "paragraph" ? (
      <p key={index} className={css.paragraph}>
        <Labelled placed={placed} item={run.item} />
      </p>
    ) : (
      <ul key={index} className={css.list}>
        {run.bullets.map(({ item, below }) => (
          <li key={item.field}>
            <Labelled placed={placed} item={item} />
            {below.length > 0 && (
              <ul className={css.below}>
                {below.map((each) => (
                  <li key={each.field}>
                    <Labelled placed={placed} item={each} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    ),
  );
}
