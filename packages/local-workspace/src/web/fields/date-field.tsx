// A date as text, `03/12/2026`, with a calendar to choose from: the browser's own field would follow the browser's language.
import './fields.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../shell/icons.tsx';
import { say } from '../words/words.ts';
import type { FieldProps } from './field.ts';
import { MonthGrid } from './month-grid.tsx';
import { dateInWords, readDate, showDate } from './typed-times.ts';

/** What is left in it is written `03/12/2026` where it can be read, and said in words below. */
export const DateField = (props: FieldProps & { readonly today: string }) => {
  const { id, value, label, describedBy, invalid, required, today, onInput, onLeave } = props;
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const date = readDate(value);
  useEffect(() => {
    if (!open) return;
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !whole.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [open]);
  const close = () => {
    setOpen(false);
    field.current?.focus();
  };
  const words = date ? dateInWords(date) : '';
  return (
    <div ref={whole} class="typed-date">
      <input
        ref={field}
        id={id}
        type="text"
        inputMode="numeric"
        class="short"
        value={value}
        placeholder={say.fields.datePattern}
        autocomplete="off"
        aria-label={label}
        aria-describedby={[describedBy, `${id}-day`].filter(Boolean).join(' ')}
        aria-invalid={invalid}
        aria-required={required}
        onInput={(event) => onInput(event.currentTarget.value)}
        onBlur={() => {
          if (date) onInput(showDate(date));
          onLeave();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || !event.altKey) return;
          event.preventDefault();
          setOpen(true);
        }}
      />
      <button
        type="button"
        class="icon-button"
        aria-label={say.fields.chooseDate + (label ? say.measures.forDate(label) : '')}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="calendar" />
      </button>
      <span class="soft" id={`${id}-day`}>
        {words}
      </span>
      {open ? (
        <MonthGrid
          today={today}
          chosen={date}
          onChoose={(chosen) => {
            onInput(showDate(chosen));
            close();
          }}
          onClose={close}
        />
      ) : null}
    </div>
  );
};
