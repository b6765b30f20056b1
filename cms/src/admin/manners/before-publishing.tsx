import { Modal } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';
import { type OpenForm, useOpenForm } from '../form/use-open-form';
import { type Answers, answersInForm } from './answers';
import { type ChangeWords, changeToAsk } from './change-words';
import { type Missing, missingRequest, namesOthers, nothingMissing, readMissing } from './hidden-named';
import { PublishDialog } from './publish-dialog';
import { type PublishRequest, usePublishRequests } from './publish-request';

interface Question extends Missing {
  request: PublishRequest;
  change: ChangeWords | null;
}

/**
 * Waits in every form for Publish, and for Save, asks what has to be asked, and lets Strapi go on. With nothing to ask
 * nobody notices.
 */
export function BeforePublishing() {
  const form = useOpenForm();
  const [question, setQuestion] = useState<Question | null>(null);
  const { post } = useFetchClient();

  const missingIn = async (request: PublishRequest, open: OpenForm): Promise<Missing> => {
    if (!namesOthers(open) || open.values.showNamed === true) return nothingMissing;
    // A draft may name what is hidden, until it has a time to go live.
    if (request.button === 'save' && !open.values.goLiveAt) return nothingMissing;
    // Publish asks the same server: what goes wrong is told there.
    return post<unknown>('/newsroom/hidden-named', missingRequest(open)).then(
      ({ data }) => readMissing(data),
      () => nothingMissing,
    );
  };

  const answer = async (request: PublishRequest): Promise<unknown> => {
    if (form === null || form.model !== request.model) return request.perform();
    const missing = await missingIn(request, form);
    const change = changeToAsk(request, form);
    if (change === null && missing.hidden.length === 0) return request.perform();
    return setQuestion({ request, change, ...missing });
  };

  const isAnswering = useRef(false);
  usePublishRequests(async (request) => {
    // Whoever presses twice means it once.
    if (isAnswering.current) return;
    isAnswering.current = true;
    await answer(request).finally(() => {
      isAnswering.current = false;
    });
  });

  const publish = (answers: Answers): void => {
    if (form === null || question === null) return;
    for (const [name, value] of answersInForm(answers, form, question.hidden)) form.setValue(name, value);
    setQuestion(null);
    // As soon as the form holds the answers.
    setTimeout(() => void question.request.perform());
  };

  if (question === null) return null;
  const { request, change, hidden, gone } = question;
  const title = request.button === 'publish' ? 'Publish' : 'Save';
  return (
    <Modal.Root open onOpenChange={() => setQuestion(null)}>
      <Modal.Content>
        <Modal.Header closeLabel="Close">
          <Modal.Title>{change === null && title === 'Save' ? 'Save, to go live later' : title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <PublishDialog asksChange={change} button={title} hidden={hidden} gone={gone} onGo={publish} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
