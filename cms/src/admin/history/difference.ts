/** Whether something is in both versions, only in the later one, or only in the earlier one. */
export type Change = 'same' | 'added' | 'removed';

/** Some words. */
export interface Piece {
  change: Change;
  text: string;
}

/** A paragraph, with what is different in it. */
export type Paragraph = readonly Piece[];

/** A group of fields, such as one milestone of many. */
export interface PartDifference {
  /** `same` for one in which nothing differs, or something does: then `fields` say what. */
  change: Change;
  /** By which a person knows it. */
  name: string;
  fields: readonly Difference[];
}

/** What is different in one field. */
export type Difference = { label: string } & (
  | { kind: 'text'; paragraphs: readonly Paragraph[] }
  | { kind: 'names'; names: readonly Piece[] }
  | { kind: 'parts'; parts: readonly PartDifference[] }
);

/** Two versions side by side. */
export interface Comparison {
  changed: readonly Difference[];
  /** Labels of the fields that say the same in both. */
  same: readonly string[];
}
