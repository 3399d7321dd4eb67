/** Text being written. Line breaks swallow the blanks before them, so that the end stays at hand. */
export class Buffer {
  readonly #parts: string[] = [];

  add(text: string): void {
    if (text !== '') this.#parts.push(text);
  }

  trimBlanks(): void {
    for (let last = this.#parts.pop(); last !== undefined; last = this.#parts.pop()) {
      let end = last.length;
      while (end > 0 && last.charCodeAt(end - 1) === 0x20) end--;
      if (end > 0) {
        this.#parts.push(last.slice(0, end));
        return;
      }
    }
  }

  toString(): string {
    return this.#parts.join('');
  }
}
