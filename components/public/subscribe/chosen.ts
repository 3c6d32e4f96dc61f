import type { Release } from "@/lib/publication/content/model";
import type { PublishedIndicator } from "@/lib/publication/public-reads/across-years";

/** The report or the indicator that the page was opened for. */
export type Chosen = { release: Release | null; indicator: PublishedIndicator | null };
