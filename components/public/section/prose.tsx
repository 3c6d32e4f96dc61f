import { useLocale } from "next-intl";
import type { ReleasedItem } from "@/lib/publication/content/model";
import { ItemContent } from "./item-content";
import { type Bullet, runsOf } from "./group-items";
import { MarginNotes } from "../change/margin-notes";
import margin from "../change/margin-notes.module.css";
import type { PlacedRelease } from "../site/placed-release";
import css from "./prose.module.css";

type Told = { placed: PlacedRelease; told?: ReleasedItem[] };
type Props = Told & { items: ReleasedItem[] };
type One = { placed: PlacedRelease; item: ReleasedItem };

function Labelled({ placed, item }: One) {
  const locale = useLocale();
  return (
    <>
      {item.label && <strong className={css.label}>{item.label[locale]}</strong>}
      <ItemContent placed={placed} item={item} />
    </>
  );
}

/** Paragraphs and bullets, the latter in two levels, with notes in the margin of all figures but those `told` already. */
export function Prose({ placed, items, told }: Props) {
  return runsOf(items).map((run, index) =>
    run.kind === "paragraph" ? (
      <div
        key={index}
        className={`${margin.noted} ${css.part}`}
        data-labelled={run.item.label !== null || undefined}
      >
        <MarginNotes placed={placed} items={[run.item]} told={told} />
        <p className={css.paragraph}>
          <Labelled placed={placed} item={run.item} />
        </p>
      </div>
    ) : (
      <ul key={index} className={`${css.list} ${css.part}`}>
        {run.bullets.map((bullet) => (
          <BulletPoint key={bullet.item.field} placed={placed} bullet={bullet} told={told} />
        ))}
      </ul>
    ),
  );
}

function BulletPoint({ placed, told, bullet: { item, below } }: Told & { bullet: Bullet }) {
  return (
    <li className={margin.noted}>
      <MarginNotes placed={placed} items={[item, ...below]} told={told} />
      <div>
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
      </div>
    </li>
  );
}
