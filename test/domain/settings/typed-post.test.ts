// What people type into a row of `Tim Pengelola` about deputies, and what the desk understands.
import { describe, expect, it } from 'vitest';
import { type PostReading, readPost } from '../../../src/domain/settings/typed-post.ts';
import { postNames } from '../../../src/words/sheet/team.ts';
import { callPosts } from '../../words/call-posts.ts';

callPosts({ DIVISION_HEAD: 'Kabid TKPBET' });
const PEOPLE = ['Budi Santoso', 'Ani Lestari', 'Citra Dewi'];
const KABID = { role: 'DIVISION_HEAD', deputy: null, actingFor: '', doubt: null } as const;
const PLH = { ...KABID, deputy: 'PLH' } as const;
const PLT = { ...KABID, deputy: 'PLT' } as const;
const FOR_BUDI = { ...PLH, actingFor: 'Budi Santoso' } as const;

function read(role: string, deputy: string, name = 'Citra Dewi'): PostReading {
  return readPost({ name, role, deputy }, postNames(), PEOPLE);
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
    ['Kabid', 'Bukan', KABID],
    ['Kabid', 'definitif', KABID],
    // The kind beside the post.
    ['Kabid', 'Plh.', PLH],
    ['Kabid', 'plh', PLH],
    ['Kabid', 'PLT', PLT],
    ['Kabid', ' Plt ', PLT],
    ['Kabid', 'Pelaksana Harian', PLH],
    ['Kabid', 'pelaksana  tugas', PLT],
    ['Kabid', 'Plh. (Pelaksana Harian)', PLH],
    ['Kabid', 'Plh. Kabid', PLH],
    ['Kabid', 'Plh.Kabid', PLH],
    ['Kabid', 'Plt. Kepala Bidang', PLT],
    ['Kabid', 'Plh. Kabid TKPBET', PLH],
    ['Kabid', 'Plh. Kabid Teknologi Komunikasi', PLH],
    ['Kabid', 'Plh. 1–5 Desember', PLH],
    // With who is stood in for.
    ['Kabid', 'Plh. Budi Santoso', FOR_BUDI],
    ['Kabid', 'Plh. untuk Budi Santoso', FOR_BUDI],
    ['Kabid', 'Plh. Kabid (Budi Santoso)', FOR_BUDI],
    ['Kabid', 'Plh. Kabid Budi Santoso', FOR_BUDI],
    ['Kabid', 'Budi Santoso (Plh.)', FOR_BUDI],
    ['Kabid', 'Plh. a.n. Budi Santoso', FOR_BUDI],
    ['Kabid', 'Plh. Hj. Dewi Kartika, S.Kom., M.Si.', { ...PLH, actingFor: 'Hj. Dewi Kartika, S.Kom., M.Si.' }],
    // The kind with the post.
    ['Plh. Kabid', '', PLH],
    ['PLT KABID', '', PLT],
    ['Plh Kepala Bidang', '', PLH],
    ['Kabid (Plh.)', '', PLH],
    ['Plh. Kabid (Budi Santoso)', '', FOR_BUDI],
    ['Plh. Kabid', 'Budi Santoso', FOR_BUDI],
    ['Plh. Kabid', 'ya', PLH],
    ['Plh. Kabid', 'Plh.', PLH],
    ['Plt. Kasi', '', { ...PLT, role: 'SECTION_HEAD' }],
    ['Plh. Kepala Dinas', '', { ...PLH, role: 'AGENCY_HEAD' }],
    ['Plt. Admin', '', { ...PLT, role: 'ROOM_ADMIN' }],
    // The post beside the kind.
    ['', 'Plh. Kabid', PLH],
    ['Plh.', 'Kabid', PLH],
    ['Plh.', 'Kabid (Budi Santoso)', FOR_BUDI],
  ])('“%s” and “%s”: %j', (role, deputy, means) =>
    expect(read(role, deputy)).toEqual({ name: 'Citra Dewi', ...means }),
  );

  it.each<[string, string, PostReading['doubt']]>([
    ['Kabid', 'ya', 'KIND_MISSING'],
    ['Kabid', 'Budi Santoso', 'KIND_MISSING'],
    ['Kabid', 'Kabid', 'KIND_MISSING'],
    ['Kabid', 'Pj.', 'KIND_MISSING'],
    ['Kabid', 'Plhari', 'KIND_MISSING'],
    ['Kabid', 'Plh./Plt.', 'KIND_UNCLEAR'],
    ['Plh. Kabid', 'Plt.', 'KIND_UNCLEAR'],
    ['Kasi', 'Plh. Kabid', 'OTHER_POST'],
    ['Plh. Kasi', 'Kabid', 'OTHER_POST'],
    ['Kabid', 'Plh. Kabid dan Kasi', 'OTHER_POST'],
  ])('“%s” and “%s” leave in doubt: %s', (role, deputy, doubt) => expect(read(role, deputy).doubt).toBe(doubt));

  it.each([
    ['', ''],
    ['Ketua', ''],
    ['Kasi dan Admin', ''],
    ['Plh. Ketua', ''],
    ['Plh. Kabid dan Kasi', ''],
    ['Ketua', 'Plh. Kabid'],
    ['', 'Plh.'],
    ['', 'Plh. Kabid dan Kasi'],
    ['Plh.', 'Budi Santoso'],
  ])('“%s” and “%s” name no post', (role, deputy) => expect(read(role, deputy).role).toBeNull());
});

describe('the name may say it', () => {
  it.each([
    ['Plh. Citra Dewi'],
    ['Citra Dewi (Plh.)'],
    ['Citra Dewi, Plh. Kabid'],
    ['Plh. Kabid Citra Dewi'],
    ['Citra Dewi (Plh. Kabid)'],
  ])('“%s”', (name) => expect(read('Kabid', '', name)).toEqual({ name: 'Citra Dewi', ...PLH }));

  it('of another post than the row', () =>
    expect(read('Kasi', '', 'Citra Dewi (Plh. Kabid)').doubt).toBe('OTHER_POST'));
  it('and of nobody else', () => expect(read('Kabid', '', 'Plh.').name).toBe(''));

  it.each([['Pltono Harjo'], ['Siti Plhana'], ['Budi (Kabid)'], ['Untuk Wibowo']])(
    'but “%s” is a name, and stays as it is',
    (name) => expect(read('Kabid', '', name)).toEqual({ name, ...KABID }),
  );
});
