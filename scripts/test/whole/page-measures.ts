/** What a browser measures of the page that it shows. Each runs inside the page and stands alone. */

/** Links and other things to press that are smaller than 44 pixels, but for links in the middle of a sentence. */
export function smallTargets(): string[] {
  const isInSentence = (target: Element) =>
    getComputedStyle(target).display === 'inline' &&
    target.closest('p, li, dd, td')?.textContent?.trim() !== target.textContent?.trim();
  return [...document.querySelectorAll('a, summary, button')].flatMap((target) => {
    const { width, height } = target.getBoundingClientRect();
    const isBig = width >= 44 && height >= 44;
    if (width === 0 || isBig || isInSentence(target) || target.matches('.skip')) return [];
    return [`${target.textContent?.trim()}: ${Math.round(width)} × ${Math.round(height)}`];
  });
}

/** The most letters that stand on one line of running text. */
export function longestLine(): number {
  const running = 'p, li, dd, blockquote, figcaption';
  const letter = document.createRange();
  // Small differences in height are of letters of another font on the same line.
  const lineOf = (text: Node, place: number): number | undefined => {
    letter.setStart(text, place);
    letter.setEnd(text, place + 1);
    const box = letter.getClientRects()[0];
    return box && box.width > 0 ? Math.round(box.bottom / 8) : undefined;
  };
  const longestIn = (block: Element): number => {
    const lines = new Map<number, number>();
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const isOwn = text.parentElement?.closest(`${running}, h2, h3, td, th, pre`) === block;
      for (let place = 0; isOwn && place < (text.textContent ?? '').length; place += 1) {
        const line = lineOf(text, place) ?? -1;
        lines.set(line, (lines.get(line) ?? 0) + 1);
      }
    }
    lines.delete(-1);
    return Math.max(0, ...lines.values());
  };
  const mayBeLong = [...document.querySelectorAll(running)].filter((block) => (block.textContent ?? '').length > 60);
  return Math.max(0, ...mayBeLong.map(longestIn));
}

/** Sets styles as a reader does in the browser: no policy of a page applies to those. */
export function setStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}

/** Puts markup into the page, as somebody who has found a hole would, and says by which rules the browser has refused it. */
export async function putIn(markups: string[]): Promise<string[]> {
  const refused: string[] = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.push(effectiveDirective));
  for (const markup of markups) document.body.insertAdjacentHTML('beforeend', markup);
  for (let waits = 0; waits < 200 && refused.length < markups.length; waits += 1) {
    await new Promise((done) => setTimeout(done, 50));
  }
  return refused;
}

/** How far the page is wider than the screen. */
export function overflow(): number {
  return document.documentElement.scrollWidth - innerWidth;
}

/** Text that is cut off by the box around it; what scrolls by itself is not. */
export function clipped(): string[] {
  return [...document.querySelectorAll('main *, header *, footer *')].flatMap((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const hides = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
    const isCut = element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
    return hides && isCut ? [element.outerHTML.slice(0, 100)] : [];
  });
}

/** How the focus is shown on what has it, and whether all of it is on the screen with nothing over it. */
export function focusShown(): { name: string; outline: string; offset: string; isSeen: boolean } | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(focused);
  const { left, right, top, bottom } = focused.getBoundingClientRect();
  const onTop = document.elementFromPoint((left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2);
  return {
    name: focused.textContent?.trim().slice(0, 60) ?? '',
    outline: `${outlineStyle} ${outlineWidth}`,
    offset: outlineOffset,
    isSeen: left >= 0 && right <= innerWidth && (focused.contains(onTop) || onTop?.contains(focused) === true),
  };
}

/** Whatever moves, or would. */
export function moving(): string[] {
  const timed = [...document.querySelectorAll('*')].filter((element) => {
    const { transitionDuration, animationName } = getComputedStyle(element);
    return transitionDuration !== '0s' || animationName !== 'none';
  });
  return timed.map(({ outerHTML }) => outerHTML.slice(0, 100));
}

/** A picture of the page, as far as the reader's connection is concerned. */
export interface PictureFacts {
  address: string;
  hasSize: boolean;
  isLazy: boolean;
  isFirst: boolean;
  isOnFirstScreen: boolean;
  /** Pixels that were loaded for each pixel of the screen that it covers. */
  surplus: number;
}

/** Every picture of the page; before the reader has scrolled. */
export function pictures(): PictureFacts[] {
  return [...document.images].map((image) => ({
    address: new URL(image.currentSrc || image.src).pathname,
    hasSize: image.hasAttribute('width') && image.hasAttribute('height'),
    isLazy: image.loading === 'lazy',
    isFirst: image.fetchPriority === 'high',
    isOnFirstScreen: image.getBoundingClientRect().top < innerHeight,
    surplus: image.naturalWidth / (image.getBoundingClientRect().width * devicePixelRatio),
  }));
}

/** Has all pictures loaded, those too that would wait until they are scrolled to. */
export async function loadPictures(): Promise<void> {
  const loads = [...document.images].map((image) => {
    image.loading = 'eager';
    return image.decode();
  });
  await Promise.all(loads);
}

/** How much of the page has jumped while it loaded, as browsers count it. */
export function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0;
    }).observe({ type: 'layout-shift', buffered: true });
    // What has been seen by now comes before the next frame but one.
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
  });
}
