/** What stands before and after a list of texts, given as JSON, to make it one for IN. */
export const aroundList = (isOnPostgresql: boolean): [before: string, after: string] =>
  isOnPostgresql
    ? ["(SELECT json_array_elements_text(", "::json))"]
    : ['(SELECT "value" FROM json_each(', "))"];
