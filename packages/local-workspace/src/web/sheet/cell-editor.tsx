// Typing into a cell: text, or a choice from its list that can be narrowed by typing.

import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { pixels } from '../shell/pixels.ts';
import { say } from '../words/words.ts';
import type { CellRule } from './sheet-data.ts';

/** Where typing ends: in a neighbour, here, or in every chosen cell. */
export type Leave = 'up' | 'down' | 'right' | 'left' | 'stay' | 'fill';

interface EditorProps {
  readonly text: string;
  readonly name: string;
  readonly rule: CellRule | undefined;
  /** Whether arrows end typing and go on. */
  readonly isTyped: boolean;
  /** Whether more than this cell is chosen. */
  readonly isBlock: boolean;
  /** `isTyped`: what is written stands for the whole entry. */
  readonly onText: (text: string, isTyped?: boolean) => void;
  readonly onDone: (text: string, leave: Leave) => void;
  readonly onCancel: () => void;
}

/** The editor that stands in the active cell. */
export const CellEditor = (props: EditorProps) =>
  props.rule?.choices ? <ChoiceEditor {...props} choices={props.rule.choices} /> : <TextEditor {...props} />;

/** @returns where a key that ends typing leads; undefined for other keys */
function leaveOf(event: KeyboardEvent): Leave | undefined {
  if (event.key === 'Enter' && !event.altKey) return event.shiftKey ? 'up' : 'down';
  if (event.key === 'Tab') return event.shiftKey ? 'left' : 'right';
  return undefined;
}

const ARROWS: Readonly<Record<string, Leave>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** @returns whether the key begins a new line in the text rather than ending it */
export function breaksLine(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.altKey || event.ctrlKey || event.metaKey);
}

/** Begins a new line where the caret stands. @returns the text now */
export function lineBroken(field: HTMLTextAreaElement): string {
  field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
  return field.value;
}

const TextEditor = ({ text, name, isTyped, isBlock, onText, onDone, onCancel }: EditorProps) => {
  const field = useRef<HTMLTextAreaElement>(null);
  const goesOn = useRef(isTyped);
  const closed = useRef(false);
  useLayoutEffect(() => {
    const { current } = field;
    current?.focus({ preventScroll: true });
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  const done = (leave: Leave) => {
    if (closed.current) return;
    closed.current = true;
    onDone(field.current?.value ?? '', leave);
  };
  return (
    <textarea
      ref={field}
      class="cell-editor"
      aria-label={say.sheet.contentOf(name)}
      value={text}
      rows={Math.min(6, text.split('\n').length + Math.floor(text.length / 40))}
      onInput={(event) => onText(event.currentTarget.value)}
      onBlur={() => done('stay')}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') {
          closed.current = true;
          onCancel();
          return;
        }
        if (event.key === 'F2') goesOn.current = false;
        if (breaksLine(event)) {
          event.preventDefault();
          if (isBlock && !event.altKey) done('fill');
          else onText(lineBroken(event.currentTarget));
          return;
        }
        const leave = leaveOf(event) ?? (goesOn.current && !event.shiftKey ? ARROWS[event.key] : undefined);
        if (!leave) return;
        event.preventDefault();
        done(leave);
      }}
      onPointerDown={() => {
        goesOn.current = false;
      }}
    />
  );
};

const ChoiceEditor = ({
  text,
  name,
  isTyped,
  choices,
  onText,
  onDone,
  onCancel,
}: EditorProps & { readonly choices: readonly string[] }) => {
  const [typed, setTyped] = useState(isTyped ? text.trim() : '');
  const [at, setAt] = useState(() =>
    isTyped ? bestOf(fitting(choices, text), text) : Math.max(0, choices.indexOf(text)),
  );
  const [place, setPlace] = useState<Record<string, number>>();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const closed = useRef(false);
  const id = useId();
  const shown = fitting(choices, typed);
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    list.current?.showPopover();
    setPlace(placeOfList(field.current));
  }, []);
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [at, id]);
  const done = (choice: string, leave: Leave) => {
    if (closed.current) return;
    closed.current = true;
    onDone(choice, leave);
  };
  const cancel = () => {
    if (closed.current) return;
    closed.current = true;
    onCancel();
  };
  return (
    <>
      <input
        ref={field}
        class="cell-editor"
        role="combobox"
        aria-label={say.sheet.chooseFor(name)}
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={shown[at] === undefined ? undefined : `${id}-${at}`}
        autocomplete="off"
        placeholder={isTyped || text === '' ? say.sheet.choose : text}
        value={typed}
        onInput={(event) => {
          const { value } = event.currentTarget;
          setTyped(value);
          onText(value, true);
          setAt(bestOf(fitting(choices, value), value));
        }}
        onBlur={cancel}
        onKeyDown={(event) => {
          event.stopPropagation();
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (step) {
            event.preventDefault();
            setAt((before) => Math.max(0, Math.min(shown.length - 1, before + step)));
          } else if (event.key === 'Escape') cancel();
          else {
            const leave = leaveOf(event);
            if (!leave) return;
            event.preventDefault();
            // What is not in the list is entered as typed: whether it is refused the sheet decides.
            done(shown[at] ?? typed, leave);
          }
        }}
      />
      <div
        ref={list}
        id={id}
        popover="manual"
        class="choice-list"
        role="listbox"
        aria-label={say.sheet.choicesOf(name)}
        style={place && pixels(place)}
      >
        {shown.map((choice, index) => (
          <div
            key={choice}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => done(choice, 'stay')}
          >
            {choice}
          </div>
        ))}
        {shown.length === 0 ? <NothingFits /> : null}
      </div>
    </>
  );
};

function fitting(choices: readonly string[], typed: string): readonly string[] {
  const words = typed.trim().toLowerCase();
  return choices.filter((choice) => choice.toLowerCase().includes(words));
}

/** @returns the place of the choice that is meant most likely: the very words, else what begins with them, else the first */
function bestOf(shown: readonly string[], typed: string): number {
  const words = typed.trim().toLowerCase();
  const exact = shown.findIndex((choice) => choice.toLowerCase() === words);
  const beginning = shown.findIndex((choice) => choice.toLowerCase().startsWith(words));
  return Math.max(0, exact >= 0 ? exact : beginning);
}

/** Below the field, or above it where there is more room; it stands over everything, so that the grid does not cut it. */
function placeOfList(field: HTMLElement | null): Record<string, number> {
  if (!field) return {};
  const { left, top, bottom, width } = field.getBoundingClientRect();
  const [below, above] = [innerHeight - bottom - 12, top - 12];
  const wide = Math.min(Math.max(width, 240), innerWidth - 16);
  const from = Math.max(8, Math.min(left, innerWidth - wide - 8));
  return below >= 200 || below >= above
    ? { left: from, top: bottom + 2, width: wide, maxHeight: Math.min(below, 360) }
    : { left: from, bottom: innerHeight - top + 2, width: wide, maxHeight: Math.min(above, 360) };
}

const NothingFits = () => (
  <div class="soft" role="option" aria-selected="false" aria-disabled="true">
    {say.sheet.notListed}
  </div>
);
