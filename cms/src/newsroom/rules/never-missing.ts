import { textOf } from '../../site-content/row';
import { instantOf } from '../instant';
import type { Refusal } from '../refusal';
import { proposed, type Save, writesContent } from '../save';

/** Pages that every other page of the website links to. */
const requiredSlugs = ['about', 'accessibility', 'privacy', 'contact'];

/** Refuses to take away, or to move, what the website can't be published without. */
export function checkNeverMissing(save: Save): readonly Refusal[] {
  if (save.type.type === 'page') return checkPage(save);
  if (save.type.type !== 'site-settings' || save.action !== 'delete') return [];
  return [
    { path: [], message: 'The whole website needs these settings, so they can’t be deleted. Change them instead.' },
  ];
}

function checkPage(save: Save): readonly Refusal[] {
  const slug = requiredSlugs.find((required) => save.before?.path === `/${required}/`);
  const proposedSlug = textOf(proposed(save), 'slug');
  if (slug === undefined) return checkNoTakeDownTime(save, proposedSlug);
  if (save.action === 'unpublish' || save.action === 'delete') {
    const message = `The whole website links to the page “${slug}”, so it can’t be taken down. Change its text instead.`;
    return [{ path: [], message }];
  }
  if (!save.goesPublic || proposedSlug === slug) return checkNoTakeDownTime(save, slug);
  return [{ path: ['slug'], message: `The whole website links to this page, so its web address stays “${slug}”.` }];
}

function checkNoTakeDownTime(save: Save, slug: string | null): readonly Refusal[] {
  const isRequired = slug !== null && requiredSlugs.includes(slug);
  if (!isRequired || !writesContent(save) || instantOf(proposed(save), 'takeDownAt') === null) return [];
  const message = `The whole website links to the page “${slug}”, so it can’t be taken down. Empty “Take down at”.`;
  return [{ path: ['takeDownAt'], message }];
}
