/** A field of a version, in a form that a person can read. */
export interface ReadField {
  label: string;
  value: ReadValue;
}

export type ReadValue =
  | { kind: 'text'; text: string }
  /** One of a list of choices, by the value that is stored. */
  | { kind: 'choice'; text: string }
  /** Other items, or files. */
  | { kind: 'names'; names: Name[] }
  /** Groups of fields: one below the other. */
  | { kind: 'parts'; parts: ReadField[][] };

/** Another item, or a file, that a version names. */
export interface Name {
  id: string;
  name: string;
}
