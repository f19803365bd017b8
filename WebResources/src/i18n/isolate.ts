const firstStrong = '\u2068';
const end = '\u2069';
const directed = /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/**
 * A value for the middle of a sentence, with its direction kept to itself: Arabic or Hebrew, and marks that override the direction,
 * do not turn around the words beside it. A value without any of these stays as it is.
 */
export function isolated(value: string): string {
  if (!directed.test(value)) return value;
  let open = 0;
  const own = value.replace(/[\u2066-\u2069]/g, (mark) => {
    if (mark !== end) open++;
    else if (open === 0) return ''; // It would end the isolate around it.
    else open--;
    return mark;
  });
  return firstStrong + own + end.repeat(open + 1);
}
