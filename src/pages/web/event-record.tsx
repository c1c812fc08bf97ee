/** @jsxImportSource #pages */
// What is asked beside the record of an event, and the list of devices for whoever runs them (Kualifikasi 1).
import type { Damaged, Device } from '../../domain/devices/device.ts';
import type { Operator } from '../../domain/settings/team.ts';
import type { PlainDate } from '../../domain/time/time.ts';
import {
  attendanceLabel,
  DEVICE_LIST_WORDS,
  deviceWords,
  operatorWords,
  EVENT_RECORD_WORDS as WORDS,
} from '../../words/pages/event-record.ts';
import { Choice, Field } from './form-parts.tsx';
import { Link } from './page.tsx';

/** How many came to an event that is recorded, who ran the devices, and which of them broke. */
export const ATTENDANCE_FIELD = 'hadir';
export const OPERATOR_FIELD = 'operator';
export const BROKE_FIELD = 'perangkat';

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
      <Field label={attendanceLabel(day)} name={ATTENDANCE_FIELD} inputMode="numeric" maxLength={60} typed={typed} />
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

/** Which device broke during an event that is recorded. Nothing where none is listed. */
export function BrokeField({ devices, typed }: Pick<Attendance, 'typed'> & { readonly devices: readonly Device[] }) {
  if (devices.length === 0) return null;
  return (
    <Choice
      label={WORDS.broke}
      name={BROKE_FIELD}
      blank={WORDS.nothingBroke}
      choices={devices.map(({ name }) => [name, name] as const)}
      typed={typed}
    />
  );
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
