import css from "./page-index.module.css";

type Entry = { id: string; name: string; count?: number };

/** Links to the parts of a long page: beside it on wide screens, below its heading on a phone. */
export function PageIndex({ label, entries }: { label: string; entries: readonly Entry[] }) {
  return (
    <nav aria-label={label} className={css.index}>
      <ol>
        {entries.map(({ id, name, count }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a> {count !== undefined && <span>{count}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
