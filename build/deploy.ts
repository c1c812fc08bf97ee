// `npm run deploy`: brings a desk to Google, the first time and for every update; safe to repeat.
import { buildOf } from './build-stamp.ts';
import { bundle, root } from './bundle.ts';
import { accessOf, chosen, type Deployed, deploy, deployments, seenByStranger } from './google/deployment.ts';
import { DeskFolder } from './google/desk-folder.ts';
import { type Login, signIn } from './google/login.ts';
import { optionsOf } from './google/options.ts';
import { Problem, runCommand } from './google/problem.ts';
import { push } from './google/push.ts';
import { sheetAndScript } from './google/sheet-and-script.ts';
import {
  accessWords,
  deployAnew,
  editorAddress,
  firstSteps,
  openWebApp,
  SEEN_WORDS,
  sheetAddress,
  webAddress,
} from './google/words.ts';
import { preflight } from './preflight.ts';

const USAGE = `npm run deploy -- [--to NAMA] [--script ID] [--deployment ID] [--overwrite] [--template]
  --to          nama aplikasi di komputer ini; bawaan: production
  --script      sambungkan ke skrip yang sudah ada pada sebuah lembar
  --deployment  penerapan yang alamatnya ada pada email, jika skrip memiliki beberapa
  --overwrite   timpa kode yang diubah dengan tangan di editor Google
  --template    lembar untuk disalin kantor lain: kode saja, tanpa penerapan, formulir, dan pemicu`;

const ANYONE = 'ANYONE_ANONYMOUS';

await runCommand(async () => {
  const wish = readOptions();
  if (!wish) return 0;
  const say = steps();
  const desk = new DeskFolder(wish.to, wish.desks);
  const login = await signIn();
  say('Akun', login.email);
  await bundle(desk.code);
  const problems = preflight(desk.code);
  if (problems.length > 0) throw new Problem(`Kode belum layak dikirim:\n  ${problems.join('\n  ')}`);
  say('Kode', 'dibangun, lulus uji muat');
  const title = wish.template ? 'Templat Pontive Center' : 'Pontive Center';
  const { sheet, script, made } = await sheetAndScript(desk, login, { title, script: wish.script });
  say('Lembar', `${made === 'both' ? 'dibuat' : 'ada'}  ${sheetAddress(sheet)}`);
  say('Skrip', `${made === 'none' ? 'ada' : 'dibuat'}  ${editorAddress(script)}`);
  const listed = await deployments(login, script);
  const before = wish.template ? undefined : chosen(desk, listed, wish.deployment);
  const deployedVersions = listed.map(({ versionNumber }) => versionNumber);
  const sent = await push(desk, login, script, { overwrite: wish.overwrite, deployedVersions });
  say('Kirim', sent ? 'terkirim, dan sama sesudah dibaca kembali' : 'sudah sama');
  if (wish.template) return templateReady(say, sheet);
  const deployed = await deploy(desk, login, script, before, describedBuild());
  say('Versi', String(deployed.version));
  say('Penerapan', `${{ made: 'dibuat', updated: 'diperbarui, alamat tetap', none: 'sudah sama' }[deployed.done]}`);
  say('Alamat', webAddress(deployed.id));
  return whatRemains(say, login, { sheet, script, deployed });
});

/** Says what a person still has to do. */
async function whatRemains(
  say: Say,
  login: Login,
  { sheet, script, deployed }: { readonly sheet: string; readonly script: string; readonly deployed: Deployed },
): Promise<number> {
  const access = await accessOf(login, script, deployed.id);
  const open = access?.access === ANYONE && access.executeAs === 'USER_DEPLOYING';
  const seen = open ? await seenByStranger(login, deployed.id, sheet) : 'sign-in';
  say('Akses', `${accessWords(access)}; tanpa akun: ${SEEN_WORDS[seen]}`);
  const todo = [
    ...(seen === 'sign-in' ? [openWebApp(script)] : []),
    ...(seen === 'unknown'
      ? [`Buka ${webAddress(deployed.id)} dalam jendela penyamaran; jika ada galat, jalankan npm run doctor.`]
      : []),
    ...(seen === 'other account' ? [deployAnew(script)] : []),
    ...(deployed.done === 'made' || seen === 'page' ? firstSteps(sheet, script, webAddress(deployed.id)) : []),
  ];
  if (todo.length === 0) {
    console.log('\nSelesai. Tidak ada lagi yang perlu dilakukan.');
    return 0;
  }
  console.log('\nYang masih perlu dilakukan:');
  todo.forEach((line, index) => {
    console.log(`  ${index + 1}. ${line}`);
  });
  return 0;
}

function templateReady(say: Say, sheet: string): number {
  say('Templat', 'siap');
  const copy = `https://docs.google.com/spreadsheets/d/${sheet}/copy`;
  console.log(
    `\nBagikan lembarnya sebagai “Siapa saja yang memiliki link: Pelihat”, lalu berikan alamat salin ini kepada kantor lain:\n  ${copy}`,
  );
  return 0;
}

/** Names the version at Google by the build. */
function describedBuild(): string {
  const { version, id } = buildOf(root);
  return `pontive ${version} ${id}`;
}

type Say = (what: string, how: string) => void;

/** @returns how a step is told: each in one line, with the seconds since the start */
function steps(): Say {
  return (what, how) => console.log(`${what.padEnd(10)} ${how}  (${(performance.now() / 1000).toFixed(1)} s)`);
}

function readOptions() {
  const values = optionsOf(
    {
      to: { type: 'string' },
      script: { type: 'string' },
      deployment: { type: 'string' },
      overwrite: { type: 'boolean', default: false },
      template: { type: 'boolean', default: false },
      desks: { type: 'string' },
    } as const,
    USAGE,
  );
  return values && { ...values, to: values.to ?? (values.template ? 'template' : 'production') };
}
