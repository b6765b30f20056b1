import { useRef } from 'react';

interface FocusBack {
  /** Remembers what a dialog is opened with: the button, or the one that opened the menu it was chosen in. */
  note: () => void;
  /** Gives the focus back to it when the dialog has closed. */
  give: () => void;
}

/** For a dialog that is opened from a menu: Strapi forgets where the focus was, since the menu is gone by then. */
export function useFocusBack(): FocusBack {
  const opener = useRef<HTMLElement | null>(null);
  return {
    note() {
      const active = document.activeElement;
      const menu = active?.closest('[role="menu"]')?.getAttribute('aria-labelledby');
      const button = menu ? document.getElementById(menu) : active;
      opener.current = button instanceof HTMLElement ? button : null;
    },
    give() {
      setTimeout(() => opener.current?.focus());
    },
  };
}
