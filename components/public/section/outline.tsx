import { useLocale } from "next-intl";
import { Words } from "../format/words";
import { PublicLink } from "../site/public-link";
import type { ReleaseContext } from "../site/release-context";
import css from "./outline.module.css";
import { depthOf, sectionAddressIn } from "./released-sections";

export type OutlineProps = { context: ReleaseContext; current: string; mark: "page" | "location" };

/** What a report says before its first section. */
export type Opening = { href: string; title: string };

type Props = {
  context: ReleaseContext;
  addressOf?: (number: string) => string;
  opening?: Opening | null;
} & Partial<OutlineProps>;

/** Navigation through the report's sections, with the current one marked. */
export function Outline({ context, current, mark, addressOf = sectionAddressIn(context), opening }: Props) {
  const locale = useLocale();
  return (
    <ol className={css.outline}>
      {opening && (
        <li data-depth={0}>
          <PublicLink href={opening.href} className={css.link}>
            <span className={css.number} />
            <span>{opening.title}</span>
          </PublicLink>
        </li>
      )}
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
