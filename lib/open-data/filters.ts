const code = "^[a-z0-9]+(?:[.-][a-z0-9]+)*$";

/** The query filters of the observations. Each takes several values separated by commas; without one, all values match. */
export const filters = [
  { name: "year", example: "2021,2023", description: "Report years.", pattern: "^\\d{4}$" },
  {
    name: "section",
    example: "1.2",
    description: "Section numbers as printed.",
    pattern: "^\\d+(?:\\.\\d+)*$",
  },
  {
    name: "indicator",
    example: "training.batches",
    description: "Indicator codes; see indicators.json.",
    pattern: code,
  },
  {
    name: "series",
    example: "annual-forum",
    description: "Event series codes.",
    pattern: code,
  },
  {
    name: "version",
    example: "1.0",
    description: "Release versions. Defaults to the latest release of every year.",
    pattern: "^\\d+\\.\\d+$",
  },
] as const;
