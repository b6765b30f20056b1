import type { ItemType } from '../content/types.ts';

/** One thing that is wrong with one item. The rest of the site is published without waiting for it. */
export interface Fault {
  type: ItemType;
  /** Strapi's documentId. */
  id: string;
  /** The item's title or name, as its editor knows it. */
  title: string;
  /** The label of the field in the form, for example "Summary". */
  field: string;
  /** What is wrong, who can mend it and how, and what readers see until then: one sentence a line. */
  message: string;
  /** The item's form in Strapi's admin. */
  adminUrl: string;
}
