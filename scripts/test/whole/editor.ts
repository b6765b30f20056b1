import type { Locator, Page } from 'playwright-core';
import type { Account } from '../../settings/first-accounts.ts';

/** An editor at the admin, who does what a person would do: reads labels, types and presses buttons. */
export interface Editor {
  page: Page;
  signIn(account: Account): Promise<void>;
  /** Opens the form for a new item of a type, from its list. */
  startNew(uid: string): Promise<void>;
  /** Opens an item from the list of its type. */
  open(uid: string, title: string): Promise<void>;
  write(label: string, text: string): Promise<void>;
  /** Types into the big text field of the form. */
  writeBody(markdown: string): Promise<void>;
  /** Chooses something in a field that names other items. */
  choose(label: string, title: string): Promise<void>;
  press(button: string): Promise<void>;
  /** Opens the item of the page afresh, and throws away what the browser has kept of it and nobody has saved. */
  beginAgain(): Promise<void>;
  /** Goes home, without what an earlier try of the same test has left unsaved. */
  leaveEarlierTry(): Promise<void>;
  /** Publishes what readers have seen already, as a correction of which nobody is told. */
  publishCorrection(): Promise<void>;
  /** Waits until the panel "On the website" says this, and gives back what it said. */
  readPanel(says: RegExp): Promise<string>;
  /** Opens the dialog "Take down" by the button in the panel "On the website". */
  openTakeDown(): Promise<Locator>;
  /** Takes the item off the website, as published by mistake, and keeps it. */
  takeDown(): Promise<void>;
}

/** @param cmsUrl where Strapi is, without a closing slash */
export function editorAt(page: Page, cmsUrl: string): Editor {
  const press = (button: string): Promise<void> => page.getByRole('button', { name: button, exact: true }).click();
  const openTakeDown = async (): Promise<Locator> => {
    await press('Take down…');
    const dialog = page.getByRole('dialog', { name: 'Take down' });
    await dialog.getByRole('radio').first().waitFor();
    return dialog;
  };
  return {
    page,
    press,
    async beginAgain() {
      await page.reload();
      const offer = page.getByRole('alertdialog', { name: 'You have not saved this yet' });
      await offer.getByRole('button', { name: 'Throw it away' }).click();
      await offer.waitFor({ state: 'hidden' });
    },
    async leaveEarlierTry() {
      await page.goto(`${cmsUrl}/admin`);
      await page.getByRole('heading', { level: 1, name: /^Hello/ }).waitFor();
      await page.evaluate(() => {
        for (const key of Object.keys(localStorage))
          if (key.startsWith('newsroom-unsaved:')) localStorage.removeItem(key);
      });
    },
    async publishCorrection() {
      await press('Publish');
      const dialog = page.getByRole('dialog', { name: 'Publish' });
      await dialog.getByRole('radio', { name: /^A correction/ }).click();
      await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
      await dialog.waitFor({ state: 'hidden' });
    },
    async signIn({ email, password }) {
      await page.goto(`${cmsUrl}/admin`);
      await page.getByRole('textbox', { name: 'Email' }).fill(email);
      await page.getByRole('textbox', { name: 'Password' }).fill(password);
      await press('Sign in');
      await page.getByRole('heading', { level: 1, name: /^Hello/ }).waitFor();
    },
    async startNew(uid) {
      await page.goto(`${cmsUrl}/admin/content-manager/collection-types/${uid}`);
      await page.getByRole('link', { name: 'Add a new one' }).first().click();
      await page.getByRole('button', { name: 'Save', exact: true }).waitFor();
    },
    async open(uid, title) {
      await page.goto(`${cmsUrl}/admin/content-manager/collection-types/${uid}?_q=${encodeURIComponent(title)}`);
      await page.getByText(title, { exact: true }).first().click();
      await page.getByRole('button', { name: 'Save', exact: true }).waitFor();
    },
    async write(label, text) {
      await page.getByRole('textbox', { name: label }).fill(text);
    },
    async writeBody(markdown) {
      await page.locator('.CodeMirror').first().click();
      await page.keyboard.insertText(markdown);
    },
    async choose(label, title) {
      const field = page.getByRole('combobox', { name: label });
      await field.click();
      await field.pressSequentially(title);
      await page.getByRole('option', { name: title }).first().click();
    },
    async readPanel(says) {
      const line = page.getByRole('status').filter({ hasText: says }).first();
      await line.waitFor({ timeout: 20_000 }).catch(async (cause: unknown) => {
        throw new Error(`Not said: ${says}. The page says:\n${await page.locator('body').ariaSnapshot()}`, { cause });
      });
      return (await line.textContent()) ?? '';
    },
    openTakeDown,
    async takeDown() {
      const dialog = await openTakeDown();
      await dialog.getByRole('radio', { name: 'Published by mistake' }).click();
      await dialog.getByRole('button', { name: 'Take down', exact: true }).click();
      await dialog.waitFor({ state: 'hidden' });
    },
  };
}
