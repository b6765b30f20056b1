import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requireBrowser } from '../../test-run/require-browser.ts';
import { startBrowser } from '../../test-run/start-browser.ts';
import { openTestNewsroom, type TestNewsroom } from '../newsroom.ts';
import { type Editor, editorAt } from './editor.ts';
import { pressOn, tabTo } from './keyboard.ts';
import { untilLive } from './live-with.ts';
import { violationsIn } from './violations.ts';

const documents = 'api::inspection-document.inspection-document';
const sample = 'State of SEND in Shropshire, January 2020';

let newsroom: TestNewsroom;
let browser: Browser;
let page: Page;
let editor: Editor;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'documents-'));
  newsroom = await openTestNewsroom();
  browser = await startBrowser(await requireBrowser(() => {}));
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  editor = editorAt(page, newsroom.settings.cmsUrl);
  await editor.signIn(newsroom.accounts.editor);
});

afterAll(async () => {
  await browser?.close();
  await newsroom?.remove();
  rmSync(folder, { recursive: true, force: true });
});

const question = (): Locator => page.getByRole('dialog', { name: 'Save' });
const choice = (name: RegExp): Locator => question().getByRole('radio', { name });
const saved = (): Promise<void> => page.getByText('Saved.').first().waitFor();

async function violationsInDialog(): Promise<string[]> {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  return violationsIn(page, '[role="dialog"]');
}

/** Puts another file into the open form, as a person does. */
async function replaceFile(name: string, bytes: Uint8Array): Promise<void> {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  await page.getByRole('button', { name: 'Delete' }).first().click();
  await upload(file);
  await page.getByRole('button', { name: 'Done' }).click();
}

async function upload(file: string): Promise<void> {
  await page.getByRole('button', { name: /Press here to choose or upload one/ }).click();
  await page.getByRole('button', { name: 'Upload a new one' }).click();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Upload it' }).click();
}

async function pdfNamed(title: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  pdf.setTitle(title);
  return pdf.save();
}

describe('a file of a document that readers see is replaced', () => {
  test('the form asks what kind of change it is, by keyboard too, and readers are told', async () => {
    await editor.open(documents, sample);
    await replaceFile('new.pdf', await pdfNamed('New'));
    await pressOn(page, 'Save');
    await question().waitFor();
    expect(await violationsInDialog()).toEqual([]);

    await pressOn(page, 'Save');
    await question().getByText('Choose one of them.').waitFor();
    await tabTo(page, '[role=radio]');
    await page.keyboard.press('ArrowDown');
    const change = choice(/^A change/);
    await change.and(page.locator(':focus')).waitFor();
    // Whether the arrow alone chooses it depends on how long the key is held.
    await page.keyboard.press('Space');
    await expect.poll(() => change.isChecked()).toBe(true);
    await pressOn(page, 'Save');
    await question().getByText('Write in one sentence what changed.').waitFor();
    expect(await violationsInDialog()).toEqual([]);
    await page.keyboard.type('Page 3 was missing.');
    await pressOn(page, 'Save');
    await question().waitFor({ state: 'hidden' });
    await saved();

    await untilLive(newsroom.settings);
    const answer = await fetch(new URL('documents/state-of-send-2020/', newsroom.settings.siteUrl));
    const text = (await answer.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    expect(text).toMatch(/What has changed here \d+ \w+ \d{4} Page 3 was missing\./);
    expect(text).toContain('(PDF, 1 KB, 1 page)');
  });

  test('a correction tells nobody, and the next file is another question', async () => {
    await editor.open(documents, sample);
    await replaceFile('clearer.pdf', await pdfNamed('Clearer'));
    await editor.press('Save');
    await choice(/^A correction/).click();
    await question().getByRole('button', { name: 'Save', exact: true }).click();
    await saved();
    await page.reload();
    await editor.open(documents, sample);
    await replaceFile('clearest.pdf', await pdfNamed('Clearest'));
    await editor.press('Save');
    await question().waitFor();
    await question().getByRole('button', { name: 'Cancel' }).click();
    await question().waitFor({ state: 'hidden' });
  });

  test('whoever saves by a shortcut is told what to do', async () => {
    await page.keyboard.press('Control+Enter');
    await page
      .getByText(/Say what has changed: add a line under “What has changed here”/)
      .first()
      .waitFor();
  });
});

describe('an upload that can’t be kept', () => {
  test('is refused in the dialog, with what helps', async () => {
    await editor.startNew(documents);
    await page.getByRole('combobox', { name: 'File or link' }).click();
    await page.getByRole('option', { name: /^File/ }).click();
    const large = path.join(folder, 'large.pdf');
    writeFileSync(large, await pdfNamed('Large'));
    truncateSync(large, 200 * 1024 * 1024);
    await upload(large);
    await page.getByText(/^This file is larger than 50 MB, the most that can be uploaded\./).waitFor();
  });

  test('also a page of the web that is called a PDF', async () => {
    await editor.beginAgain();
    await page.getByRole('combobox', { name: 'File or link' }).click();
    await page.getByRole('option', { name: /^File/ }).click();
    const signInPage = path.join(folder, 'letter.pdf');
    writeFileSync(signInPage, '<!doctype html><title>Please sign in</title>');
    await upload(signInPage);
    await page.getByText(/^“letter\.pdf” is called a PDF, but it is not one/).waitFor();
  });
});
