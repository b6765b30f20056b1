/** Whether something is on the website, for the admin's panel and card. */
export interface WebsiteState {
  /**
   * `held`: somebody put the website back, and what was changed since waits until the hold is lifted.
   * `unknown`: the website is built elsewhere and does not say what it shows, so nobody here can tell.
   */
  state: 'not-published' | 'waiting' | 'publishing' | 'live' | 'held' | 'problem' | 'unknown';
  /** Since when, ISO 8601. */
  since: string | null;
  /** Where readers find it: an absolute address. */
  address: string | null;
  /** In plain words what the state does not say by itself: for a problem, the reason and who can mend it. */
  message: string | null;
}

/** Nobody can say what readers see. */
export const publisherUnreachable: WebsiteState = {
  state: 'problem',
  since: null,
  address: null,
  message:
    'The website’s publisher is not running, so changes do not reach readers at the moment. Your work is saved and goes on the website once it runs again. Whoever looks after the newsroom can start it with “npm start”.',
};
