import { useLocale } from "next-intl";
import { Words } from "../format/words";
import { PublicLink } from "../site/public-link";
import type { ReleaseContext } from "../site/release-context";
import css from "./outline.module.css";
import { depthOf, sectionAddressIn } from "./released-sections";

export type OutlineProps = { context: ReleaseContext; current: string; mark: "page" | "location" };

type Props = { context: ReleaseContext; addressOf?: (number: string) => string } & Partial<OutlineProps>;

/** Navigation through the report's sections, with the current one marked. */
export function Outline({ context, current, mark, addressOf = sectionAddressIn(context) }: Props) {
  const locale = useLocale();
  return (
    <ol className={css.outline}>
      {context.release.report.sections.map(({ number, title }) => (
        <li key={number} data-depth={depthOf({ number })}>
          <PublicLink
            href={addressOf(number)}
            aria-current={number === current ? mark : undefined}
            className={css.link}
          >
            <span className={css.number}>{number}</span>
            <span>
              <Words>{title[locale]}</Words>
            </span>
          </PublicLink>
        </li>
      ))}
    </ol>
  );
}
