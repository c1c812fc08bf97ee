/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
// The sheets as plain tables: tabs, cells with a dropdown, and a form that types into any other cell.
import type { SheetContent, SheetInfo } from '../../facade.ts';
import { columnName } from '../../model/a1.ts';
import { localPath } from '../links.ts';
import { dropdownsOf } from './dropdowns.ts';
import { People, type Visit } from './layout.tsx';

const ROWS = 100;
const LONG = 60;

/** Which sheet is shown, from which row. */
export interface SheetChoice {
  readonly spreadsheet?: string;
  readonly tab?: string;
  readonly gid?: number;
  readonly from: number;
}

/** The sheets of one spreadsheet. */
export const Sheets = ({ visit, choice }: { visit: Visit; choice: SheetChoice }) => {
  const { sheets } = visit.workspace;
  const all = sheets.spreadsheets();
  const list = all.length ? sheets.list(choice.spreadsheet).filter(({ hidden }) => !hidden) : [];
  const shown =
    list.find(({ name }) => name === choice.tab) ?? list.find(({ id }) => id === choice.gid) ?? deskOf(visit, list);
  return (
    <section class="card" aria-labelledby="lembar">
      <h2 id="lembar">Lembar</h2>
      {all.length > 1 ? (
        <nav class="tabs" aria-label="Spreadsheet">
          {all.map(({ id, title }) => (
            <a
              href={`/?spreadsheet=${encodeURIComponent(id)}#lembar`}
              aria-current={id === shown?.spreadsheet ? 'page' : undefined}
            >
              {title}
            </a>
          ))}
        </nav>
      ) : null}
      <nav class="tabs" aria-label="Lembar">
        {list.map((sheet) => (
          <a href={addressOf(sheet, choice)} aria-current={sheet === shown ? 'page' : undefined}>
            {sheet.name}
          </a>
        ))}
      </nav>
      {shown ? <Sheet visit={visit} sheet={shown} choice={choice} /> : <p class="soft">Belum ada lembar.</p>}
    </section>
  );
};

const Sheet = ({ visit, sheet, choice }: { visit: Visit; sheet: SheetInfo; choice: SheetChoice }) => {
  const content = visit.workspace.sheets.read(sheet.name, { display: true, spreadsheet: sheet.spreadsheet });
  const from = Math.max(2, choice.from);
  const last = Math.min(content.values.length, from + ROWS - 1);
  return (
    <>
      <Table visit={visit} content={content} from={from} last={last} />
      <p class="row soft">
        {content.values.length < 2 ? 'Belum ada baris.' : `Baris ${from}–${last} dari ${content.values.length}`}
        {from > 2 ? <a href={addressOf(sheet, choice, from - ROWS)}>Sebelumnya</a> : null}
        {last < content.values.length ? <a href={addressOf(sheet, choice, last + 1)}>Berikutnya</a> : null}
      </p>
      <form method="post" action="/do/edit" class="row">
        <Target visit={visit} sheet={sheet} back={visit.back} />
        <span class="pair">
          <label for="sel">Sel</label>
          <input
            id="sel"
            name="range"
            placeholder="C5"
            required
            pattern="[A-Za-z]{1,3}[0-9]+"
            size={5}
            autocomplete="off"
          />
        </span>
        <span class="pair">
          <label for="isi-sel">Isi</label>
          <input id="isi-sel" name="value" autocomplete="off" />
        </span>
        <span class="pair">
          <label for="penyunting">Sebagai</label>
          <People id="penyunting" name="as" visit={visit} />
        </span>
        <button type="submit">Tulis ke sel</button>
      </form>
    </>
  );
};

const Table = ({ visit, content, from, last }: { visit: Visit; content: SheetContent; from: number; last: number }) => {
  const hidden = new Set(content.hiddenColumns);
  const filtered = new Set(content.filteredRows);
  const width = Math.max(1, ...content.values.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) => index + 1).filter((column) => !hidden.has(column));
  const header = content.values[0] ?? [];
  const dropdown = dropdownsOf(content);
  const rows = content.values.slice(from - 1, last).map((values, index) => ({ number: from + index, values }));
  return (
    <section class="scroll sheet" tabindex={0} aria-label={`Tabel ${content.name}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span class="hidden">Baris</span>
            </th>
            {columns.map((column) => (
              <th scope="col">
                <small>{columnName(column)}</small> {String(header[column - 1] ?? '')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows
            .filter(({ number }) => !filtered.has(number))
            .map(({ number, values }) => (
              <tr id={`baris-${number}`}>
                <th scope="row">{number}</th>
                {columns.map((column) => {
                  const value = String(values[column - 1] ?? '');
                  const choices = dropdown(number, column);
                  return (
                    <td>
                      {choices ? (
                        <Dropdown
                          visit={visit}
                          content={content}
                          cell={`${columnName(column)}${number}`}
                          name={`${header[column - 1] || columnName(column)}, baris ${number}`}
                          value={value}
                          choices={choices}
                        />
                      ) : (
                        <Value visit={visit} text={value} />
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
};

const Value = ({ visit, text }: { visit: Visit; text: string }) => {
  const short = text.length > LONG ? `${text.slice(0, LONG - 1)}…` : text;
  const title = short === text ? undefined : text;
  if (!/^https?:\/\/\S+$/.test(text)) return <span title={title}>{short}</span>;
  return (
    <a href={localPath(visit.workspace, text, visit.person) ?? text} title={title} rel="noreferrer">
      {short}
    </a>
  );
};

interface DropdownProps {
  readonly visit: Visit;
  readonly content: SheetContent;
  readonly cell: string;
  readonly name: string;
  readonly value: string;
  readonly choices: readonly string[];
}

const Dropdown = ({ visit, content, cell, name, value, choices }: DropdownProps) => (
  <form method="post" action="/do/edit" class="cell">
    <Target visit={visit} sheet={content} back={`${visit.back}#baris-${cell.replace(/^[A-Z]+/, '')}`} />
    <input type="hidden" name="range" value={cell} />
    <select name="value" aria-label={name}>
      {['', value, ...choices]
        .filter((choice, index, every) => every.indexOf(choice) === index)
        .map((choice) => (
          <option value={choice} selected={choice === value}>
            {choice}
          </option>
        ))}
    </select>
    <button type="submit" class="quiet" aria-label={`Simpan ${name}`}>
      Simpan
    </button>
  </form>
);

const Target = ({ visit, sheet, back }: { visit: Visit; sheet: SheetInfo; back: string }) => (
  <>
    <input type="hidden" name="back" value={back.includes('#') ? back : `${visit.back}#lembar`} />
    <input type="hidden" name="sheet" value={sheet.name} />
    <input type="hidden" name="spreadsheet" value={sheet.spreadsheet} />
  </>
);

/** Where nobody chose a sheet: the first one with something to choose in it, else the first. */
function deskOf({ workspace }: Visit, list: readonly SheetInfo[]): SheetInfo | undefined {
  const chooses = ({ name, spreadsheet }: SheetInfo) =>
    workspace.sheets.read(name, { spreadsheet }).validations.some(({ values }) => values);
  return list.find(chooses) ?? list[0];
}

function addressOf(sheet: SheetInfo, choice: SheetChoice, from?: number): string {
  const query = new URLSearchParams({ tab: sheet.name });
  if (choice.spreadsheet) query.set('spreadsheet', choice.spreadsheet);
  if (from && from > 2) query.set('from', String(from));
  return `/?${query}#lembar`;
}
