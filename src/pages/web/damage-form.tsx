/** @jsxImportSource #pages */
// The devices of the room: the small form, folded, by which a damage is reported, and their list for whoever runs them (Kualifikasi 1).
import { SEVERITIES } from '../../domain/damage/damage.ts';
import type { Damaged, Device } from '../../domain/damage/device.ts';
import { DEVICE_LIST_WORDS, deviceWords, DAMAGE_FORM_WORDS as WORDS } from '../../words/pages/damage.ts';
import { SEVERITY_WORDS } from '../../words/sheet/damage.ts';
import { DeskForm, Link, TextBox, type Way } from './page.tsx';

/** The fields that only this form sends. */
export const DAMAGE_FIELDS = { device: 'perangkat', severity: 'tingkat', description: 'kerusakan' } as const;

/** Who ran the devices during an event that is recorded. */
export const OPERATOR_FIELD = 'operator';

/** It concerns no revision of a request, so it sends none. Nothing where no device is listed. */
export function DamageForm({ way, devices }: { readonly way: Way; readonly devices: readonly Device[] }) {
  if (devices.length === 0) return null;
  return (
    <details>
      <summary>{WORDS.heading}</summary>
      <DeskForm way={way}>
        <Choice label={WORDS.device} name={DAMAGE_FIELDS.device} none={WORDS.choose} of={namesOf(devices)} required />
        <label class="label">
          {WORDS.severity}
          <select name={DAMAGE_FIELDS.severity}>
            <option value="">{WORDS.unsure}</option>
            {SEVERITIES.map((each) => (
              <option value={each}>{SEVERITY_WORDS[each]}</option>
            ))}
          </select>
        </label>
        <TextBox name={DAMAGE_FIELDS.description} label={WORDS.description} kept="" required />
        <button type="submit" class="button">
          {WORDS.send}
        </button>
      </DeskForm>
    </details>
  );
}

interface Completion {
  readonly operators: readonly string[];
  readonly devices: readonly Device[];
  /** What was typed into a form that was refused, by field name. */
  readonly typed: Readonly<Record<string, string | undefined>>;
}

/** What is recorded with an event beside who came: who ran the devices, and what broke. Nothing where none is listed. */
export function CompletionFields({ operators, devices, typed }: Completion) {
  return (
    <>
      {operators.length > 0 && (
        <Choice label={WORDS.operator} name={OPERATOR_FIELD} none={WORDS.noOperator} of={operators} typed={typed} />
      )}
      {devices.length > 0 && (
        <>
          <Choice
            label={WORDS.broke}
            name={DAMAGE_FIELDS.device}
            none={WORDS.nothingBroke}
            of={namesOf(devices)}
            typed={typed}
          />
          <label class="label">
            {WORDS.description}
            <input
              class="field"
              type="text"
              name={DAMAGE_FIELDS.description}
              maxLength={500}
              value={typed[DAMAGE_FIELDS.description] ?? ''}
            />
          </label>
        </>
      )}
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly name: string;
  /** The first choice, which says nothing. */
  readonly none: string;
  readonly of: readonly string[];
  readonly required?: boolean;
  readonly typed?: Completion['typed'];
}

function Choice({ label, name, none, of: names, required = false, typed = {} }: ChoiceProps) {
  return (
    <label class="label">
      {label}
      <select name={name} required={required}>
        <option value="">{none}</option>
        {names.map((each) => (
          <option selected={typed[name] === each}>{each}</option>
        ))}
      </select>
    </label>
  );
}

function namesOf(devices: readonly Device[]): string[] {
  return devices.map(({ name }) => name);
}

interface DeviceListProps {
  readonly devices: readonly Device[];
  readonly damaged: Damaged;
}

/** Folded; nothing where the office has listed none. */
export function DeviceList({ devices, damaged }: DeviceListProps) {
  if (devices.length === 0) return null;
  return (
    <details>
      <summary>{DEVICE_LIST_WORDS.heading}</summary>
      <ul>
        {devices.map((device) => (
          <li>
            {deviceWords(device, damaged)}
            {device.guide !== '' && (
              <>
                <br />
                <Link href={device.guide}>{DEVICE_LIST_WORDS.guide(device.name)}</Link>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
