import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import { type District, districts, shortName } from "@/lib/outline/districts";
import css from "./district-map.module.css";
import { tilePlaces } from "./tile-places";

/** What a tile shows. `size` shades it, in proportion to the largest; null leaves it without shade. */
export type Tile = { district: District; href: string; shown: ReactNode; size: number | null };

type Props = { title: string; tiles: readonly Tile[] };

/**
 * The districts as sixteen tiles of one size in their rough places, each with its value in print, so that the shade only repeats it.
 * In the markup it is a list of links in the official order. A district without a value has a tile without a link.
 */
export function DistrictMap({ title, tiles }: Props) {
  const byDistrict = new Map(tiles.map((tile) => [tile.district, tile]));
  const largest = Math.max(0, ...tiles.map(({ size }) => size ?? 0));
  const all = Object.keys(districts) as District[];
  return (
    <figure className={css.figure}>
      <figcaption className={css.title}>{title}</figcaption>
      <ol className={css.map}>
        {all.map((district) => {
          const tile = byDistrict.get(district);
          const [gridColumn, gridRow] = tilePlaces[district];
          return (
            <li
              key={district}
              className={css.tile}
              style={{ gridColumn, gridRow }}
              data-shade={shadeOf(tile?.size ?? null, largest)}
            >
              <DistrictTile district={district} tile={tile} />
            </li>
          );
        })}
      </ol>
    </figure>
  );
}

function DistrictTile({ district, tile }: { district: District; tile: Tile | undefined }) {
  const name = shortName(district)[useLocale()];
  if (!tile) return <span className={css.name}>{name}</span>;
  return (
    <a href={tile.href} className={css.link}>
      <span className={css.name}>{name}</span> <span className={css.value}>{tile.shown}</span>
    </a>
  );
}

const shades = 4;

/** One of four shades, none for zero. */
function shadeOf(size: number | null, largest: number): number | undefined {
  return size && size > 0 ? Math.ceil((size / largest) * shades) : undefined;
}
