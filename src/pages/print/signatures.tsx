/** @jsxImportSource #pages */
// Two who sign beside each other, in a table that a browser and the platform's own conversion to PDF both lay out.
import type { Content } from '../jsx-runtime.ts';

/** Where somebody signs: what stands above the post, the post in full, and the lines below the hand. */
export interface SignatureBlock {
  readonly above: string;
  readonly post: string;
  readonly lines: readonly string[];
}

/** Posts, hands and names each in a row of their own: two names stand side by side whatever their posts are called, on one page. */
export function Signatures({ of: signatures }: { readonly of: readonly [SignatureBlock, SignatureBlock] }) {
  const side = 'width:50%;vertical-align:top;padding:0 4px;border:0;text-align:left;overflow-wrap:anywhere';
  const row = (part: (signature: SignatureBlock) => Content, height = '') => (
    <tr>
      {signatures.map((signature) => (
        <td style={side + height}>{part(signature)}</td>
      ))}
    </tr>
  );
  return (
    <table style="width:100%;border:0;margin-top:18px;font-size:inherit;page-break-inside:avoid">
      <tbody>
        {row(({ above }) => above)}
        {row(({ post }) => `${post},`)}
        {row(() => '', ';height:64px')}
        {row(({ lines: [name] }) => (
          <strong>{name}</strong>
        ))}
        {row(({ lines: [, ...others] }) => others.map((line) => <div>{line}</div>))}
      </tbody>
    </table>
  );
}
