/** @jsxImportSource #pages */
// The devices of the room for whoever runs them (Kualifikasi 1): where each is, how it is, and how it is used.
import type { Device } from '../../domain/damage/device.ts';
import type { Damaged } from '../../domain/damage/state.ts';
import { DEVICE_LIST_WORDS, deviceWords } from '../../words/pages/devices.ts';
import { Link } from './page.tsx';

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
