import { londonDay } from '../../newsroom/london-day';
import type { LinkTrouble } from './link-trouble';

/** An address has no spaces: it may break at any letter rather than run out of its box. */
export const anywhere = { overflowWrap: 'anywhere' } as const;

/** What is wrong, as what follows the address: "answered 404, since 20 November 2026". */
export function whatIsWrong({ trouble, says, since }: LinkTrouble): string {
  if (trouble === 'moved') return 'has moved for good, to';
  return `${says}, since ${londonDay(new Date(since))}.`;
}

/** What an editor does about it. */
export const whatToDo: Record<LinkTrouble['trouble'], string> = {
  dead: 'Put in the new address, or an archived copy, or take the link out.',
  moved: 'Readers still get there. Put in the new address when you can.',
  unsure: 'Only a person can tell whether it still leads there: open it and look.',
};

/** What an editor does about a link of a document, whose page has a place for a copy. */
export const whatToDoForDocument =
  'Put in the new address. If there is none, fill in “Archived copy”: readers are then offered that first.';
