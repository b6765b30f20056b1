import { z } from 'zod';
import { paint } from './pictures/paint.ts';
import type { PictureName } from './pictures/picture-names.ts';
import { makeSampleReport } from './sample-report/make.ts';
import type { StrapiAdmin } from './strapi-admin.ts';

const foundFiles = z.object({ results: z.array(z.object({ id: z.number() })) });
const uploadedFiles = z.array(z.object({ id: z.number() })).min(1);

/** Puts the files that we make into Strapi's media library: each once, and only when something uses it. */
export class Media {
  readonly #admin: StrapiAdmin;
  readonly #ids = new Map<string, Promise<number>>();

  constructor(admin: StrapiAdmin) {
    this.#admin = admin;
  }

  /** The media library's number of one of our pictures. */
  picture(name: PictureName): Promise<number> {
    return this.#once(`${name}.jpg`, 'image/jpeg', () => paint(name));
  }

  /** The media library's number of the sample report, a PDF. */
  sampleReport(): Promise<number> {
    return this.#once('state-of-send-2020-sample.pdf', 'application/pdf', makeSampleReport);
  }

  #once(fileName: string, mime: string, make: () => Promise<Uint8Array>): Promise<number> {
    const known = this.#ids.get(fileName);
    if (known) return known;
    const id = this.#find(fileName).then((found) => found ?? this.#upload(fileName, mime, make));
    this.#ids.set(fileName, id);
    return id;
  }

  async #find(fileName: string): Promise<number | undefined> {
    const query = new URLSearchParams({ 'filters[name][$eq]': fileName, page: '1', pageSize: '1' });
    const answer = await this.#admin.request(`file “${fileName}”`, 'GET', `/upload/files?${query}`);
    return foundFiles.parse(answer).results[0]?.id;
  }

  async #upload(fileName: string, mime: string, make: () => Promise<Uint8Array>): Promise<number> {
    const form = new FormData();
    form.append('files', new Blob([Uint8Array.from(await make())], { type: mime }), fileName);
    form.append('fileInfo', JSON.stringify({ name: fileName }));
    const [file] = uploadedFiles.parse(await this.#admin.request(`file “${fileName}”`, 'POST', '/upload', form));
    if (!file) throw new Error(`Strapi took the file ${fileName} and named none.`);
    return file.id;
  }
}
