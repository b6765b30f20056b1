import type { TypeName } from '../desk.ts';
import type { Chance } from './chance.ts';

/** What an item of a type must have to be shown, never quite the same twice. */
export function newFields(type: TypeName, chance: Chance): object {
  const text = chance.text();
  switch (type) {
    case 'news-item':
      return { title: text, summary: 'In short.', body: `In full: ${text}`, publishedOn: '2025-12-31' };
    case 'page':
      return { title: text, summary: 'In short.', body: text };
    case 'partner':
      return { name: text, summary: 'They help.', description: text, showOnSite: true };
    case 'inspection-document':
      return { ...document, title: text, plainSummary: text };
    case 'inspection':
      return { ...inspection, title: text, summary: text };
    case 'topic':
      return { name: text };
    case 'glossary-term':
      return { term: text, expansion: text, meaning: text };
  }
}

const document = {
  kind: 'outcome-letter',
  issuer: 'Example Inspectorate',
  issuedOn: '2020-05-06',
  source: 'link',
  link: 'https://example.org/letter.pdf',
  showOnSite: true,
};

const inspection = {
  area: 'Exampleshire',
  framework: 'first',
  startedOn: '2020-01-27',
  endedOn: '2020-01-31',
  outcome: 'A written statement of action is required.',
  showOnSite: true,
};
