import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { OpenForm } from '../form/use-open-form';
import { serverSentence } from '../server-sentence';
import type { Answer } from '../use-answer';
import { type Findings, readFindings } from './findings';

/** Whoever types is not looked over at every letter. */
const pauseMs = 600;

/**
 * What there is to say of an item as it stands in its form, asked again whenever somebody pauses in typing. The former
 * answer stays until the next is there.
 *
 * @param occasion Asks again when this differs, for example after something was added to the glossary.
 */
export function useFindings({ model, documentId, values }: OpenForm, occasion: number): Answer<Findings> {
  const { post } = useFetchClient();
  const [answer, setAnswer] = useState<Answer<Findings>>({ state: 'awaited' });

  // biome-ignore lint/correctness/useExhaustiveDependencies: an occasion is not looked at, it only asks again.
  useEffect(() => {
    const controller = new AbortController();
    const ask = async (): Promise<Answer<Findings>> => {
      try {
        const asked = { documentId: documentId ?? null, values };
        const { data } = await post<unknown>(`/newsroom/before-publish/${model}`, asked, { signal: controller.signal });
        return { state: 'there', value: readFindings(data) };
      } catch (error) {
        return { state: 'failed', message: serverSentence(error) };
      }
    };
    const timer = setTimeout(async () => {
      const next = await ask();
      if (!controller.signal.aborted) setAnswer(next);
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [post, model, documentId, values, occasion]);

  return answer;
}
