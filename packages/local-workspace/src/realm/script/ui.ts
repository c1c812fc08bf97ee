// `Ui` with its menus, and the old `Browser.msgBox`.
import type { MethodOf } from '../../calls/calls.ts';
import { Emulated, EnumValue, enumeration } from '../core/guard.ts';
import { call } from '../core/host.ts';
import type { HtmlOutput } from '../web/html.ts';

const Button = enumeration('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const ButtonSet = enumeration('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

interface Reply {
  readonly button: keyof typeof Button;
  readonly text: string;
}

class PromptResponse extends Emulated {
  private readonly reply: Reply;

  constructor(reply: Reply) {
    super('PromptResponse');
    this.reply = reply;
  }

  getResponseText(): string {
    return this.reply.text;
  }
  getSelectedButton(): EnumValue {
    return Button[this.reply.button];
  }
}

type Entry = { readonly caption: string; readonly function: string } | MenuBuilder | null;

class MenuBuilder extends Emulated {
  private readonly entries: Entry[] = [];

  private readonly caption: string;

  constructor(caption: string) {
    super('Menu');
    this.caption = caption;
  }

  addItem(caption: string, functionName: string): this {
    this.entries.push({ caption, function: functionName });
    return this;
  }
  addSeparator(): this {
    this.entries.push(null);
    return this;
  }
  addSubMenu(menu: MenuBuilder): this {
    this.entries.push(menu);
    return this;
  }
  addToUi(): void {
    call('Ui.addMenu', this.described());
  }
  /** @returns the menu as it crosses the bridge */
  described(): unknown {
    const items = this.entries.map((each) => (each instanceof MenuBuilder ? each.described() : each));
    return { caption: this.caption, items };
  }
}

export class Ui extends Emulated {
  readonly Button = Button;
  readonly ButtonSet = ButtonSet;

  constructor() {
    super('Ui');
  }

  /** A script that is no add-on gets a menu of the extension's name. */
  createAddonMenu(): MenuBuilder {
    return new MenuBuilder('Add-ons');
  }
  createMenu(caption: string): MenuBuilder {
    return new MenuBuilder(caption);
  }

  /** `alert(prompt)`, `alert(prompt, buttons)`, `alert(title, prompt, buttons)`; the same for prompts. */
  private ask(kind: 'alert' | 'prompt', args: readonly unknown[]): Reply {
    const buttons =
      args.find((each) => each instanceof EnumValue) ?? (kind === 'alert' ? ButtonSet.OK : ButtonSet.OK_CANCEL);
    const [first = '', second] = args.filter((each) => !(each instanceof EnumValue)).map(String);
    const [title, content] = second === undefined ? ['', first] : [first, second];
    return call('Ui.ask', kind, title, content, String(buttons));
  }

  alert(...args: unknown[]): EnumValue {
    return Button[this.ask('alert', args).button];
  }
  prompt(...args: unknown[]): PromptResponse {
    return new PromptResponse(this.ask('prompt', args));
  }
  showModalDialog(output: HtmlOutput, title: string): void {
    call('Ui.showModalDialog', { kind: 'dialog', title, content: output.getContent(), ...output.size() });
  }
  showModelessDialog(output: HtmlOutput, title: string): void {
    this.showModalDialog(output, title);
  }
  showSidebar(output: HtmlOutput): void {
    call('Ui.showSidebar', { kind: 'sidebar', title: output.getTitle(), content: output.getContent() });
  }
}

export class Browser extends Emulated {
  readonly Buttons = ButtonSet;

  constructor() {
    super('Browser');
  }

  private ask(method: MethodOf<'Browser'>, args: readonly unknown[], otherwise: EnumValue): string {
    const buttons = args.find((each) => each instanceof EnumValue) ?? otherwise;
    const [first = '', second] = args.filter((each) => !(each instanceof EnumValue)).map(String);
    return call(`Browser.${method}`, second === undefined ? '' : first, second ?? first, String(buttons));
  }
  msgBox(...args: unknown[]): string {
    return this.ask('msgBox', args, ButtonSet.OK);
  }
  inputBox(...args: unknown[]): string {
    return this.ask('inputBox', args, ButtonSet.OK);
  }
}
