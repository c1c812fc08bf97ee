/** @jsxImportSource #pages */
// The devices of the room: the small form, folded, by which a damage is reported, and their list for whoever runs them (Kualifikasi 1).
import type { Damaged, Device } from '../../domain/damage/device.ts';
import type { Operator } from '../../domain/settings/team.ts';
import type { PlainDate } from '../../domain/time/time.ts';
import {
  attendanceLabel,
  DEVICE_LIST_WORDS,
  deviceWords,
  operatorWords,
  DAMAGE_FORM_WORDS as WORDS,
} from '../../words/pages/damage.ts';
import { SEVERITY_WORDS } from '../../words/sheet/damage.ts';
import { Choice, DeskForm, Field, TextBox } from './form-parts.tsx';
import { Link } from './page.tsx';
import type { Way } from './ways.tsx';

/** The fields that only this form sends. */
export const DAMAGE_FIELDS = { device: 'perangkat', severity: 'tingkat', description: 'kerusakan' } as const;

/** How many came to an event that is recorded, and who ran the devices. */
export const ATTENDANCE_FIELD = 'hadir';
export const OPERATOR_FIELD = 'operator';

/** It concerns no revision of a request, so it sends none. Nothing where no device is listed. */
export function DamageForm({ way, devices }: { readonly way: Way; readonly devices: readonly Device[] }) {
  if (devices.length === 0) return null;
  return (
    <details>
      <summary>{WORDS.heading}</summary>
      <DeskForm way={way}>
        <Choice
          label={WORDS.device}
          name={DAMAGE_FIELDS.device}
          blank={WORDS.choose}
          choices={asNamed(namesOf(devices))}
          required
        />
        <Choice
          label={WORDS.severity}
          name={DAMAGE_FIELDS.severity}
          blank={WORDS.unsure}
          choices={Object.entries(SEVERITY_WORDS)}
        />
        <TextBox name={DAMAGE_FIELDS.description} label={WORDS.description} kept="" required />
        <button type="submit" class="button">
          {WORDS.send}
        </button>
      </DeskForm>
    </details>
  );
}

interface Attendance {
  /** The day of an event of several days on which they came; `null` where it has one day. */
  readonly day: PlainDate | null;
  readonly operators: readonly Operator[];
  /** What was typed into a form that was refused, by field name. */
  readonly typed: Readonly<Record<string, string | undefined>>;
}

/** How many came, and who ran the devices; nobody is asked for where no operator is listed. */
export function AttendanceFields({ day, operators, typed }: Attendance) {
  return (
    <div class="pair">
      <label class="label">
        {attendanceLabel(day)}
        <input
          class="field"
          type="text"
          inputMode="numeric"
          maxLength={60}
          name={ATTENDANCE_FIELD}
          value={typed[ATTENDANCE_FIELD] ?? ''}
        />
      </label>
      {operators.length > 0 && (
        <Choice
          label={WORDS.operator}
          name={OPERATOR_FIELD}
          blank={WORDS.noOperator}
          choices={operators.map((operator) => [operator.name, operatorWords(operator)])}
          typed={typed}
        />
      )}
    </div>
  );
}

/** What broke during an event that is recorded. Nothing where no device is listed. */
export function BrokeFields({ devices, typed }: Pick<Attendance, 'typed'> & { readonly devices: readonly Device[] }) {
  if (devices.length === 0) return null;
  return (
    <>
      <Choice
        label={WORDS.broke}
        name={DAMAGE_FIELDS.device}
        blank={WORDS.nothingBroke}
        choices={asNamed(namesOf(devices))}
        typed={typed}
      />
      <Field
        label={WORDS.description}
        name={DAMAGE_FIELDS.description}
        maxLength={500}
        value={typed[DAMAGE_FIELDS.description]}
      />
    </>
  );
}

function asNamed(names: readonly string[]) {
  return names.map((name) => [name, name] as const);
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
