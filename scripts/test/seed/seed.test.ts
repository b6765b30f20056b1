import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { demoContent } from '../../seed/demo-content.ts';
import { seed } from '../../seed/seed.ts';
import { StandInStrapi } from './stand-in-strapi.ts';

const { siteSettings, ...lists } = demoContent;
const itemCount = Object.values(lists).flat().length;
const administrator = { email: 'administrator@example.org', password: 'a password' };

let strapi: StandInStrapi;
let cmsUrl: string;

beforeEach(async () => {
  strapi = new StandInStrapi();
  cmsUrl = await strapi.start();
});
afterEach(() => strapi.stop());

describe('seeding', () => {
  test('puts every item in, once, and tells how far it is', async () => {
    const progress: [number, number][] = [];
    const outcome = await seed({ cmsUrl, ...administrator, onProgress: (done, total) => progress.push([done, total]) });
    expect(outcome).toBe('seeded');
    expect(strapi.saved).toHaveLength(itemCount);
    expect(progress[0]).toEqual([1, itemCount + 1]);
    expect(progress.at(-1)).toEqual([itemCount + 1, itemCount + 1]);
  });

  test('a second time nothing is put in, even if an editor has deleted something since', async () => {
    await seed({ cmsUrl, ...administrator });
    strapi.saved.pop();
    expect(await seed({ cmsUrl, ...administrator })).toBe('already there');
    expect(strapi.saved).toHaveLength(itemCount - 1);
  });

  test.each([0, 1, 33, 45, itemCount])('broken off after %i saves, it goes on where it stopped', async (saves) => {
    strapi.breakAfter(saves);
    await expect(seed({ cmsUrl, ...administrator })).rejects.toThrow('seeding goes on where it stopped');
    strapi.breakAfter(Number.POSITIVE_INFINITY);
    expect(await seed({ cmsUrl, ...administrator })).toBe('seeded');
    const names = strapi.saved.map(({ uid, key }) => `${uid} ${key}`);
    expect(names).toHaveLength(itemCount);
    expect(new Set(names).size).toBe(itemCount);
  });

  test('a Strapi that does not answer is named in one message for the operator', async () => {
    await strapi.stop();
    await expect(seed({ cmsUrl, ...administrator })).rejects.toThrow(
      `The demo content could not be put in: Strapi does not answer at ${cmsUrl} (the sign-in of administrator@example.org).`,
    );
  });
});
