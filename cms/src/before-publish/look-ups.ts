/** What a rule may know besides the item. */
export interface LookUps {
  /** The website, with a slash at its end, and this newsroom. */
  siteUrl: string;
  cmsUrl: string;
  /** What is at the addresses within the website to which the item links, by path (see `ownPath`). */
  places: ReadonlyMap<string, SitePlace>;
}

/** `there`: readers can open it. `hidden`: it is in the newsroom, and they can't see it. */
export type SitePlace = 'there' | 'hidden' | 'nothing';

/** What advice is given from, besides. */
export interface AdviceLookUps extends LookUps {
  /** The day in Europe/London, `YYYY-MM-DD`. */
  today: string;
  /** Terms of the glossary, names and short names of partners and of the organisation. */
  knownNames: readonly string[];
  documents: readonly { id: string; title: string }[];
  /** Outside addresses at which the last patrol found nothing. */
  deadLinks: ReadonlyMap<string, DeadLink>;
}

export interface DeadLink {
  /** As the end of a sentence: "answered 404". */
  says: string;
  /** `YYYY-MM-DD` */
  since: string;
}
