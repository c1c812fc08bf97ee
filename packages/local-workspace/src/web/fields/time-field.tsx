// A time as text, `09.00`: the browser's own field would follow the browser's language. Half hours are offered.
import './fields.css';
import { say } from '../words/words.ts';
import type { FieldProps } from './field.ts';
import { readTime, showTime } from './typed-times.ts';

const OFFERED = Array.from({ length: 24 }, (_, index) => {
  const hour = String(6 + Math.floor(index / 2)).padStart(2, '0');
  return `${hour}.${index % 2 === 0 ? '00' : '30'}`;
});

/** What is left in it is written `09.00` where it can be read. */
export const TimeField = ({ id, value, label, describedBy, invalid, required, onInput, onLeave }: FieldProps) => (
  <span class="typed-time">
    <input
      id={id}
      type="text"
      inputMode="decimal"
      class="short"
      value={value}
      list={`${id}-times`}
      placeholder={say.fields.timePattern}
      autocomplete="off"
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      aria-required={required}
      onInput={(event) => onInput(event.currentTarget.value)}
      onBlur={() => {
        const time = readTime(value);
        if (time !== undefined) onInput(showTime(time));
        onLeave();
      }}
    />
    <datalist id={`${id}-times`}>
      {OFFERED.map((time) => (
        <option key={time} value={time} />
      ))}
    </datalist>
  </span>
);
