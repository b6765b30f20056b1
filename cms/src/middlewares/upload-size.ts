import { errors } from '@strapi/utils';
import { mostBytes, mostMegabytes } from '../uploads/size-limit';

export default () => refuseTooLarge;

/** What a form weighs besides its file. */
const wrapping = 64 * 1024;

interface Context {
  request: { length?: number; is(type: string): string | false | null };
  status: number;
}

/**
 * Refuses what is too large, in words: before the first byte of it is received when the request says how much is coming,
 * and otherwise where Strapi stops. Stands before the part of Strapi that receives files, in `config/middlewares.ts`.
 *
 * @throws PayloadTooLargeError with a sentence for the person who uploads.
 */
async function refuseTooLarge(context: Context, next: () => Promise<unknown>): Promise<void> {
  const isForm = context.request.is('multipart') === 'multipart';
  if (isForm && (context.request.length ?? 0) > mostBytes + wrapping) throw tooLarge();
  await next();
  if (isForm && context.status === 413) throw tooLarge();
}

function tooLarge(): Error {
  return new errors.PayloadTooLargeError(
    `This file is larger than ${mostMegabytes} MB, the most that can be uploaded. Save a smaller copy of it: a PDF with smaller pictures in it, a picture with fewer pixels. If the document is on its author’s website, you can also choose “Link” and paste its address.`,
  );
}
