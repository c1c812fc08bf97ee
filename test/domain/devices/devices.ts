// Devices and damages for tests.
import type { Damage } from '../../../src/domain/devices/damage.ts';
import type { Device } from '../../../src/domain/devices/device.ts';

export function aDevice(given: Partial<Device> = {}): Device {
  return {
    name: 'Proyektor',
    state: 'GOOD',
    notes: '',
    critical: false,
    place: '',
    guide: '',
    responsible: '',
    ...given,
  };
}

export function aDamage(given: Partial<Damage> = {}): Damage {
  const texts = { foundBy: '', number: '', description: '', action: '' };
  return {
    device: 'Proyektor',
    foundOn: '2026-12-07',
    severity: null,
    repairedOn: null,
    cost: null,
    ...texts,
    ...given,
  };
}
