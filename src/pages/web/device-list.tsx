/** @jsxImportSource #pages */
// The devices of the room for whoever runs them (Kualifikasi 1): where each is, how it is, and how it is used.
import type { Device } from '../../domain/damage/device.ts';
import { DEVICE_LIST_WORDS, deviceWords } from '../../words/pages/devices.ts';
import { Link } from './page.tsx';

/** Folded; nothing where the office has listed none. */
export function DeviceList({ devices }: { readonly devices: readonly Device[] }) {
  if (devices.length === 0) return null;
  return (
    <details>
      <summary>{DEVICE_LIST_WORDS.heading}</summary>
      <ul>
        {devices.map((device) => (
          <li>
            {deviceWords(device)}
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
