import { lexer, type MarkedToken, type Token, type Tokens } from 'marked';
import { Children, type ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { helpOf } from './help-address';
import { HelpStyle } from './help-style';
import { helpPictures } from './pictures';

/** Shows a help page: its Markdown as elements of the admin, so that nothing in it can do more than be read. */
export function HelpText({ text }: { text: string }) {
  // The title is the heading of the admin's page.
  const tokens = lexer(text).filter((token) => token.type !== 'heading' || token.depth > 1);
  return <HelpStyle>{shown(tokens)}</HelpStyle>;
}

function shown(tokens: readonly Token[] = []): ReactNode {
  return Children.toArray(tokens.filter(isMarkdown).map(element));
}

/** The library would allow for additions to Markdown, and we have made none. */
function isMarkdown(token: Token): token is MarkedToken {
  return token.type !== 'space';
}

/** @throws for Markdown that no help page needs: a test shows every page. */
function element(token: MarkedToken): ReactNode {
  switch (token.type) {
    case 'heading':
      return token.depth === 2 ? <h2>{shown(token.tokens)}</h2> : <h3>{shown(token.tokens)}</h3>;
    case 'paragraph':
      return <p>{shown(token.tokens)}</p>;
    case 'list':
      return list(token);
    case 'table':
      return table(token);
    case 'strong':
      return <strong>{shown(token.tokens)}</strong>;
    case 'em':
      return <em>{shown(token.tokens)}</em>;
    case 'link':
      return <RouterLink to={helpOf(token.href.replace(/\.md$/, ''))}>{shown(token.tokens)}</RouterLink>;
    case 'image':
      return <img src={helpPictures[token.href.replace(/^images\//, '')]} alt={token.text} />;
    case 'text':
      return token.tokens === undefined ? token.text : shown(token.tokens);
    default:
      throw new Error(`A help page holds Markdown that can’t be shown: ${token.raw}`);
  }
}

function list({ ordered, items }: Tokens.List): ReactNode {
  const entries = items.map((item) => <li key={item.raw}>{shown(item.tokens)}</li>);
  return ordered ? <ol>{entries}</ol> : <ul>{entries}</ul>;
}

function table({ header, rows }: Tokens.Table): ReactNode {
  return (
    <table>
      <thead>
        <tr>
          {header.map((cell) => (
            <th key={cell.text} scope="col">
              {shown(cell.tokens)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row[0]?.text}>
            {row.map((cell) => (
              <td key={cell.text}>{shown(cell.tokens)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
