import { expect, it } from 'vitest';
import { pictureDescribed } from '../../src/before-publish/rules/picture-described';
import { pictureThere } from '../../src/before-publish/rules/picture-there';
import { pictureWords } from '../../src/before-publish/rules/picture-words';
import { wordsToo } from '../../src/before-publish/rules/words-too';
import { draftOf, draftWithPicture, nothingKnown } from './drafts';

it('asks for a description of a picture that is not marked as decoration', () => {
  expect(pictureDescribed(draftWithPicture({}))).toMatchObject([
    {
      level: 'mend',
      path: ['cover', 'altText'],
      where: 'Picture at the top',
      how: 'Describe the picture for people who cannot see it, or turn on “Only decoration”.',
    },
  ]);
  expect(pictureDescribed(draftWithPicture({ decorative: true }))).toEqual([]);
  expect(pictureDescribed(draftWithPicture({ words: 'Hills at dusk' }))).toEqual([]);
});

it('asks for a description of a picture in a text, pasted as HTML too, but not of one that is not shown', () => {
  expect(pictureDescribed(draftOf('![](/uploads/a.jpg)\n\n<img src="/uploads/b.jpg">'))).toHaveLength(2);
  expect(pictureDescribed(draftOf('![](https://example.org/a.jpg)'))).toEqual([]);
});

it.each([
  'chart.jpg',
  'Annual report final.PNG',
  'IMG_2041',
  'DSC00012',
  'image 3',
  'Screenshot 2026-11-24 at 10.12.33',
  'WhatsApp Image 2026-01-02',
  'annual_report_2020',
  'picture',
  'A photo',
  'Logo',
  'Image of a hill',
  'a photo showing a garden',
  'Picture of children',
])('sees that “%s” tells nothing of a picture', (words) => {
  expect(pictureWords(draftWithPicture({ words }))).toMatchObject([{ level: 'mend' }]);
  expect(pictureWords(draftWithPicture({ words, decorative: true }))).toEqual([]);
});

it.each([
  'Drawing: rounded hills in warm colours',
  'Logo of Example Advice',
  'PACC',
  'Photographs from the fair: children at a picnic',
  'Imagery of the coast',
  'A chart: waits have doubled since 2019.',
  'Front page of the letter, dated 6 May 2020',
  'P3 pupils and their teacher',
  'Photo 51, which shows the twist of DNA',
  'صورة من الحديقة',
  '🎉 The party',
])('is content with “%s” as a description', (words) => {
  expect(pictureWords(draftWithPicture({ words, caption: 'Somebody took it' }))).toEqual([]);
});

it('sees a caption that is said twice, whatever its capitals and stops', () => {
  const twice = draftWithPicture({ words: 'The garden in May', caption: 'The garden, in May.' });
  expect(pictureWords(twice)).toMatchObject([{ how: expect.stringContaining('caption again') }]);
});

it('names the words of a picture in a text, where no field shows which one is meant', () => {
  expect(pictureWords(draftOf('![chart.jpg](/uploads/chart_1a.jpg)'))).toMatchObject([
    {
      where: 'Article',
      how: '“chart.jpg” is only the name of a file. Say between its square brackets what the picture shows.',
    },
  ]);
});

it('sees a picture in a text whose file is in the media library no more, and leaves other people’s alone', () => {
  const lookUps = { ...nothingKnown, places: new Map([['/uploads/gone_1a.jpg', 'nothing' as const]]) };
  const gone = draftOf('![A chart](https://desk.example.org/uploads/gone_1a.jpg)\n\n![A map](/uploads/here_1a.jpg)');
  expect(pictureThere(gone, lookUps)).toMatchObject([
    {
      level: 'mend',
      where: 'Article',
      how: expect.stringContaining('The picture “A chart” is not in the media library'),
    },
  ]);
  expect(pictureThere(draftOf('![A chart](https://example.org/uploads/gone_1a.jpg)'), lookUps)).toEqual([]);
});

it('advises to write words beside a body of only images', () => {
  expect(wordsToo(draftOf('![A chart](/uploads/a.jpg)\n\n![A map](/uploads/b.jpg)'))).toMatchObject([
    { level: 'advice', where: 'Article' },
  ]);
  expect(wordsToo(draftOf('![A chart](/uploads/a.jpg)\n\nWaits have doubled.'))).toEqual([]);
  expect(wordsToo(draftOf(''))).toEqual([]);
});
