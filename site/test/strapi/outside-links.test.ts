import { expect, test } from 'vitest';
import { outsideLinks } from '../../src/strapi/outside-links.ts';
import { exportText } from './export-text.ts';
import { documentLine, newsLine, pageLine, partnerLine } from './exported-lines.ts';
import { serving, startFakeStrapi } from './fake-strapi.ts';

async function linksOf(...lines: Parameters<typeof exportText>[0]) {
  const { url } = await startFakeStrapi(serving(exportText(lines)));
  return await outsideLinks({ cmsUrl: url, token: 'secret' });
}

test('finds the addresses in fields of their own, with the items that have them', async () => {
  const links = await linksOf(
    partnerLine('one', { website: 'https://partner.example.org/' }),
    documentLine('two', { link: 'https://council.example.org/a.pdf', archivedCopy: 'https://archive.example.org/a' }),
    documentLine('three', { link: 'https://council.example.org/a.pdf' }),
  );
  expect(links).toEqual([
    { address: 'https://partner.example.org/', items: [{ key: 'partner:one', title: 'Partner one' }] },
    {
      address: 'https://council.example.org/a.pdf',
      items: [
        { key: 'inspection-document:two', title: 'Document two' },
        { key: 'inspection-document:three', title: 'Document three' },
      ],
    },
    { address: 'https://archive.example.org/a', items: [{ key: 'inspection-document:two', title: 'Document two' }] },
  ]);
});

test('finds the links in texts as readers get them, each once', async () => {
  const body = `[a](https://a.example.org/x?b=1&c=2#d), again <https://a.example.org/x?b=1&c=2#d>, www.bare.example.org,
    <a href="https://html.example.org/">html</a>, \`https://code.example.org/\`, [not](javascript:alert(1)),
    [mail](mailto:somebody@example.org) and https://bad host.`;
  const links = await linksOf(newsLine('one', { body }));
  expect(links.map(({ address }) => address)).toEqual([
    'https://a.example.org/x?b=1&c=2#d',
    'http://www.bare.example.org',
    'https://html.example.org/',
    'https://bad',
  ]);
});

test('leaves out what is on our own site, however it is written', async () => {
  const links = await linksOf(
    pageLine('one', { body: '[a](/news/) [b](https://news.example.org/x/) [c](#d) ![e](/uploads/f.png)' }),
    partnerLine('two', { website: 'https://news.example.org/about/' }),
  );
  expect(links).toEqual([]);
});

test('finds the links of a document that is a file, without fetching the file', async () => {
  const file = {
    line: 'file',
    id: 'letter',
    data: { url: '/uploads/l.pdf', name: 'l.pdf', mime: 'application/pdf', sizeBytes: 1, updatedAt: 'x' },
  } as const;
  const held = documentLine('one', {
    source: 'file',
    link: null,
    fileId: 'letter',
    plainSummary: '[a](https://a.example.org/)',
  });
  const strapi = await startFakeStrapi(serving(exportText([held, file])));
  const links = await outsideLinks({ cmsUrl: strapi.url, token: 'secret' });
  expect(links.map(({ address }) => address)).toEqual(['https://a.example.org/']);
  expect(strapi.asked).toEqual(['/api/site-content']);
});
