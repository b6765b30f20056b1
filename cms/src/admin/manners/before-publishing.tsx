import { Modal } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { type OpenForm, useOpenForm } from '../form/use-open-form';
import { type Answers, answersInForm } from './answers';
import { type Missing, missingRequest, namesOthers, nothingMissing, readMissing } from './hidden-named';
import { PublishDialog } from './publish-dialog';
import { type PublishRequest, usePublishRequests } from './publish-request';

interface Question extends Missing {
  request: PublishRequest;
}

/** Waits in every form for Publish, asks what has to be asked, and lets Strapi publish. With nothing to ask nobody notices. */
export function BeforePublishing() {
  const form = useOpenForm();
  const [question, setQuestion] = useState<Question | null>(null);
  const { post } = useFetchClient();

  const missingIn = async (open: OpenForm): Promise<Missing> => {
    if (!namesOthers(open) || open.values.showNamed === true) return nothingMissing;
    // Publish asks the same server: what goes wrong is told there.
    return post<unknown>('/newsroom/hidden-named', missingRequest(open)).then(
      ({ data }) => readMissing(data),
      () => nothingMissing,
    );
  };

  usePublishRequests(async (request) => {
    if (form === null || form.model !== request.model) return void request.perform();
    const missing = await missingIn(form);
    const isChange = request.button === 'publish' && request.isPublic && 'changeNotes' in form.saved;
    if (isChange || missing.hidden.length > 0) setQuestion({ request, ...missing });
    else await request.perform();
  });

  const publish = (answers: Answers): void => {
    if (form === null || question === null) return;
    for (const [name, value] of answersInForm(answers, form.values, question.hidden)) form.setValue(name, value);
    setQuestion(null);
    // As soon as the form holds the answers.
    setTimeout(() => void question.request.perform());
  };

  if (question === null) return null;
  const { request, hidden, gone } = question;
  return (
    <Modal.Root open onOpenChange={() => setQuestion(null)}>
      <Modal.Content>
        <Modal.Header closeLabel="Close">
          <Modal.Title>{request.button === 'publish' ? 'Publish' : 'Save, to go live later'}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <PublishDialog
            asksChange={request.button === 'publish' && request.isPublic}
            hasSubscribers={request.model === 'api::news-item.news-item'}
            button={request.button === 'publish' ? 'Publish' : 'Save'}
            hidden={hidden}
            gone={gone}
            onGo={publish}
          />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
