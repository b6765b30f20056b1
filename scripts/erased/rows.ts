/** How many rows of a table hold a string. */
export interface Rows {
  table: string;
  column: string;
  count: number;
}
