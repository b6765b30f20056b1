import { HtmlValidate } from 'html-validate';
import { htmlRules } from './answers.ts';

/**
 * Where pages break the rules of HTML.
 * @param files absolute paths
 * @returns a line each; none when all is well
 */
export async function htmlErrorsIn(files: readonly string[]): Promise<string[]> {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: htmlRules,
  });
  const { results } = await validator.validateMultipleFiles([...files]);
  return results.flatMap(({ filePath, messages }) => messages.map(({ message }) => `${filePath}: ${message}`));
}
