// One question as its respondent sees it, whatever its type, tied to its help and to what is wrong with its answer.
import type { ComponentChildren } from 'preact';
import type { FormItemInfo } from '../../data/index.ts';
import { DateField } from '../fields/date-field.tsx';
import type { FieldProps } from '../fields/field.ts';
import { TimeField } from '../fields/time-field.tsx';
import { LinkedText, type LocalLinks } from '../shell/linked-text.tsx';
import { say } from '../words/words.ts';
import { OTHER, type Values } from './answers.ts';

export interface QuestionProps {
  readonly item: FormItemInfo;
  readonly links: LocalLinks;
  readonly values: Values;
  readonly error: string | undefined;
  /** Today on the workspace's wall, `2026-12-01`. */
  readonly today: string;
  /** @param part '' for the item's own field, else such as `.other` */
  readonly onChange: (part: string, values: readonly string[]) => void;
  /** The respondent left the field. */
  readonly onLeave: () => void;
}

type Asked = Pick<QuestionProps, 'item' | 'links'>;

/** A question, or what stands between questions. */
export const QuestionCard = (props: QuestionProps) => {
  const { item } = props;
  switch (item.type) {
    case 'SECTION_HEADER':
    case 'IMAGE':
    case 'VIDEO':
      return <Between {...props} />;
    case 'GRID':
    case 'CHECKBOX_GRID':
      return <Grid {...props} />;
    case 'MULTIPLE_CHOICE':
    case 'CHECKBOX':
      return <Choices {...props} />;
    case 'SCALE':
    case 'RATING':
      return <Scale {...props} />;
    case 'DATETIME':
      return (
        <Group {...props}>
          <div class="moment">
            <DateField {...fieldOf(props, '', say.form.dateOf(item.title))} today={props.today} />
            <TimeField {...fieldOf(props, '.time', say.form.timeOf(item.title))} />
          </div>
        </Group>
      );
    case 'FILE_UPLOAD':
      return <Files {...props} />;
    default:
      return <Single {...props} />;
  }
};

const Between = ({ item, links }: Asked) => (
  <div class="card between">
    {item.title ? <h2>{item.title}</h2> : null}
    {item.help ? (
      <p class="soft lines">
        <LinkedText text={item.help} links={links} />
      </p>
    ) : null}
    {item.type === 'IMAGE' || item.type === 'VIDEO' ? (
      <p class="soft">
        {item.type === 'IMAGE' ? say.form.image : say.form.video} {say.form.notShown}
      </p>
    ) : null}
  </div>
);

function fieldOf(props: QuestionProps, part = '', label?: string): FieldProps {
  const { item, values, error, onChange, onLeave } = props;
  return {
    id: `q-${item.id}${part.replace('.', '-')}`,
    value: values[item.id + part]?.[0] ?? '',
    ...(label === undefined ? {} : { label }),
    describedBy: describedBy(item, error),
    invalid: error !== undefined,
    required: item.required,
    onInput: (text) => onChange(part, [text]),
    onLeave,
  };
}

const Single = (props: QuestionProps) => {
  const { item, links, error } = props;
  const field = fieldOf(props);
  return (
    <div class={error ? 'card question wrong' : 'card question'}>
      <label class="title" for={field.id}>
        <Title item={item} />
      </label>
      <Help item={item} links={links} />
      <Input item={item} field={field} today={props.today} />
      <ErrorLine item={item} error={error} />
    </div>
  );
};

/** What was chosen is named below: a browser forgets it where a page of the form is shown again. */
const Files = (props: QuestionProps) => {
  const { item, links, values, error, onChange, onLeave } = props;
  const { id, describedBy: described, invalid } = fieldOf(props);
  const names = values[item.id] ?? [];
  return (
    <div class={error ? 'card question wrong' : 'card question'}>
      <label class="title" for={id}>
        <Title item={item} />
      </label>
      <Help item={item} links={links} />
      <input
        id={id}
        type="file"
        multiple
        aria-describedby={described}
        aria-invalid={invalid}
        onBlur={onLeave}
        onChange={({ currentTarget }) =>
          onChange(
            '',
            Array.from(currentTarget.files ?? [], ({ name }) => name),
          )
        }
      />
      {names.length > 0 ? <p class="soft">{names.join(', ')}</p> : null}
      <ErrorLine item={item} error={error} />
    </div>
  );
};

const Input = ({ item, field, today }: { item: FormItemInfo; field: FieldProps; today: string }) => {
  const { id, value, describedBy: described, invalid, required, onInput, onLeave } = field;
  const common = {
    id,
    value,
    'aria-describedby': described,
    'aria-invalid': invalid,
    'aria-required': required,
    onBlur: onLeave,
  };
  if (item.type === 'DATE') return <DateField {...field} today={today} />;
  if (item.type === 'TIME') return <TimeField {...field} />;
  if (item.type === 'PARAGRAPH_TEXT') {
    return <textarea {...common} rows={4} onInput={(event) => onInput(event.currentTarget.value)} />;
  }
  if (item.type === 'LIST') {
    return (
      <select {...common} onInput={(event) => onInput(event.currentTarget.value)}>
        <option value="">{say.form.choose}</option>
        {(item.choices ?? []).map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      {...common}
      type="text"
      autocomplete="off"
      placeholder={item.type === 'DURATION' ? say.form.durationPattern : say.form.yourAnswer}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
};

/** A question whose answer is made of several fields. */
const Group = ({ item, links, error, children }: QuestionProps & { readonly children: ComponentChildren }) => (
  <fieldset
    id={`q-${item.id}`}
    class={error ? 'card question wrong' : 'card question'}
    aria-describedby={describedBy(item, error)}
  >
    <legend class="title">
      <Title item={item} />
    </legend>
    <Help item={item} links={links} />
    {children}
    <ErrorLine item={item} error={error} />
  </fieldset>
);

const Choices = (props: QuestionProps) => {
  const { item, values, onChange, onLeave } = props;
  const many = item.type === 'CHECKBOX';
  const chosen = values[item.id] ?? [];
  const own = values[`${item.id}.other`]?.[0] ?? '';
  const choose = (choice: string, on: boolean) =>
    onChange('', many ? (on ? [...chosen, choice] : chosen.filter((each) => each !== choice)) : [choice]);
  const mark = (choice: string, index: number) => ({
    id: `q-${item.id}-${index}`,
    type: many ? ('checkbox' as const) : ('radio' as const),
    name: `q-${item.id}`,
    checked: chosen.includes(choice),
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) => choose(choice, currentTarget.checked),
  });
  const choices = item.choices ?? [];
  return (
    <Group {...props}>
      <div class="choices">
        {choices.map((choice, index) => (
          <div key={choice} class="choice">
            <input {...mark(choice, index)} />
            <label for={`q-${item.id}-${index}`}>{choice}</label>
          </div>
        ))}
        {item.other ? (
          <div class="choice">
            <input {...mark(OTHER, choices.length)} />
            <label for={`q-${item.id}-${choices.length}`}>{say.form.other}</label>
            <input
              type="text"
              value={own}
              autocomplete="off"
              aria-label={say.form.otherOf(item.title)}
              onBlur={onLeave}
              onInput={(event) => {
                onChange('.other', [event.currentTarget.value]);
                if (!chosen.includes(OTHER)) choose(OTHER, true);
              }}
            />
          </div>
        ) : null}
      </div>
      {!many && !item.required && chosen.length > 0 ? (
        <button type="button" class="quiet" onClick={() => onChange('', [])}>
          {say.form.clearSelection}
        </button>
      ) : null}
    </Group>
  );
};

const Scale = (props: QuestionProps) => {
  const { item, values, onChange } = props;
  const { lower, upper, lowerLabel, upperLabel } = item.scale ?? { lower: 1, upper: 5, lowerLabel: '', upperLabel: '' };
  const steps = Array.from({ length: upper - lower + 1 }, (_, index) => String(lower + index));
  const label = (step: string) => {
    if (Number(step) === lower && lowerLabel) return `${step}, ${lowerLabel}`;
    return Number(step) === upper && upperLabel ? `${step}, ${upperLabel}` : undefined;
  };
  return (
    <Group {...props}>
      <div class="scale">
        {lowerLabel ? (
          <span class="soft" aria-hidden="true">
            {lowerLabel}
          </span>
        ) : null}
        {steps.map((step) => (
          <label key={step} class="step">
            <span aria-hidden="true">{item.type === 'RATING' ? '★' : step}</span>
            <input
              type="radio"
              name={`q-${item.id}`}
              checked={values[item.id]?.[0] === step}
              aria-label={label(step) ?? step}
              onChange={() => onChange('', [step])}
            />
          </label>
        ))}
        {upperLabel ? (
          <span class="soft" aria-hidden="true">
            {upperLabel}
          </span>
        ) : null}
      </div>
    </Group>
  );
};

/** Each row of a grid is a group of choices of its own. */
const Grid = (props: QuestionProps) => {
  const { item, values, onChange } = props;
  const many = item.type === 'CHECKBOX_GRID';
  return (
    <Group {...props}>
      {(item.rows ?? []).map((row, index) => {
        const chosen = values[`${item.id}.${index}`] ?? [];
        return (
          <fieldset key={row} class="grid-row">
            <legend>{row}</legend>
            {(item.choices ?? []).map((choice) => (
              <label key={choice} class="choice">
                <input
                  type={many ? 'checkbox' : 'radio'}
                  name={`q-${item.id}-${index}`}
                  checked={chosen.includes(choice)}
                  onChange={(event) => {
                    const rest = chosen.filter((each) => each !== choice);
                    const both = event.currentTarget.checked ? [...rest, choice] : rest;
                    onChange(`.${index}`, many ? both : [choice]);
                  }}
                />
                <span>{choice}</span>
              </label>
            ))}
          </fieldset>
        );
      })}
    </Group>
  );
};

const Title = ({ item }: { item: FormItemInfo }) => (
  <>
    {item.title || say.form.untitledQuestion}
    {item.required ? (
      <>
        <span class="required" aria-hidden="true">
          {' *'}
        </span>
        <span class="hidden"> {say.form.isRequired}</span>
      </>
    ) : null}
  </>
);

const Help = ({ item, links }: Asked) =>
  item.help ? (
    <p class="soft lines help" id={`bantuan-${item.id}`}>
      <LinkedText text={item.help} links={links} />
    </p>
  ) : null;

const ErrorLine = ({ item, error }: { item: FormItemInfo; error: string | undefined }) =>
  error ? (
    <p class="error" id={`galat-${item.id}`}>
      {error}
    </p>
  ) : null;

function describedBy(item: FormItemInfo, error: string | undefined): string | undefined {
  const ids = [...(item.help ? [`bantuan-${item.id}`] : []), ...(error ? [`galat-${item.id}`] : [])];
  return ids.length > 0 ? ids.join(' ') : undefined;
}
