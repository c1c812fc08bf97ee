// The bar above every page: where one can go, the clock, what ran last, who one is, light or dark.
import { useState } from 'preact/hooks';
import { say } from '../words/words.ts';
import { Clock } from './clock.tsx';
import { useDesk } from './desk.ts';
import { Icon, type IconName } from './icons.tsx';
import { LastRun } from './last-run.tsx';
import { MilderReadings } from './milder.tsx';
import { choosePerson, usePerson } from './person.ts';
import { RemarkSwitch } from './remarks.tsx';
import { chooseTheme, themeNow } from './theme.ts';

export type Place = 'start' | 'sheet' | 'form' | 'mail' | 'calendar' | 'executions';

/** @param here which page this is */
export const Header = ({ here }: { here: Place }) => {
  const { title } = useDesk();
  return (
    <>
      <header class="bar">
        <a class="brand" href="/" aria-label={title}>
          <span class="brand-mark" aria-hidden="true" />
          <span class="brand-name">{title}</span>
        </a>
        <Navigation here={here} />
        <div class="bar-tools">
          <LastRun />
          {here === 'sheet' ? <RemarkSwitch /> : null}
          <Clock />
          <Who />
          <ThemeSwitch />
        </div>
      </header>
      <MilderReadings />
    </>
  );
};

const Navigation = ({ here }: { here: Place }) => {
  const { forms, spreadsheets } = useDesk();
  const [form, ...others] = forms;
  const places: readonly { place: Place; href: string; words: string; icon: IconName }[] = [
    { place: 'start', href: '/', words: say.shell.start, icon: 'home' },
    ...(spreadsheets.length
      ? [{ place: 'sheet', href: '/sheet', words: say.shell.sheet, icon: 'sheet' } as const]
      : []),
    ...(form
      ? [
          {
            place: 'form',
            href: others.length ? '/#forms' : `/form/${encodeURIComponent(form.id)}`,
            words: say.shell.form,
            icon: 'form',
          } as const,
        ]
      : []),
    { place: 'mail', href: '/mail', words: say.shell.mail, icon: 'mail' },
    { place: 'calendar', href: '/calendar', words: say.shell.calendar, icon: 'calendar' },
    { place: 'executions', href: '/executions', words: say.shell.executions, icon: 'run' },
  ];
  return (
    <nav class="places" aria-label={say.shell.pages}>
      {places.map(({ place, href, words, icon }) => (
        <a key={place} href={href} aria-current={place === here ? 'page' : undefined}>
          <Icon name={icon} />
          <span>{words}</span>
        </a>
      ))}
    </nav>
  );
};

const Who = () => {
  const { people } = useDesk();
  const { email } = usePerson();
  return (
    <label class="who">
      <Icon name="person" />
      <span class="hidden">{say.shell.actingAs}</span>
      <select value={email} onChange={(event) => choosePerson(event.currentTarget.value)}>
        {people.map((person) => (
          <option key={person.email} value={person.email}>
            {person.title ? `${person.name} · ${person.title}` : person.name}
          </option>
        ))}
      </select>
    </label>
  );
};

const ThemeSwitch = () => {
  const [theme, setTheme] = useState(themeNow());
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <button
      type="button"
      class="bar-button"
      aria-label={other === 'dark' ? say.shell.toDark : say.shell.toLight}
      onClick={() => {
        chooseTheme(other);
        setTheme(other);
      }}
    >
      <Icon name={other} />
    </button>
  );
};
