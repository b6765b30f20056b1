import { useForm, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { serverSentence } from '../server-sentence';
import type { Way } from '../ways';
import type { Consequences } from './consequences';
import { DeleteForEver } from './delete-for-ever';
import { deletes, emptyPlan, type Plan, requestFor } from './plan';
import { PlanForm } from './plan-form';
import { Results } from './results';
import { type Outcome, useTakeDownMutation } from './take-down';
import { useLeaveDeleted } from './use-leave-deleted';
import { useMayTakeDown } from './use-may-take-down';

interface Props {
  items: readonly Consequences[];
  others: readonly Consequences[];
  way: Way;
  onDone: () => void;
  onTaken: (() => void) | undefined;
}

/** Why; for personal information the question whether that is really meant; and what was refused of many. */
export function TakeDownSteps({ items, others, way, onDone, onTaken }: Props) {
  const isSeen = items.some(({ isPublic }) => isPublic);
  const [plan, setPlan] = useState<Plan>(isSeen ? emptyPlan : { ...emptyPlan, reason: 'personal-information' });
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Outcome | null>(null);
  const [takeDown, { isLoading }] = useTakeDownMutation();
  const { toggleNotification } = useNotification();
  const hasUnsavedChanges = useForm('TakeDown', ({ modified }) => modified, false) === true;
  const uid = items[0]?.uid ?? '';
  const leaveDeleted = useLeaveDeleted(uid);
  const canDelete = useMayTakeDown(uid).erase;

  const canKeep = way !== 'save';
  const tell = ({ taken, refused }: Outcome): void => {
    if (taken.length > 0) {
      toggleNotification({ type: 'success', message: told(taken, isSeen) });
      onTaken?.();
      if (deletes(plan, canKeep)) leaveDeleted();
    }
    const [only] = refused;
    if (only === undefined) onDone();
    else if (items.length === 1) setProblem(only.message);
    else setRefusal({ taken, refused });
  };
  const send = async (): Promise<void> => {
    if (plan.reason === null) return;
    setProblem(null);
    try {
      tell(await takeDown(requestFor(items, plan, plan.reason, canKeep)).unwrap());
    } catch (error) {
      setProblem(serverSentence(error));
    }
  };
  const goBack = (): void => {
    setProblem(null);
    setAsking(false);
  };

  if (refusal !== null) return <Results outcome={refusal} />;
  if (isAsking) {
    return <DeleteForEver items={items} problem={problem} isBusy={isLoading} onBack={goBack} onGo={send} />;
  }
  return (
    <PlanForm
      items={items}
      others={others}
      isSeen={isSeen}
      way={way}
      canDelete={canDelete}
      plan={plan}
      problem={problem}
      isBusy={isLoading}
      hasUnsavedChanges={hasUnsavedChanges}
      onChange={setPlan}
      onGo={plan.reason === 'personal-information' ? () => setAsking(true) : send}
    />
  );
}

function told(taken: Outcome['taken'], wasSeen: boolean): string {
  const what = taken.length === 1 ? `“${taken[0]?.title}”` : `${taken.length} items`;
  const is = taken.length === 1 ? 'is' : 'are';
  return wasSeen ? `${what} ${is} taken down. Readers stop seeing it within seconds.` : `${what} ${is} erased.`;
}
