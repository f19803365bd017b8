import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../i18n/language';
import { readExplanation } from '../explanation/model';
import { Field } from '../ui/Field';
import { Icon } from '../ui/Icon';
import { customerText, languageOfCustomer } from './customerText';
import type { Made } from './MakeForm';
import { useTexts } from './texts';

interface Props {
  made: Made;
  /** Language code of the account. */
  customerLanguage: string | null;
  onClose: () => void;
}

/** The promise is made: the text for the customer, in their language, ready to copy. */
export function Tell({ made, customerLanguage, onClose }: Props) {
  const texts = useTexts();
  const [language, setLanguage] = useState<Language>(languageOfCustomer(customerLanguage));
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const explanation = made.explanation ? readExplanation(made.explanation) : null;
  const text = customerText({ name: made.name, promisedOn: made.promisedOn, wholeDay: explanation?.rounding === 'workingDay', timeZone: explanation?.timeZone }, language);
  return (
    <div class="form">
      <p class="notice tone-success" ref={heading} tabIndex={-1}>
        <Icon name="check" />
        <span>
          <strong>{texts.text('Promise_Made')}</strong> {texts.text('Promise_MadeDate', { date: texts.format.instantInFull(made.promisedOn) })}
        </span>
      </p>
      {made.unlinked && (
        <p class="notice tone-caution" role="alert">
          <Icon name="warning" />
          <span>
            {texts.text('Promise_NotLinked')} <span class="code">{texts.text('Common_ErrorCode', { code: made.unlinked.code })}</span>
          </span>
        </p>
      )}
      <Field label={texts.text('Promise_TextLanguage')}>
        {(ids) => (
          <select
            {...ids}
            class="input"
            value={language}
            onChange={(event) => {
              setLanguage(event.currentTarget.value === 'fr' ? 'fr' : 'en');
            }}
          >
            <option value="en" lang="en">
              English
            </option>
            <option value="fr" lang="fr">
              Français
            </option>
          </select>
        )}
      </Field>
      <CopyText key={language} text={text} language={language} />
      <div class="dialog-foot">
        <button type="button" class="button" onClick={onClose}>
          {texts.text('Promise_Done')}
        </button>
      </div>
    </div>
  );
}

/** The text may still be changed before it is copied. */
function CopyText({ text: first, language }: { text: string; language: Language }) {
  const texts = useTexts();
  const [text, setText] = useState(first);
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('yes');
    } catch {
      // The browser does not let this page write to the clipboard: the text stands selected for Ctrl+C.
      box.current?.select();
      setCopied('no');
    }
  };
  return (
    <>
      <Field label={texts.text('Promise_Text')} hint={texts.text('Promise_TextHint')}>
        {(ids) => (
          <textarea
            {...ids}
            ref={box}
            class="input"
            rows={7}
            lang={language}
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
              setCopied(null);
            }}
          />
        )}
      </Field>
      <p class="copy">
        <button type="button" class="button button-primary" onClick={() => void copy()}>
          <Icon name="copy" />
          {texts.text('Promise_Copy')}
        </button>
        <span role="status">{copied && texts.text(copied === 'yes' ? 'Promise_Copied' : 'Promise_CopyByHand')}</span>
      </p>
    </>
  );
}
