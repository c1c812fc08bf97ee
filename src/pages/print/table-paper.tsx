/** @jsxImportSource #pages */
// The one layout of all papers that are tables: its header stands on each page again, and no row is torn in two.
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import type { Detail } from '../../words/mails/letter.ts';
import type { TableColumn } from '../../words/print/tables.ts';
import type { Content } from '../jsx-runtime.ts';
import { Facts, paper, type Way } from './paper.tsx';

export interface TablePaper {
  readonly title: string;
  /** What the table is about, in one line; may be blank. */
  readonly about?: string;
  readonly facts?: readonly Detail[];
  readonly office: OfficeIdentity;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Content[])[];
  /** Said in place of an empty table. */
  readonly empty: string;
  readonly wide?: boolean;
  /** Rows high enough to write in. */
  readonly tall?: boolean;
  readonly ways?: readonly Way[];
  readonly foot?: Content;
}

/** @returns the whole paper as HTML */
export function tablePaper(props: TablePaper): string {
  const { title, about = '', facts = [], office, columns, rows, empty, wide = false, tall = false, ways = [] } = props;
  return paper({
    title,
    office,
    wide,
    ways,
    look: tall ? 'tall' : 'grid',
    children: (
      <>
        <h1>{title}</h1>
        {about !== '' && <p>{about}</p>}
        {facts.length > 0 && <Facts of={facts} />}
        {rows.length === 0 ? (
          <p>{empty}</p>
        ) : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: on a telephone it scrolls, and the keyboard must get there
          <section class="scroll" aria-label={title} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  {columns.map(({ label, percent }) => (
                    <th scope="col" style={`width:${percent}%`}>
                      {label}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((cells) => (
                  <tr>
                    {cells.map((cell, index) => (
                      <td class={columns[index]?.isNumber && 'figure'}>{cell}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )}
        {props.foot}
      </>
    ),
  });
}
