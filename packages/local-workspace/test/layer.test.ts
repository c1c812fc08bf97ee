// One attribute of the cells of a sheet, kept and read back: what is there stays, and it can be kept again.
import { expect, it } from 'vitest';
import { type KeptLayer, Layer } from '../src/model/sheets/layer.ts';

const kept = (layer: Layer<string>): KeptLayer<string> => JSON.parse(JSON.stringify(layer));

it.each([
  ['rows left out before the first', { 3: ['a'] }],
  ['rows left out between', { 1: ['a'], 5: ['b', 'c'] }],
  ['rows that repeat', { 1: ['a'], 2: ['a'], 3: ['b'], 4: ['b'] }],
])('a layer with %s is the same after it was kept, twice', (_, rows) => {
  const layer = new Layer<string>();
  for (const [row, cells] of Object.entries(rows)) layer.setRow(Number(row), 1, cells);
  const once = Layer.revive(kept(layer));
  const twice = Layer.revive(kept(once));
  for (const again of [once, twice]) {
    for (let row = 1; row <= 6; row++) {
      for (let column = 1; column <= 3; column++) expect(again.get(row, column)).toBe(layer.get(row, column));
    }
  }
});
