import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { choices } from './choices.gen';
import { Format } from './format';
import { fill, languageOf, type Language } from './language';

export type Tables<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

/** One reader's language: texts by key, choice labels, dates and numbers. */
export class Texts<Key extends string> {
  readonly language: Language;
  private readonly table: Readonly<Record<Key, string>>;

  constructor(
    tables: Tables<Key>,
    readonly lcid: number,
    readonly format = new Format(lcid),
  ) {
    this.language = languageOf(lcid);
    this.table = tables[this.language];
  }

  text(key: Key, values: Readonly<Record<string, string>> = {}): string {
    return fill(this.table[key], values);
  }

  /** A text about a number of things: its two forms stand in one text, "one|many", and the language says which one fits. */
  count(key: Key, count: number, values: Readonly<Record<string, string>> = {}): string {
    const forms = this.table[key].split('|');
    const form = this.format.isOne(count) ? forms[0] : forms.at(-1);
    return fill(form ?? '', { count: this.format.number(count), ...values });
  }

  /** A sentence that the server wrote in both languages. */
  sentence(both: Readonly<Record<Language, string>>): string {
    return both[this.language];
  }

  /** Label of a choice value; a value that this build does not know shows as its number. */
  label(labels: (typeof choices)[keyof typeof choices], value: number): string {
    return labels[value]?.[this.language] ?? String(value);
  }
}

/** A context and its hook for one page's keys. */
export function textsContext<Key extends string>() {
  const context = createContext<Texts<Key> | null>(null);
  const useTexts = (): Texts<Key> => {
    const value = useContext(context);
    if (!value) throw new Error('No texts around this component.');
    return value;
  };
  return { TextsProvider: context.Provider, useTexts };
}
