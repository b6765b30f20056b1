/** A file or another item that is there now. */
export interface Found {
  /** Number of its row. */
  id: number;
  documentId: string;
  name: string;
}

/** What a field of an earlier version held, by what is there of it now. */
export type BackValue =
  | { kind: 'value'; value: unknown }
  | { kind: 'file'; file: Found | null }
  | { kind: 'items'; items: Found[]; many: boolean }
  /** Groups of fields. */
  | { kind: 'parts'; parts: Record<string, BackValue>[]; many: boolean };
