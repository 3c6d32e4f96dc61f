import { useLocale } from "next-intl";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { ReleasedFigure } from "@/lib/publication/content/model";
import { figureAddress } from "@/lib/publication/public-reads/addresses";
import { ValueInEnglish } from "../format/value-in-english";
import { Words } from "../format/words";
import { PublicLink } from "../site/public-link";
import type { SectionContext } from "../site/release-context";
import css from "./places-block.module.css";

type Props = { context: SectionContext; place: Bilingual; figures: readonly ReleasedFigure[] };

/** The figures of a paragraph in the reader's language, each with the name of its indicator. Renders nothing if there are none. */
export function PlaceFigures({ context, place, figures }: Props) {
  const locale = useLocale();
  if (figures.length === 0 || context.renderers) return null;
  return (
    <dl className={css.figures}>
      {figures.map((figure) => (
        <div key={figure.key} className={css.figure}>
          <dt>
            <Words>{withoutPlace(figure.indicator.name[locale], place[locale])}</Words>
          </dt>
          <dd>
            <PublicLink href={figureAddress(context.base, figure.key)}>
              <ValueInEnglish figure={figure} />
            </PublicLink>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Leaves out the place where a name begins with it: "Putuo District: universities" under the heading of Putuo. */
export function withoutPlace(name: string, place: string): string {
  if (!name.startsWith(place)) return name;
  const rest = name.slice(place.length).replace(/^[:：,，\s]+/u, "");
  return rest === "" ? name : rest.charAt(0).toUpperCase() + rest.slice(1);
}
