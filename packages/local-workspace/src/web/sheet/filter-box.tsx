// Chooses which rows stay in sight, by the texts of one column.
import { useState } from 'preact/hooks';
import { Dialog } from '../shell/dialog.tsx';
import type { SheetWork } from './work.ts';

/** A dialog with every text of the column and a box to tick before each. */
export const FilterBox = ({ work, column, onClose }: { work: SheetWork; column: number; onClose: () => void }) => {
  const { data } = work;
  const { answer } = data;
  const hidden = new Set(answer.filteredRows);
  const rows = answer.values.slice(Math.max(1, answer.frozenRows)).map((values, index) => ({
    text: String(values[column - 1] ?? ''),
    isShown: !hidden.has(index + 1 + Math.max(1, answer.frozenRows)),
  }));
  const texts = [...new Set(rows.map(({ text }) => text))].sort((one, other) => one.localeCompare(other, 'id'));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    new Set(rows.filter(({ isShown }) => isShown).map(({ text }) => text)),
  );
  const [words, setWords] = useState('');
  const listed = texts.filter((text) => text.toLowerCase().includes(words.toLowerCase()));
  const turn = (text: string) => {
    const next = new Set(chosen);
    if (!next.delete(text)) next.add(text);
    setChosen(next);
  };
  const apply = () => {
    onClose();
    const values = texts.filter((text) => chosen.has(text));
    void work.act('filter', { column, values }, `Disaring menurut ${data.heading(column)}.`);
  };
  return (
    <Dialog title={`Saring menurut ${data.heading(column)}`} width={420} onClose={onClose}>
      <input
        type="search"
        aria-label="Cari nilai"
        placeholder="Cari nilai"
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <div class="row">
        <button type="button" class="quiet" onClick={() => setChosen(new Set([...chosen, ...listed]))}>
          Pilih semua
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => setChosen(new Set([...chosen].filter((text) => !listed.includes(text))))}
        >
          Kosongkan
        </button>
      </div>
      <fieldset class="filter-values">
        <legend class="hidden">Nilai yang ditampilkan</legend>
        {listed.map((text) => (
          <label key={text}>
            <input type="checkbox" checked={chosen.has(text)} onChange={() => turn(text)} />
            <span>{text || '(kosong)'}</span>
          </label>
        ))}
      </fieldset>
      <footer>
        <button type="button" onClick={onClose}>
          Batal
        </button>
        <button type="button" class="main" onClick={apply}>
          Saring
        </button>
      </footer>
    </Dialog>
  );
};
