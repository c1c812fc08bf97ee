// Follows a page's JavaScript, to tell where its end stands: among its code, in a text, a comment or a regular expression.

type Quoted = "'" | '"' | '`' | 'pattern';

/** After these a slash begins a regular expression, after any other word it divides. */
const operators = new Set('return typeof case do else in instanceof new void delete throw of'.split(' '));

export class ScriptPlace {
  /** What the end stands in; of a text its quotation mark. */
  within: Quoted | 'code' | 'line' | 'block' = 'code';
  /** The sign before, unless it has done its work. */
  private before = '';
  /** The last word of the code, if nothing but space came after it. */
  private word = '';
  /** Whether the last sign of the code ends a value. */
  private endsValue = false;
  private isEscaped = false;
  private isInClass = false;
  private braces = 0;
  /** The braces that were open at each `${` that is open. */
  private readonly templates: number[] = [];

  follow(text: string): void {
    for (const char of text) {
      const { before } = this;
      this.before = char;
      if (this.within === 'code') this.code(char, before);
      else if (this.within === 'line' ? char === '\n' : before === '*' && char === '/') this.over();
      else if (this.within !== 'line' && this.within !== 'block') this.quoted(char, before, this.within);
    }
  }

  private code(char: string, before: string): void {
    if (before === '/') this.afterSlash(char);
    if (this.within !== 'code' || /[\s/]/.test(char)) return;
    if (/[\w$]/.test(char)) this.word = /[\w$]/.test(before) ? this.word + char : char;
    else this.sign(char);
  }

  /** A slash is told by what comes after it: a comment, a regular expression, or it divides. */
  private afterSlash(char: string): void {
    const isPattern = this.word === '' ? !this.endsValue : operators.has(this.word);
    if (char === '/' || char === '*') this.within = char === '/' ? 'line' : 'block';
    else if (isPattern) this.within = 'pattern';
    else this.sign('/');
    if (this.within === 'block') this.before = '';
    if (this.within === 'pattern') this.quoted(char, '', 'pattern');
  }

  private sign(char: string): void {
    this.word = '';
    this.endsValue = /[)\]}'"`]/.test(char);
    if (char === "'" || char === '"' || char === '`') this.within = char;
    else if (char === '{') this.braces += 1;
    else if (char === '}' && this.templates.at(-1) === this.braces) {
      this.templates.pop();
      this.within = '`';
    } else if (char === '}') this.braces -= 1;
  }

  private quoted(char: string, before: string, within: Quoted): void {
    if (this.isEscaped) this.isEscaped = false;
    else if (char === '\\') this.isEscaped = true;
    else if (within === '`' && char === '{' && before === '$') {
      this.templates.push(this.braces);
      this.over();
      this.sign('(');
    } else if (within === 'pattern' && (char === '[' || char === ']')) this.isInClass = char === '[';
    else if (this.ends(char, within)) {
      this.over();
      this.sign(')');
    }
  }

  private ends(char: string, within: Quoted): boolean {
    if (char === '\n') return within !== '`';
    return within === 'pattern' ? char === '/' && !this.isInClass : char === within;
  }

  private over(): void {
    this.within = 'code';
    this.before = '';
    this.isInClass = false;
  }
}
