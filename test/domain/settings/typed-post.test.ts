// What people type into a row of `Tim Pengelola` about deputies, and what the desk reads there.
import { describe, expect, it } from 'vitest';
import { type PostReading, readPost } from '../../../src/domain/settings/typed-post.ts';
import { postNames } from '../../../src/words/sheet/team.ts';
import { callPosts } from '../../words/call-posts.ts';

callPosts({ DIVISION_HEAD: 'Kabid TKPBET' });
const KABID = { role: 'DIVISION_HEAD', deputy: null, actingFor: '', doubt: null } as const;
const PLH = { ...KABID, deputy: 'PLH' } as const;
const PLT = { ...KABID, deputy: 'PLT' } as const;
const FOR_BUDI = { ...PLH, actingFor: 'Budi Santoso' } as const;

function read(role: string, deputy: string, name = 'Citra Dewi'): PostReading {
  return readPost({ name, role, deputy }, postNames());
}

describe('Peran and Plh./Plt. mean', () => {
  it.each<[string, string, Omit<PostReading, 'name'>]>([
    // The holder of the post.
    ['Kabid', '', KABID],
    [' kabid ', ' ', KABID],
    ['Kepala Bidang', '', KABID],
    ['Kabid TKPBET', '', KABID],
    ['Kabid', '-', KABID],
    ['Kabid', 'tidak', KABID],
    // The kind beside the post.
    ['Kabid', 'Plh.', PLH],
    ['Kabid', 'plh', PLH],
    ['Kabid', 'PLT', PLT],
    ['Kabid', ' Plt ', PLT],
    ['Kabid', 'Pelaksana Harian', PLH],
    ['Kabid', 'pelaksana  tugas', PLT],
    ['Kabid', 'Plh. Kabid', PLH],
    ['Kabid', 'Plh.Kabid', PLH],
    ['Kabid', 'Plt. Kepala Bidang', PLT],
    ['Kabid', 'Plh. Kabid TKPBET', PLH],
    // With who is stood in for.
    ['Kabid', 'Plh. Budi Santoso', FOR_BUDI],
    ['Kabid', ' Plh  Budi Santoso ', FOR_BUDI],
    ['Kabid', 'Plh. Hj. Dewi Kartika, S.Kom., M.Si.', { ...PLH, actingFor: 'Hj. Dewi Kartika, S.Kom., M.Si.' }],
  ])('“%s” and “%s”: %j', (role, deputy, means) =>
    expect(read(role, deputy)).toEqual({ name: 'Citra Dewi', ...means }),
  );

  it.each<[string, string, PostReading['doubt']]>([
    ['Kabid', 'ya', 'DEPUTY_KIND_MISSING'],
    ['Kabid', 'Budi Santoso', 'DEPUTY_KIND_MISSING'],
    ['Kabid', 'Budi Santoso (Plh.)', 'DEPUTY_KIND_MISSING'],
    ['Kabid', 'Kabid', 'DEPUTY_KIND_MISSING'],
    ['Kabid', 'Pj.', 'DEPUTY_KIND_MISSING'],
    ['Kabid', 'Plhari', 'DEPUTY_KIND_MISSING'],
    ['Kabid', 'Plh./Plt.', 'DEPUTY_KIND_MISSING'],
    ['Kabid', 'Plh. 1–5 Desember', 'DEPUTY_KIND_MISSING'],
    ['Kasi', 'Plh. Kabid', 'DEPUTY_OF_OTHER_POST'],
  ])('“%s” and “%s” leave in doubt: %s', (role, deputy, doubt) => expect(read(role, deputy).doubt).toBe(doubt));

  it.each([
    ['', ''],
    ['Ketua', ''],
    ['Kasi dan Admin', ''],
    ['Plh. Kabid', ''],
    ['Kabid (Plh.)', ''],
    ['Plh.', 'Kabid'],
    ['', 'Plh. Kabid'],
  ])('“%s” and “%s” name no post', (role, deputy) => expect(read(role, deputy).role).toBeNull());

  it.each([
    ['', 'Citra Dewi (Plh.)'],
    ['Plh.', 'Citra Dewi, Plh. Kabid'],
    ['', 'Pelaksana Tugas Citra Dewi'],
    ['', 'Plh.'],
  ])('“%s” beside the name “%s” does not: it is no part of a name', (deputy, name) =>
    expect(read('Kabid', deputy, name).doubt).toBe('DEPUTY_KIND_MISSING'),
  );

  it.each([['Pltono Harjo'], ['Siti Plhana'], ['Budi (Kabid)']])('but “%s” is a name', (name) =>
    expect(read('Kabid', '', name)).toEqual({ name, ...KABID }),
  );
});
