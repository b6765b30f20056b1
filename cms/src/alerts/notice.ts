import type { Core } from '@strapi/strapi';
import { londonMoment } from '../newsroom/london-moment';
import { modelOf } from '../newsroom/model';
import { rowInForm } from '../newsroom/save';
import { adminPath } from '../site-content/build-export';
import { textOf } from '../site-content/row';
import { exportedTypes } from '../site-content/types';
import { hasPublisher } from '../website/publisher';
import type { Matter } from './matter';
import type { Known } from './memory';

/** One thing to tell somebody. Of an item it has the title, and nothing else. */
export interface Notice {
  kind: 'not-live' | 'missed-schedule';
  state: 'trouble' | 'mended';
  /** What happened and where to look, in plain words. */
  sentence: string;
  /** Where in the admin to see more: an absolute address. */
  address: string;
  since: Date;
}

/**
 * Puts a trouble, or the end of one, into words.
 *
 * @param isSilence Of the website: nobody answers.
 */
export async function noticeOf(
  strapi: Core.Strapi,
  { matter, since }: Known,
  state: Notice['state'],
  isSilence: boolean,
): Promise<Notice> {
  const { title, path } = await whereToLook(strapi, matter);
  const words = state === 'mended' ? mended(matter, title) : trouble(matter, title, since, isSilence);
  const admin = new URL(path, `${strapi.config.get('server.url')}/`).href;
  const kind = matter.kind === 'schedule' ? 'missed-schedule' : 'not-live';
  return { kind, state, sentence: words, address: admin, since };
}

function trouble(matter: Matter, title: string, since: Date, isSilence: boolean): string {
  const when = londonMoment(since);
  switch (matter.kind) {
    case 'website':
      if (!isSilence) {
        return `What was published in the newsroom has not reached the website since ${when}. The card “The website” on the home page says what is wrong and who can mend it.`;
      }
      return hasPublisher()
        ? `The website’s publisher has not answered since ${when}. What is published does not reach readers until it runs again. Whoever looks after the newsroom can start it with “npm start”.`
        : `The website has not said what it shows since ${when}: its file live.json could not be read. See whether the website is there.`;
    case 'item':
      return `${title} was published, but since ${when} readers do not see it as it is. The box “On the website” beside it says what to mend.`;
    case 'schedule':
      return `${title} was to ${deeds[matter.field]} on ${londonMoment(new Date(matter.at))}, and that was not possible. The box “On the website” beside it says what to mend.`;
  }
}

function mended(matter: Matter, title: string): string {
  switch (matter.kind) {
    case 'website':
      return 'The website is up to date again with what is published.';
    case 'item':
      return `${title} is mended: readers see it as it is published, or it was taken back.`;
    case 'schedule':
      return `${title} was to ${deeds[matter.field]} on ${londonMoment(new Date(matter.at))}. That is settled: it was done, or planned anew.`;
  }
}

const deeds = { goLiveAt: 'go live', takeDownAt: 'be taken down' };

async function whereToLook(strapi: Core.Strapi, matter: Matter): Promise<{ title: string; path: string }> {
  const home = '/admin';
  if (matter.kind === 'website') return { title: 'The website', path: home };
  const type = exportedTypes.find((candidate) => candidate.type === matter.type);
  const row = type === undefined ? null : await rowInForm(strapi, type, matter.id);
  if (type === undefined || row === null) return { title: 'An item that is gone', path: home };
  const title = textOf(row, modelOf(strapi, type).nameField);
  return { title: title === null ? 'An item' : `“${title}”`, path: adminPath(type, matter.id) };
}
