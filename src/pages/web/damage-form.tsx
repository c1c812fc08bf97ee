/** @jsxImportSource #pages */
// The small form, folded, by which a damage is reported on a letter's page, on somebody's own desk and on an applicant's page.
import { SEVERITIES } from '../../domain/damage/damage.ts';
import type { Device } from '../../domain/damage/device.ts';
import { DAMAGE_FORM_WORDS as WORDS } from '../../words/pages/damage.ts';
import { SEVERITY_WORDS } from '../../words/sheet/damage.ts';
import { DeskForm, TextBox, type Way } from './page.tsx';

/** The fields that only this form sends. */
export const DAMAGE_FIELDS = { device: 'perangkat', severity: 'tingkat' } as const;

/** It concerns no revision of a request, so it sends none. Nothing where no device is listed. */
export function DamageForm({ way, devices }: { readonly way: Way; readonly devices: readonly Device[] }) {
  if (devices.length === 0) return null;
  return (
    <details>
      <summary>{WORDS.heading}</summary>
      <DeskForm way={way}>
        <label class="label">
          {WORDS.device}
          <select name={DAMAGE_FIELDS.device} required>
            <option value="">{WORDS.choose}</option>
            {devices.map(({ name }) => (
              <option>{name}</option>
            ))}
          </select>
        </label>
        <label class="label">
          {WORDS.severity}
          <select name={DAMAGE_FIELDS.severity}>
            <option value="">{WORDS.unsure}</option>
            {SEVERITIES.map((each) => (
              <option value={each}>{SEVERITY_WORDS[each]}</option>
            ))}
          </select>
        </label>
        <TextBox label={WORDS.description} kept="" required />
        <button type="submit" class="button">
          {WORDS.send}
        </button>
      </DeskForm>
    </details>
  );
}
