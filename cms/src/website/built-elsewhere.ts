import type { ExportedItem } from '../site-content/site-export';
import type { WebsiteState } from './website-state';

/** Why the buttons of the card are missing where the website is built elsewhere. */
export const limitsElsewhere =
  'The website is built elsewhere. Publishing again, going back and confirming removals are done there, by whoever looks after the newsroom.';

/** On its way to a website that is built elsewhere: that takes longer than our editors are used to, so say how long. */
export function slowly<State extends WebsiteState>(state: State): State {
  if (state.state !== 'waiting') return state;
  const message = state.message ?? 'On its way to the website, which is built elsewhere.';
  return { ...state, message: `${message} It can take half an hour.` };
}

/** What can be said of an item when the website does not say what it shows: whether it is given to it, and no more. */
export function unknownItem(item: ExportedItem | undefined, address: string | null): WebsiteState {
  return item === undefined
    ? unknown(
        null,
        `It is not meant for the website at present. ${cannotTell} whether readers still see an earlier version.`,
      )
    : unknown(address, `It is ready for the website. ${cannotTell} when readers see it.`);
}

/** The same of the whole website. */
export function unknownSite(address: string): WebsiteState {
  return unknown(address, `${cannotTell} what is live. Whoever looks after the newsroom can find out why.`);
}

const cannotTell =
  'The website is built elsewhere, and its file live.json could not be read just now, so this newsroom cannot tell';

function unknown(address: string | null, message: string): WebsiteState {
  return { state: 'unknown', since: null, address, message };
}
