import { indicators } from "./indicators";
import { series } from "./series";
import { topics } from "./topics";

export const catalogue = { topics, series, indicators };
