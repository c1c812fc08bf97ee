// What one person does, named once, is what the same act does that names them last.
import { describe, expect, it } from 'vitest';
import { openProject } from './open-project.ts';

const CODE = `
function onEdit(e) { e.range.getSheet().getRange('E1').setValue(e.user.getEmail() + ' ' + e.value); }
function chosen() { return SpreadsheetApp.getActiveRange().getA1Notation(); }
`;
const settings = {
  owner: 'mia@firm.example',
  domain: 'firm.example',
  people: [
    { name: 'Ani Putri', email: 'ani@firm.example' },
    { name: 'Budi', email: 'budi@firm.example' },
    { name: 'Budi', email: 'budi.two@firm.example' },
  ],
  setup: { tabs: [{ name: 'Tasks', values: [['Task', 'Owner', 'State']] }] },
};

function office() {
  const workspace = openProject(CODE, { settings });
  workspace.setup();
  return workspace;
}

describe('a person of the workspace', () => {
  it.each(['ani', 'Ani Putri', 'ANI@firm.example', 'ani@firm.example'].map((name) => [name]))('is named %s', (name) => {
    expect(office().as(name).email).toBe('ani@firm.example');
  });

  it('is refused by a name that nobody has, or several', () => {
    expect(() => office().as('tono')).toThrow(/There is no person "tono"\. Those there are: .*"ani@firm\.example"/);
    expect(() => office().as('Budi')).toThrow('There is more than one person "Budi"');
    expect(() => office().as('@')).toThrow('A person is named by a mail address');
    expect(() => office().as(undefined as unknown as string)).toThrow('A person is named by a mail address');
  });

  it('is nobody by no name, and a stranger by an address that nobody here has', () => {
    expect(office().as('').email).toBe('');
    expect(office().as('Tono@mail.example').email).toBe('Tono@mail.example');
  });

  it('types into a sheet, pastes and takes back', () => {
    const workspace = office();
    const tasks = workspace.as('ani').sheet('Tasks');
    tasks.set('C2', 'Done');
    const [row] = workspace.sheets.read('Tasks').values;
    expect(row?.[4]).toBe('ani@firm.example Done');
    tasks.set('A2', [
      ['b', 'Ani'],
      ['a', 'Budi'],
    ]);
    tasks.undo();
    expect(workspace.sheets.read('Tasks').values[1]?.slice(0, 3)).toEqual(['', '', 'Done']);
  });

  it('puts rows in, sorts them, and takes some out', () => {
    const workspace = office();
    const tasks = workspace.as('ani').sheet('Tasks');
    tasks.set('A1', [['b'], ['a']]);
    tasks.sort({ column: 1 });
    tasks.insertRows({ before: 2 });
    const column = () => workspace.sheets.read('Tasks').values.map(([first]) => first);
    expect(column()).toEqual(['a', '', 'b']);
    tasks.deleteRows({ from: 1 });
    expect(column()).toEqual(['', 'b']);
  });

  it('chooses cells for what they run', () => {
    const workspace = office();
    const ani = workspace.as('ani');
    ani.sheet('Tasks').select('B2:C3');
    expect(ani.run('chosen').value).toBe('B2:C3');
    expect(workspace.run('chosen').value).not.toBe('B2:C3');
  });

  it('writes and gets mails', () => {
    const workspace = office();
    workspace.as('ani').write({ to: 'mia@firm.example', subject: 'Tasks', text: 'All done' });
    expect(workspace.as('mia').mails()).toMatchObject([{ from: 'Ani Putri <ani@firm.example>', subject: 'Tasks' }]);
    expect(workspace.as('budi.two').mails()).toEqual([]);
  });
});
