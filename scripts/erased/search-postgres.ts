import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import { repository } from '../settings/places.ts';
import { OperatorError } from '../terminal/operator-error.ts';
import type { Forms } from './forms.ts';
import type { Rows } from './rows.ts';

/** As much of the driver as is needed here. It is the one that Strapi itself uses. */
interface Client {
  connect(): Promise<unknown>;
  query(sql: string): Promise<{ rows: unknown }>;
  end(): Promise<void>;
}

const columnsShape = z.array(z.object({ schema: z.string(), table: z.string(), column: z.string() }));
const valuesShape = z.array(z.object({ value: z.string() }));

/**
 * Looks through every column that holds text. What rows that are gone have left in PostgreSQL's own files until it tidies
 * up (`VACUUM FULL`), and its logs and backups, are not seen from here.
 *
 * @param address as in `DATABASE_URL`
 */
export async function searchPostgres(address: string, forms: Forms): Promise<Rows[]> {
  const driver: { Client: new (options: { connectionString: string }) => Client } = createRequire(
    path.join(repository, 'cms/package.json'),
  )('pg');
  const client = new driver.Client({ connectionString: address });
  try {
    await client.connect();
  } catch (error) {
    throw new OperatorError(
      `PostgreSQL can't be searched: ${error instanceof Error ? error.message : error}. Operator: see that it runs and that DATABASE_URL is right, then search again.`,
    );
  }
  try {
    const found: Rows[] = [];
    for (const { schema, table, column } of columnsShape.parse((await client.query(textColumns)).rows)) {
      const sql = `SELECT "${column}"::text AS value FROM "${schema}"."${table}" WHERE "${column}" IS NOT NULL`;
      const values = valuesShape.parse((await client.query(sql)).rows);
      const count = values.filter(({ value }) => forms.isIn(value.normalize('NFC'))).length;
      if (count > 0) found.push({ table: `${schema}.${table}`, column, count });
    }
    return found;
  } finally {
    await client.end();
  }
}

const textColumns = `
  SELECT table_schema AS schema, table_name AS "table", column_name AS "column"
  FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
  WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')
    AND data_type IN ('text', 'character varying', 'character', 'json', 'jsonb')`;
