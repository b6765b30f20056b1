import { crc32, deflateSync } from 'node:zlib';

/** The smallest picture: one pixel, PNG. */
export const png = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

/** A black picture that is wide enough for Strapi to make smaller sizes of it. */
export function widePng(): Uint8Array<ArrayBuffer> {
  const side = 1200;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.alloc(side * (side + 1)));
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Uint8Array.from(
    Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]),
  );
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** The smallest thing that calls itself a PDF and begins like one. */
export const pdf = bytes('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

/** A text as the bytes of a file. */
export function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** A news item with everything that Publish asks for. */
export const newsItem = {
  title: 'Outcome letter published',
  summary: 'The inspectors have written down what they found.',
  body: 'The letter is out.',
};

export const partner = {
  name: 'Example Advice Service',
  summary: 'Free advice for families.',
  description: 'They answer questions.',
};

export const linkedDocument = {
  title: 'Outcome letter',
  kind: 'outcome-letter',
  issuer: 'Example Inspectorate',
  issuedOn: '2020-05-06',
  source: 'link',
  link: 'https://example.org/letter.pdf',
  plainSummary: 'What the letter says.',
};

export const inspection = {
  title: 'Example inspection',
  area: 'Exampleshire',
  framework: 'first',
  startedOn: '2020-01-27',
  endedOn: '2020-01-31',
  outcome: 'A written statement of action is required.',
  summary: 'Six areas of weakness were found.',
};

export const page = { title: 'About us', summary: 'Who we are.', body: 'We are parents and carers.' };

export const settings = {
  organisationName: 'Example Council',
  shortName: 'EC',
  tagline: 'For families.',
  demonstration: true,
  tagAuthority: 'example.org',
  tagDate: '2026-01-01',
};
