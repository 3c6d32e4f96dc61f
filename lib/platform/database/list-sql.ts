/**
 * What stands before and after a list of texts, given as JSON, to say after a column that it is one of them. PostgreSQL looks up
 * each of an array by the column's index; of a query it would expect a hundred rows, and read the whole table.
 */
export const aroundAmong = (isOnPostgresql: boolean): [before: string, after: string] =>
  isOnPostgresql
    ? ["= ANY (ARRAY (SELECT json_array_elements_text(", "::json)))"]
    : ['IN (SELECT "value" FROM json_each(', "))"];
