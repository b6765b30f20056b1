import { describe, expect, test } from 'vitest';
import { demoContent } from '../../seed/demo-content.ts';
import { articles, notes, summaries } from './every-text.ts';

const everything = JSON.stringify(demoContent);

describe('the demo content invents nothing', () => {
  test('the site says that it is a demonstration', () => {
    expect(demoContent.siteSettings.demonstration).toBe(true);
  });

  test('no e-mail address but those at example.org, which is set aside for examples', () => {
    const addresses = everything.match(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g) ?? [];
    expect(addresses.filter((address) => !address.endsWith('@example.org'))).toEqual([]);
  });

  test('no phone number and no charity number', () => {
    expect(everything.match(/\b0\d{3,4}[ -]?\d{3}[ -]?\d{3,4}\b|\b\d{6,8}\b|\+44/g)).toBeNull();
  });

  test('links outside lead to home pages only', () => {
    const links = everything.match(/https?:\/\/[^\s)"\\]+/g) ?? [];
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => new URL(link).pathname !== '/')).toEqual([]);
  });

  test.each([...articles, ...summaries, ...notes])('nobody is quoted in $name', ({ text }) => {
    const quoted = [...text.matchAll(/“([^”]*)”/g)].map(([, words = '']) => words);
    expect(quoted.filter((words) => words.split(' ').length > 4)).toEqual([]);
  });
});

describe('dates are possible', () => {
  test('the response to the inspection is later than the outcome letter', () => {
    const response = demoContent.newsItems.find(({ slug }) => slug === 'response-to-the-send-inspection');
    expect(response?.publishedOn).toMatch(/^2020-05-(0[7-9]|[12]\d|3[01])$/);
  });

  test.each(demoContent.newsItems)('“$title” names no document that came out after it', (item) => {
    const later = demoContent.documents.filter(
      ({ slug, issuedOn }) => item.documents.includes(slug) && issuedOn > item.publishedOn,
    );
    expect(later).toEqual([]);
  });

  test.each(demoContent.newsItems)('changes to “$title” come after it was published, newest last', (item) => {
    const dates = [item.publishedOn, ...item.changeNotes.map(({ changedOn }) => changedOn)];
    expect(dates).toEqual(dates.toSorted());
  });

  test.each(demoContent.inspections)('the timeline of “$title” is in order', ({ milestones }) => {
    const dates = milestones.map(({ happensOn }) => happensOn);
    expect(dates).toEqual(dates.toSorted());
  });
});
