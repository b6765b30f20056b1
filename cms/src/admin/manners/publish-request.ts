import { useEffect, useRef } from 'react';

/** Somebody has pressed a button with which something reaches readers, now or later. */
export interface PublishRequest {
  model: string;
  button: 'publish' | 'save';
  /** Whether readers see it already. */
  isPublic: boolean;
  /** Does what Strapi does at that button, and is done when that is. */
  perform: () => Promise<unknown>;
}

type Listener = (request: PublishRequest) => void;

let listener: Listener | null = null;

/** Hands the request over to what asks first. Where nothing does, as in a small window within a form, it is done. */
export async function request(asked: PublishRequest): Promise<void> {
  if (listener === null) await asked.perform();
  else listener(asked);
}

/** Answers every request as long as the component is there. */
export function usePublishRequests(answer: Listener): void {
  const latest = useRef(answer);
  latest.current = answer;
  useEffect(() => {
    const listen: Listener = (asked) => latest.current(asked);
    listener = listen;
    return () => {
      if (listener === listen) listener = null;
    };
  }, []);
}
