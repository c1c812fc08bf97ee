// Chooses which rows stay in sight, by the texts of one column.
import { useState } from 'preact/hooks';
import { Dialog } from '../shell/dialog.tsx';
import { say } from '../words/words.ts';
import { headerOf, seenBy, shownTexts } from './filter-view.ts';
import type { SheetWork } from './work.ts';

/** A dialog with every text of the column and a box to tick before each. */
export const FilterBox = ({ work, column, onClose }: { work: SheetWork; column: number; onClose: () => void }) => {
  const { data, view } = work;
  const header = headerOf(data);
  const all = new Set(data.answer.values.slice(header).map((values) => String(values[column - 1] ?? '')));
  const texts = [...all].sort((one, other) => one.localeCompare(other, 'id'));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(shownTexts(view, data, column, texts)));
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
    if (view) work.see(seenBy(view, column, values, texts));
    else void work.act('filter', { column, values }, say.sheet.filteredBy(data.heading(column)));
  };
  return (
    <Dialog title={say.sheet.filterBy(data.heading(column))} width={420} onClose={onClose}>
      <input
        type="search"
        aria-label={say.sheet.findValue}
        placeholder={say.sheet.findValue}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <div class="row">
        <button type="button" class="quiet" onClick={() => setChosen(new Set([...chosen, ...listed]))}>
          {say.sheet.chooseAll}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => setChosen(new Set([...chosen].filter((text) => !listed.includes(text))))}
        >
          {say.sheet.clearChoice}
        </button>
      </div>
      <fieldset class="filter-values">
        <legend class="hidden">{say.sheet.shownValues}</legend>
        {listed.map((text) => (
          <label key={text}>
            <input type="checkbox" checked={chosen.has(text)} onChange={() => turn(text)} />
            <span>{text || say.sheet.blank}</span>
          </label>
        ))}
      </fieldset>
      <footer>
        <button type="button" onClick={onClose}>
          {say.shell.cancel}
        </button>
        <button type="button" class="main" onClick={apply}>
          {say.sheet.filter}
        </button>
      </footer>
    </Dialog>
  );
};
