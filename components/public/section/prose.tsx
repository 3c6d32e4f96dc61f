import { useLocale } from "next-intl";
import type { ReleasedItem } from "@/lib/publication/content/model";
import { Words } from "../format/words";
import { MarginNotes } from "../change/margin-notes";
import margin from "../change/margin-notes.module.css";
import type { SectionContext } from "../site/release-context";
import { type Bullet, groupByLevel } from "./group-items";
import { ItemContent } from "./item-content";
import css from "./prose.module.css";

type ProseContext = { context: SectionContext; excluded?: ReleasedItem[] };
type Props = ProseContext & { items: ReleasedItem[] };
type ItemProps = { context: SectionContext; item: ReleasedItem };

function Labelled({ context, item }: ItemProps) {
  const locale = useLocale();
  return (
    <>
      {item.label && (
        <strong className={css.label}>
          <Words>{item.label[locale]}</Words>
        </strong>
      )}
      <ItemContent context={context} item={item} />
    </>
  );
}

/** Paragraphs and two levels of bullets, with margin notes on all figures except those of the `excluded` items. */
export function Prose({ context, items, excluded }: Props) {
  return groupByLevel(items).map((run, index) =>
    run.kind === "paragraph" ? (
      <div
        key={index}
        className={`${margin.noted} ${css.part}`}
        data-labelled={run.item.label !== null || undefined}
      >
        <MarginNotes context={context} items={[run.item]} excluded={excluded} />
        <p className={css.paragraph}>
          <Labelled context={context} item={run.item} />
        </p>
      </div>
    ) : (
      <ul key={index} className={`${css.list} ${css.part}`}>
        {run.bullets.map((bullet) => (
          <BulletPoint key={bullet.item.field} context={context} bullet={bullet} excluded={excluded} />
        ))}
      </ul>
    ),
  );
}

function BulletPoint({ context, excluded, bullet: { item, below } }: ProseContext & { bullet: Bullet }) {
  return (
    <li className={margin.noted}>
      <MarginNotes context={context} items={[item, ...below]} excluded={excluded} />
      <div>
        <Labelled context={context} item={item} />
        {below.length > 0 && (
          <ul className={css.below}>
            {below.map((each) => (
              <li key={each.field}>
                <Labelled context={context} item={each} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
