import { Button, Flex, Modal } from '@strapi/design-system';
import { useId, useState } from 'react';
import type { Way } from '../ways';
import { AfterwardsField } from './afterwards-field';
import { Buttons } from './buttons';
import type { Consequences } from './consequences';
import { LostLinks } from './lost-links';
import { NoticePreview } from './notice-preview';
import { PersonalInformation } from './personal-information';
import { deletes, type Lack, lackOf, type Plan } from './plan';
import { Problem } from './problem';
import { ReasonField } from './reason-field';
import { ReplacementField } from './replacement-field';
import { WhatHappens } from './what-happens';
import { WordsField } from './words-field';

interface Props {
  items: readonly Consequences[];
  /** Those that were ticked but that readers don't see. */
  others: readonly Consequences[];
  /** Readers see them. Otherwise they can only be erased. */
  isSeen: boolean;
  way: Way;
  canDelete: boolean;
  plan: Plan;
  problem: string | null;
  isBusy: boolean;
  hasUnsavedChanges: boolean;
  onChange: (plan: Plan) => void;
  onGo: () => void;
}

/** Why it is taken down, and everything that follows from it. */
export function PlanForm({
  items,
  others,
  isSeen,
  way,
  canDelete,
  plan,
  problem,
  isBusy,
  hasUnsavedChanges,
  onChange,
  onGo,
}: Props) {
  const [lack, setLack] = useState<Lack | null>(null);
  const id = useId();
  const change = (part: Partial<Plan>): void => {
    setLack(null);
    onChange({ ...plan, ...part });
  };
  const errorAt = (field: Lack['field']): string | null => (lack?.field === field ? lack.message : null);
  const go = (): void => {
    const missing = lackOf(plan);
    setLack(missing);
    if (missing === null) onGo();
    else document.getElementById(`${id}${missing.field}`)?.focus();
  };

  const isErased = plan.reason === 'personal-information';
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <WhatHappens items={items} others={others} isSeen={isSeen} hasUnsavedChanges={hasUnsavedChanges} />
      {isSeen && <LostLinks items={items} />}
      {isSeen && (
        <ReasonField
          id={`${id}reason`}
          value={plan.reason}
          error={errorAt('reason')}
          onChange={(reason) => change({ reason })}
        />
      )}
      {plan.reason === 'out-of-date' && (
        <ReplacementField
          id={`${id}replacement`}
          leaving={items}
          value={plan.replacement}
          error={errorAt('replacement')}
          onChange={(replacement) => change({ replacement })}
        />
      )}
      {plan.reason === 'other' && (
        <WordsField
          id={`${id}words`}
          value={plan.words}
          error={errorAt('words')}
          onChange={(words) => change({ words })}
        />
      )}
      {isErased && <PersonalInformation items={items} />}
      <NoticePreview items={items} plan={plan} />
      {plan.reason !== null && !isErased && (
        <AfterwardsField
          way={way}
          canDelete={canDelete}
          value={plan.alsoDelete}
          onChange={(alsoDelete) => change({ alsoDelete })}
        />
      )}
      {problem !== null && <Problem message={problem} />}
      <Buttons>
        <Button variant="danger" loading={isBusy} onClick={go}>
          {isErased ? 'Go on…' : goWords(deletes(plan, way !== 'save'))}
        </Button>
        <Modal.Close>
          <Button variant="tertiary">Cancel</Button>
        </Modal.Close>
      </Buttons>
    </Flex>
  );
}

function goWords(isDeleted: boolean): string {
  return isDeleted ? 'Take down and delete' : 'Take down';
}
