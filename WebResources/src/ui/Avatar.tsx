/** Initials of a name. Decoration: the name stands beside it. */
export function Avatar({ name }: { name: string }) {
  const words = name.trim().split(/\s+/u);
  const last = words.length > 1 ? words[words.length - 1] : undefined;
  return (
    <span class="avatar" aria-hidden="true">
      {(initial(words[0]) + initial(last)).toUpperCase()}
    </span>
  );
}

/** The first character, whole even when it takes two code units. */
function initial(word: string | undefined): string {
  const code = word?.codePointAt(0);
  return code === undefined ? '' : String.fromCodePoint(code);
}
