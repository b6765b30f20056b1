import { type Desk, idIn } from '../harness/desk';
import * as samples from '../harness/samples';
import { type LibraryFile, upload } from './library';

/** One visible item of every type (two documents), with every field and relation in use somewhere. */
export interface OneOfEverything {
  ids: Record<'topic' | 'inspection' | 'linked' | 'held' | 'partner' | 'term' | 'news' | 'page' | 'settings', string>;
  /** Cover of the news item and logo of the partner. */
  photo: LibraryFile;
  /** The document that is held as a file. */
  letter: LibraryFile;
  /** A picture in the text of the news item. */
  inText: LibraryFile;
}

/** Writes and publishes it all, as an editor does. */
export async function writeOneOfEverything(editor: Desk, administrator: Desk): Promise<OneOfEverything> {
  const photo = await upload(editor, 'photo.png', 'image/png', samples.png);
  const letter = await upload(editor, 'letter.pdf', 'application/pdf', samples.pdf);
  const inText = await upload(editor, 'in the text.png', 'image/png', samples.png);
  await upload(editor, 'never used.png', 'image/png', samples.png);

  const topic = idIn(await editor.create('topic', { name: 'Health' }));
  const inspection = idIn(await editor.create('inspection', { ...samples.inspection, showOnSite: true }));
  const linked = idIn(
    await editor.create('inspection-document', {
      ...samples.linkedDocument,
      inspection: inspection,
      showOnSite: true,
    }),
  );
  const held = idIn(
    await editor.create('inspection-document', {
      ...samples.linkedDocument,
      title: 'Our own copy',
      source: 'file',
      link: null,
      file: letter.id,
      fileAccessible: true,
      showOnSite: true,
    }),
  );
  await editor.save('inspection', inspection, {
    areasOfWeakness: [
      {
        title: 'Waiting times',
        found: 'Families wait too long.',
        checkpoints: [
          { checkedOn: '2020-05-06', finding: 'weakness', note: 'First found.', document: linked },
          { checkedOn: '2023-02-06', finding: 'not-enough-progress' },
        ],
      },
      { title: 'Exclusions', found: 'Too many.' },
    ],
    milestones: [
      {
        happensOn: '2020-09-25',
        title: 'Statement due',
        kind: 'deadline',
        revisedOn: '2020-11-24',
        revisedReason: 'Coronavirus.',
        document: held,
      },
    ],
  });
  const partner = idIn(
    await editor.create('partner', {
      ...samples.partner,
      shortName: 'EAS',
      website: 'https://example.org/',
      email: 'help@example.org',
      checkedOn: '2026-01-02',
      logo: { file: photo.id, decorative: true },
      showOnSite: true,
    }),
  );
  const term = idIn(
    await editor.create('glossary-term', {
      term: 'CCG',
      expansion: 'clinical commissioning group',
      meaning: 'Planned health services.',
      validTo: '2022-06-30',
    }),
  );
  const news = idIn(
    await editor.create('news-item', {
      ...samples.newsItem,
      body: `See ![the hall](http://localhost:1337${inText.url}) and [another](https://elsewhere.example/uploads/other.png)`,
      cover: { file: photo.id, altText: 'People in a hall', caption: 'The hall' },
      topics: [topic],
      partners: [partner],
      documents: [held, linked],
      inspection: inspection,
      changeNotes: [{ changedOn: '2026-02-03', note: 'A date was wrong.' }],
    }),
  );
  await editor.publish('news-item', news);
  const page = idIn(await editor.create('page', samples.page));
  await editor.publish('page', page);
  const settings = idIn(await administrator.saveSettings(samples.settings));
  return { ids: { topic, inspection, linked, held, partner, term, news, page, settings }, photo, letter, inText };
}
