import { Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useOpenForm } from '../form/use-open-form';
import { serverSentence } from '../server-sentence';
import type { ItemId } from '../taking-down/item-id';
import { Problem } from '../taking-down/problem';
import { readForTheForm } from './for-the-form';
import { formValues } from './form-values';
import type { Version } from './history';
import { fillInParameter, historyPath } from './history-address';
import { MissingList } from './missing-list';
import { versionName } from './version-words';

/** What was filled in, for what is not saved yet. */
interface Filled {
  version: string;
  missing: readonly string[];
}

/** Fills the open form with a version when the address asks for it, and says so until that is saved or thrown away. */
export function FilledIn({ item, versions }: { item: ItemId; versions: readonly Version[] }) {
  const [params, setParams] = useSearchParams();
  const { get } = useFetchClient();
  const form = useOpenForm();
  const asked = useRef<string | null>(null);
  const [filled, setFilled] = useState<Filled | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const version = params.get(fillInParameter);
  const setValue = form?.setValue;
  const isModified = form?.isModified === true;

  useEffect(() => {
    if (version === null || setValue === undefined) return;
    asked.current = version;
    // Out of the address before anything is changed: leaving it later would look like leaving the form.
    setParams((all) => withoutVersion(all), { replace: true });
  }, [version, setValue, setParams]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time that it is asked for.
  useEffect(() => {
    const wanted = asked.current;
    if (wanted === null || version !== null || setValue === undefined) return;
    asked.current = null;
    const fill = async (): Promise<void> => {
      const { data } = await get<unknown>(historyPath(item, wanted, 'for-the-form'));
      const { fields, missing } = readForTheForm(data);
      const values = await formValues(get, item, fields);
      for (const [name, value] of Object.entries(values)) setValue(name, value);
      setFilled({ version: wanted, missing });
    };
    fill().catch((error: unknown) => setProblem(serverSentence(error)));
  }, [version, setValue]);

  useEffect(() => {
    if (!isModified) setFilled(null);
  }, [isModified]);

  if (problem !== null) return <Problem message={problem} />;
  if (filled === null) return null;
  const name = versionName(filled.version, versions, item.uid, new Date());
  return (
    <>
      <Typography tag="p" role="status">
        The form is filled in with {name}. Nothing is saved yet: look at it, then press Save.
      </Typography>
      {filled.missing.length > 0 && <MissingList missing={filled.missing} isSaved={false} />}
    </>
  );
}

function withoutVersion(params: URLSearchParams): URLSearchParams {
  const rest = new URLSearchParams(params);
  rest.delete(fillInParameter);
  return rest;
}
