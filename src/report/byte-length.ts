/** How many bytes a text takes in UTF-8. */
export function byteLength(text: string): number {
  let length = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // Both halves of a pair count two more than their one unit each: four bytes.
    if (unit >= 0xd800 && unit <= 0xdfff) length += 1;
    else if (unit >= 0x800) length += 2;
    else if (unit >= 0x80) length += 1;
  }
  return length;
}
